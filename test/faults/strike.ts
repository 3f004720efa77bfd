import type { Problem, Result } from '../../src/core/problem';
import type { FaultCode, FaultPlace } from '../../workbench/host/faults';
import { isWriting, type BatchRequest } from '../../workbench/host/wire';
import type { OpenWorkbook } from '../integration/openWorkbook';
import { comparable, type Comparable } from './comparable';
import type { Operation } from './operations';
import { openStart } from './start';

export const CODES = [
  'AccessDenied',
  'GeneralException',
  'HostIsBusy',
  'InvalidOperationInCellEditMode',
  'ItemNotFound',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'Timeout',
] as const satisfies readonly FaultCode[];

/** One thing that goes wrong in an operation. */
export interface Strike extends FaultPlace {
  readonly code: FaultCode;
}

/** How many writes each request of an operation has. */
export type Course = readonly number[];

export function writesOf({ Actions }: BatchRequest): number {
  return Actions.filter(isWriting).length;
}

/** A workbook in which the user has done what comes before the operation. */
async function prepared(operation: Operation): Promise<{ open: OpenWorkbook; given: unknown }> {
  const open = await openStart();
  const given = await operation.prepare?.(open);
  await open.excel.idle();
  return { open, given };
}

/** Runs an operation in peace. */
export async function runInPeace(operation: Operation): Promise<{ course: Course; done: Comparable }> {
  const { open, given } = await prepared(operation);
  const course: number[] = [];
  const callOff = open.excel.host.faults.at(
    { always: true, when: (request) => course.push(writesOf(request)) > 0 },
    () => undefined,
  );
  const result = await operation.run(open.workbook, given);
  callOff();
  if (!result.ok) throw new Error(`${operation.name}: ${JSON.stringify(result.problem)}`);
  await open.excel.idle();
  const done = comparable(open);
  open.excel.close();
  return { course, done };
}

interface Outcome {
  readonly hasStruck: boolean;
  readonly result: Result<unknown>;
  readonly before: Comparable;
  readonly after: Comparable;
  /** What the same operation says when it is tried again and nothing is wrong any more. */
  readonly again: Problem | undefined;
  readonly end: Comparable;
}

/** Runs an operation while something goes wrong, and then again. */
export async function runStruck(operation: Operation, { code, ...place }: Strike): Promise<Outcome> {
  const { open, given } = await prepared(operation);
  const before = comparable(open);
  const callOff = open.excel.host.faults.fail(code, place);
  const records = open.excel.host.batches.length;
  const result = await operation.run(open.workbook, given);
  callOff();
  const hasStruck = open.excel.host.batches.slice(records).some(({ error }) => error === code);
  await open.excel.idle();
  const after = comparable(open);
  const again = result.ok ? result : await operation.run(open.workbook, given);
  await open.excel.idle();
  const end = comparable(open);
  open.excel.close();
  return { hasStruck, result, before, after, again: again.ok ? undefined : again.problem, end };
}
