export type JsonRecord = Readonly<Record<string, unknown>>;

/** What a text says in JSON; nothing if it is not JSON, which at this place is an answer like any other. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function isRecord(json: unknown): json is JsonRecord {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
