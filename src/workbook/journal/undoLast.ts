import { fail, ok, type Problem, type Result } from '../../core/problem';
import { change, findProtected } from '../excel';
import type { Deed } from './deed';
import { cellChanges, nameChanges } from './difference';
import { takeImage, type Image } from './image';
import { asOneUndo } from './journaled';
import { writeBack } from './writeBack';
import { forget, lastStep, type Step } from './steps';

/** Undoes the last step, unless somebody has changed since what it would write over. */
export async function undoLast(): Promise<Result<Deed>> {
  const step = lastStep();
  if (!step) return fail({ kind: 'undoNothing' });
  return change(
    async (context) => {
      const now = await takeImage(context, step.area);
      const problem = now ? findObstacle(step, now) : ({ kind: 'undoNothing' } as const);
      if (problem) {
        if (problem.kind === 'undoAlready') forget(step);
        return fail(problem);
      }
      const closed = await findProtected(context, sheetsOf(step));
      if (closed) return fail(closed);
      await asOneUndo(context, (inner) => undo(inner, step));
      forget(step);
      return ok(step.deed);
    },
    { ...step.area, settle: step.undoing.settle },
  );
}

/** The cells moved back first: then only what Excel could not bring back by itself is left to write. */
async function undo(context: Excel.RequestContext, step: Step): Promise<void> {
  await step.undoing.reverse?.(context);
  const now = await takeImage(context, step.area);
  if (now) writeBack(context, step, now);
  await context.sync();
  await step.undoing.settle?.(context);
}

function findObstacle({ before, after }: Step, now: Image): Problem | undefined {
  const elsewhere = cellChanges(before.elsewhere, after.elsewhere).map(({ address }) => address);
  const changed = [
    ...cellChanges(after.cells, now.cells),
    ...cellChanges(after.elsewhere, now.elsewhere).filter(({ address }) => elsewhere.includes(address)),
  ];
  const names = nameChanges(before, after).filter(({ name, to }) => now.names.get(name) !== to);
  if (changed.length === 0 && names.length === 0) return undefined;
  if (isSame(before, now)) return { kind: 'undoAlready' };
  return { kind: 'undoChanged', cells: [...changed.map(({ address }) => address), ...names.map(nameOf)] };
}

/** Excel's own undo has been faster than ours. */
function isSame(before: Image, now: Image): boolean {
  return cellChanges(before.cells, now.cells).length === 0 && nameChanges(before, now).length === 0;
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function sheetsOf(step: Step): string[] {
  const { before, after } = step;
  const changes = [
    ...cellChanges(before.cells, after.cells),
    ...cellChanges(before.elsewhere, after.elsewhere),
  ];
  return [...new Set(changes.flatMap(({ from, to }) => (from ?? to)?.sheet ?? []))];
}
