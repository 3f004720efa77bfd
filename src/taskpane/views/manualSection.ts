import type { ViewId } from './view';

/** Where in the manual a view is told of: the anchors of its headings. */
export const MANUAL_SECTION: Record<ViewId, string> = {
  start: 'de-forsta-tio-minuterna',
  keys: 'nycklar',
  share: 'fordela',
  scenarios: 'scenarier',
  explain: 'forklara',
  send: 'skicka',
  audit: 'granska',
  functions: 'funktionerna',
  more: '',
  news: '',
};
