/** Excel shows its error values translated; a text that names another one than the cell shows would confuse. */
export function swedishError(error: string): string {
  const names: Record<string, string> = {
    '#N/A': '#SAKNAS!',
    '#VALUE!': '#VÄRDEFEL!',
    '#REF!': '#REFERENS!',
    '#NAME?': '#NAMN?',
    '#DIV/0!': '#DIVISION/0!',
    '#NUM!': '#OGILTIGT!',
    '#NULL!': '#SKÄRNING!',
    '#BUSY!': '#UPPTAGEN!',
    '#SPILL!': '#SPILL!',
  };
  return names[error] ?? error;
}
