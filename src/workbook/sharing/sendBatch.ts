/** One round trip for a chunk of a thousand cells or more: more at once would pass the 5 MB that the web takes. */
export async function sendBatch(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}
