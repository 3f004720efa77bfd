import type { Deed } from './deed';
import type { Area, Image } from './image';
import type { Undoing } from './journaled';

export interface Step {
  readonly deed: Deed;
  readonly area: Area;
  readonly before: Image;
  readonly after: Image;
  readonly undoing: Undoing;
}

/** So many steps are remembered, for as long as the add-in runs. */
const MOST_STEPS = 20;

const steps: Step[] = [];

export function remember(step: Step): void {
  steps.push(step);
  if (steps.length > MOST_STEPS) steps.shift();
}

export function lastStep(): Step | undefined {
  return steps.at(-1);
}

/** True as long as it is the last one: another may have been done while it was being undone. */
export function forget(step: Step): void {
  const at = steps.indexOf(step);
  if (at >= 0) steps.splice(at, 1);
}

/** What `undoLast` would undo. */
export function lastDeed(): Deed | undefined {
  return lastStep()?.deed;
}
