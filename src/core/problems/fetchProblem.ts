/** A part of the add-in that is fetched when it is first used did not come. */
export type FetchProblem = { kind: 'partNotFetched'; said: string };

/** What the task pane does in the workbook is fetched after its first view, and did not come. */
export type OperationsProblem = { kind: 'operationsNotFetched'; said: string };
