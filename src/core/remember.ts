/** Answers that a function of one text has given, so that a column of formulas over the same names asks but once. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const given = answer(text);
    // Hostile cells could otherwise fill the memory. All are forgotten at once: to know the oldest would cost in every cell.
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, given);
    return given;
  };
}

/** More than there are municipalities, however they are written. */
const MOST_TEXTS = 10_000;
