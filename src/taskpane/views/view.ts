import type { WorkbookContent } from '../../workbook/model';

/** In the order of the tabs. */
export const TABS = ['keys', 'share', 'scenarios', 'explain', 'send', 'more'] as const;
export type TabId = (typeof TABS)[number];

/** What is reached through the tab Mer. */
export const MORE = ['start', 'audit', 'functions', 'news'] as const;
type MoreId = (typeof MORE)[number];

export type ViewId = TabId | MoreId;

/** The tab that a view belongs to: its own, or Mer. */
export function tabOf(view: ViewId): TabId {
  return isMore(view) ? 'more' : view;
}

function isMore(view: ViewId): view is MoreId {
  return MORE.some((id) => id === view);
}

/** What is done when a workbook is sent and received, in that order. */
export const SEND_TASKS = ['health', 'freeze', 'stamps', 'receive'] as const;
export type SendTaskId = (typeof SEND_TASKS)[number];

/** What a view may be opened on: a key to share by, the form for a new one, or a task of sending. */
export interface Opening {
  readonly view: ViewId;
  readonly keyName?: string;
  readonly newKey?: boolean;
  readonly sendTask?: SendTaskId;
}

export interface ViewProps {
  readonly content: WorkbookContent;
  readonly opening: Opening;
  readonly open: (opening: Opening) => void;
}
