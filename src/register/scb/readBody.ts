/** All municipalities and fifty years are half a megabyte: what is so much larger is not an answer to our request. */
export const MOST_MEGABYTES = 20;

const MOST_BYTES = MOST_MEGABYTES * 1_000_000;

/**
 * The text of an answer, or `null` as soon as it turns out too large. The length that a server states is only a
 * first hint: it is missing when the answer is sent in pieces, and of a compressed answer it is the compressed one.
 */
export async function readBody(response: Response): Promise<string | null> {
  if (Number(response.headers.get('content-length')) > MOST_BYTES) {
    await response.body?.cancel();
    return null;
  }
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(piece.value, { stream: true });
  }
  return text + decoder.decode();
}
