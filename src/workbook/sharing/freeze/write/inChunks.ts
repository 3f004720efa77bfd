/** Excel on the web takes no request above 5 MB, and office.js writes it in one piece: these are far below. */
const CHARACTERS = 400_000;

/** Cuts what is to be written into requests: as many as fit by their length, and no more than that. */
export function* inChunks<T>(
  items: Iterable<T>,
  lengthOf: (item: T) => number,
  most = Infinity,
): Generator<T[], void, void> {
  let chunk: T[] = [];
  let length = 0;
  for (const item of items) {
    const more = lengthOf(item);
    if (chunk.length > 0 && (length + more > CHARACTERS || chunk.length >= most)) {
      yield chunk;
      [chunk, length] = [[], 0];
    }
    chunk.push(item);
    length += more;
  }
  if (chunk.length > 0) yield chunk;
}
