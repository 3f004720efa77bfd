/** What any channel between office.js and the host needs of the host. */
export interface HostSide {
  /** A batch of the add-in and its answer, both as JSON. */
  process(body: string): string;
  /** Answers for Office.context. */
  context(): HostContext;
  /** The add-in's settings, which it reads once at start and writes back as a whole. */
  readSettings(): Record<string, string>;
  writeSettings(settings: Record<string, string>): void;
  /** A command of the ribbon has finished. */
  commandCompleted(id: string): void;
}

export interface HostContext {
  uiLocale: string;
  dataLocale: string;
  documentUrl: string;
  isReadOnly: boolean;
  hostVersion: string;
  requirements: Record<string, string>;
}

/** What the host may do through a channel. */
export interface AddInSide {
  raise(entries: unknown[][]): void;
  selectionChanged(): void;
  runCommand(id: string, action: string, source: string): void;
}

/** office.js' numbers for what it asks the host. */
export enum Dispatch {
  RichApiRequest = 93,
  CommandCompleted = 94,
}
export enum HostEvent {
  SelectionChanged = 2,
  RichApiMessage = 33,
  CommandInvoked = 39,
}
/** The host is busy with a cell that is being edited, or does not know the request. */
export const OfficeErrorCode = { unsupported: 5000, cellEditMode: 5004 } as const;
