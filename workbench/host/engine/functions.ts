import { addFunction, functionCache, helpers, registries } from '@odoo/o-spreadsheet';
import type { AddFunctionDescription, Arg, EvalContext, FunctionResultObject } from '@odoo/o-spreadsheet';
import type { CallCache } from './callCache';
import { BUSY } from './errors';
import type { FunctionMetadata, FunctionsFile } from './metadata';
import { isMatrix } from './metadata';

/** The functions of Excel that the grid lacks and ordinary workbooks use. */
const MISSING: Record<string, AddFunctionDescription> = {
  T: {
    description: 'The text of a value, or nothing when the value is not text.',
    args: [helpers.arg('value (any)', 'The value.')],
    compute: (value: Arg) => ({
      value: typeof first(value)?.value === 'string' ? (first(value)?.value ?? '') : '',
    }),
  },
  N: {
    description: 'The number of a value: 0 for text, 1 for TRUE.',
    args: [helpers.arg('value (any)', 'The value.')],
    compute: (value: Arg) => ({ value: numberOf(first(value)?.value) }),
  },
};

/** Errors that the grid does not know as errors and that must spread through formulas as errors do. */
const ERRORS = ['#BUSY!', '#NULL!', '#CALC!'];

/** Functions that make a value of an error. Excel does not calculate them before what they look at has come. */
const ERROR_TAKERS = ['IFERROR', 'IFNA', 'ISERROR', 'ISERR', 'ISNA', 'COUNT', 'COUNTA'];

let registered: string | undefined;
let hasBuiltIns = false;

export function registerBuiltIns(): void {
  if (hasBuiltIns) return;
  hasBuiltIns = true;
  for (const error of ERRORS) registries.errorTypes.add(error);
  for (const [name, description] of Object.entries(MISSING)) addFunction(name, description);
  for (const name of ERROR_TAKERS) waitForArguments(name);
  tellAccentsApart();
}

/** To the grid Habo and Håbo are one word, to Excel two municipalities. */
function tellAccentsApart(): void {
  const { compute, ...description } = registries.functionRegistry.get('MATCH');
  registries.functionRegistry.replace('MATCH', {
    ...description,
    compute(this: EvalContext, ...given: Arg[]) {
      const found = compute.apply(this, given);
      const [wanted, among, type] = given;
      const text = first(wanted)?.value;
      if (typeof text !== 'string' || /[*?]/.test(text) || first(type)?.value !== 0) return found;
      const cells = Array.isArray(among) ? among.flat() : [among];
      const isSame = (cell?: FunctionResultObject) =>
        String(cell?.value).toLowerCase() === text.toLowerCase();
      const place = typeof found === 'number' ? found : numberOf((found as FunctionResultObject).value);
      if (place === 0 || isSame(cells[place - 1])) return found;
      const other = cells.findIndex(isSame);
      return other < 0 ? { value: '#N/A' } : { value: other + 1 };
    },
  });
}

function waitForArguments(name: string): void {
  const { compute, ...description } = registries.functionRegistry.get(name);
  registries.functionRegistry.replace(name, {
    ...description,
    compute(this: EvalContext, ...given: Arg[]) {
      const waits = given.some((arg) =>
        (Array.isArray(arg) ? arg.flat() : [arg]).some((cell) => cell?.value === BUSY),
      );
      return waits ? { value: BUSY } : compute.apply(this, given);
    },
  });
}

/** The grid's functions belong to the whole process; each workbook brings its own cache in the evaluation context. */
export function registerCustomFunctions({ functions }: FunctionsFile, namespace: string): void {
  const signature = JSON.stringify([functions, namespace]);
  if (signature === registered) return;
  registered = signature;
  for (const metadata of functions) {
    const name = fullName(namespace, metadata);
    registries.functionRegistry.replace(name, describe(name, metadata));
    registries.functionRegistry.replace(orphanName(name), describeOrphan(name));
  }
  // Formulas compiled before the change have the old arguments built in.
  for (const key of Object.keys(functionCache)) delete functionCache[key];
}

export const fullName = (namespace: string, { id }: { id: string }) =>
  namespace ? `${namespace}.${id}` : id;

function describe(name: string, metadata: FunctionMetadata): AddFunctionDescription {
  return {
    description: metadata.description ?? metadata.name,
    args: metadata.parameters.map((parameter) =>
      helpers.arg(`${argumentName(parameter.name)} (${typeOf(parameter)})`, parameter.description ?? ''),
    ),
    isExported: true,
    compute(this: EvalContext, ...given: Arg[]) {
      const cache = this['customFunctionCalls'] as CallCache | undefined;
      return cache ? cache.call(name, given, this) : { value: '#NAME?' };
    },
  };
}

/**
 * Where the add-in is missing Excel shows its functions so, and does not know them. The grid would not even know what
 * such a formula depends on; as a function without a result it does.
 */
const orphanName = (name: string): string => `_XLDUDF_${name.replace(/\./g, '_')}`;

function describeOrphan(name: string): AddFunctionDescription {
  return {
    description: 'A function of an add-in that is not there.',
    args: [helpers.arg('argument (any, range<any>, optional, repeating)', '')],
    compute(this: EvalContext, ...given: Arg[]) {
      const cache = this['customFunctionCalls'] as CallCache | undefined;
      return cache ? cache.call(orphanName(name), given, this) : { value: '#NAME?' };
    },
  };
}

const argumentName = (name: string) => name.replace(/[^\p{L}\p{N}_]/gu, '_');

function typeOf(parameter: {
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
  name: string;
}): string {
  const types = isMatrix(parameter) ? 'any, range<any>' : 'any';
  return `${types}${parameter.optional ? ', optional' : ''}${parameter.repeating ? ', repeating' : ''}`;
}

const first = (value: Arg): FunctionResultObject | undefined =>
  Array.isArray(value) ? value[0]?.[0] : value;

function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return value === true ? 1 : 0;
}
