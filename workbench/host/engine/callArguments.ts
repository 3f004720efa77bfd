import type { Arg, FunctionResultObject } from '@odoo/o-spreadsheet';
import type { FunctionMetadata, ParameterMetadata } from './metadata';
import { BUSY, excelError, isError } from './errors';
import { isMatrix } from './metadata';

/** What Excel puts in the place of an empty cell given to a single-value parameter: 0 on desktop, null on the web. */
export type EmptyCell = 0 | null;

export interface ArgumentRules {
  emptyCell: EmptyCell;
  allowErrors: boolean;
}

/** An error cell as the custom-functions runtime expects it when a function takes errors. */
interface ErrorArgument {
  type: 'CustomFunctionError';
  code: string;
}

type ArgumentReading =
  | { kind: 'ready'; values: unknown[] }
  /** The call is not made: an argument is an error, or still waits for another call. */
  | { kind: 'stopped'; error: FunctionResultObject };

/** The arguments of one call in the shape in which Excel hands them to the add-in. */
export function readArguments(
  metadata: FunctionMetadata,
  given: readonly (Arg | undefined)[],
  rules: ArgumentRules,
): ArgumentReading {
  const error = given.map((arg) => blockingError(arg, rules)).find((found) => found !== undefined);
  if (error) return { kind: 'stopped', error };
  return {
    kind: 'ready',
    values: metadata.parameters.map((parameter, i) => read(parameter, i, given, rules)),
  };
}

function read(
  parameter: ParameterMetadata,
  index: number,
  given: readonly (Arg | undefined)[],
  rules: ArgumentRules,
) {
  const one = (arg: Arg) => (isMatrix(parameter) ? matrix(arg, rules) : single(arg, rules));
  if (parameter.repeating) return given.slice(index).map((arg) => (arg === undefined ? null : one(arg)));
  const arg = given[index];
  return arg === undefined ? null : one(arg);
}

function single(arg: Arg, { emptyCell }: ArgumentRules): unknown {
  const cell = Array.isArray(arg) ? arg[0]?.[0] : arg;
  return cell?.value === null || cell?.value === undefined ? emptyCell : passed(cell);
}

/** The grid keeps ranges by column; the add-in gets rows. A lone value comes as a 1×1 matrix. */
function matrix(arg: Arg, rules: ArgumentRules): unknown[][] {
  if (!Array.isArray(arg)) return [[single(arg, rules)]];
  const rows = arg[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) =>
    arg.map((column) => {
      const cell = column[row];
      return cell?.value === null || cell?.value === undefined ? '' : passed(cell);
    }),
  );
}

const passed = (cell: FunctionResultObject): unknown => {
  const { value } = cell;
  return isError(value)
    ? ({ type: 'CustomFunctionError', code: excelError(value) } satisfies ErrorArgument)
    : value;
};

function blockingError(
  arg: Arg | undefined,
  { allowErrors }: ArgumentRules,
): FunctionResultObject | undefined {
  const cells = Array.isArray(arg) ? arg.flat() : [arg];
  const errors = cells.filter((cell): cell is FunctionResultObject => isError(cell?.value));
  const busy = errors.find((cell) => cell.value === BUSY);
  return busy ?? (allowErrors ? undefined : errors[0]);
}
