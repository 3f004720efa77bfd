/** The grid tells the time of every calculation on console.debug, which would drown what a test says. */
export function quietly<T>(work: () => T): T {
  const debug = console.debug;
  console.debug = () => {};
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
