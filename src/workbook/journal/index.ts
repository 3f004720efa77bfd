export type { Deed } from './deed';
export type { Area } from './image';
export { journaled, type Undoing } from './journaled';
export { lastDeed } from './steps';
export { undoLast } from './undoLast';
