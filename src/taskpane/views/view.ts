import type { WorkbookContent } from '../../workbook/model';

/** In the order of the tabs. */
export const VIEWS = ['start', 'keys', 'share', 'scenarios'] as const;
export type ViewId = (typeof VIEWS)[number];

/** What a view may be opened on: a key to share by, or the form for a new one. */
export interface Opening {
  readonly view: ViewId;
  readonly keyName?: string;
  readonly newKey?: boolean;
}

export interface ViewProps {
  readonly content: WorkbookContent;
  readonly opening: Opening;
  readonly open: (opening: Opening) => void;
}
