import { withoutPrefixes, withPrefixes } from './newerFunctions';

/**
 * How formulas are spelled in a file: in English, without the equals sign, with prefixes for what is newer than the
 * format. A JavaScript function of an add-in gets the prefix `_xldudf_` and underscores for dots; that is what users
 * report to see where the add-in is missing, and it has not been verified in a file that a real Excel saved.
 */
const UDF = '_xldudf_';

/** The functions of the add-in under the names that formulas call them by, `NYCKEL.SHARE`. */
type FunctionNames = readonly string[];

/** A formula as the API gives it → as it stands in the file. `table` is the table in which its cell stands. */
export function toFile(formula: string, functions: FunctionNames, table?: string): string {
  return outsideTexts(formula.replace(/^=/, ''), (code) =>
    thisRowInFull(withPrefixes(withUdfPrefix(code, functions)), table),
  );
}

/** The reverse. Functions that are not among these keep their prefix and are unknown names, as in Excel. */
export function fromFile(formula: string, functions: FunctionNames, table?: string): string {
  const text = outsideTexts(formula, (code) =>
    withinTable(thisRowInShort(withoutUdfPrefix(withoutPrefixes(code), functions)), table),
  );
  return `=${text}`;
}

/** The name of a function of the add-in as a file has it. */
const fileName = (name: string): string => UDF + name.replace(/\./g, '_');

/** Whether a formula of a file calls a function of some add-in, however the program that saved it spelled it. */
export const callsAddIn = (formula: string, functions: FunctionNames): boolean =>
  /_xldudf_/i.test(formula) ||
  functions.some((name) => formula.toUpperCase().includes(`${name.toUpperCase()}(`));

function withUdfPrefix(code: string, functions: FunctionNames): string {
  return code.replace(CALL, (name) =>
    functions.includes(name.toUpperCase()) ? fileName(name.toUpperCase()) : name,
  );
}

/** Only the exact spelling: what another program has made lower-case is a name that nobody knows. */
function withoutUdfPrefix(code: string, functions: FunctionNames): string {
  const known = new Map(functions.map((name) => [fileName(name), name]));
  return code.replace(CALL, (name) => known.get(name) ?? name);
}

/** `Tabell[@Vikt]` and `[@Vikt]` → `Tabell[[#This Row],[Vikt]]`: the file knows no short form. */
function thisRowInFull(code: string, table = ''): string {
  return code.replace(SHORT, (_, name: string, bracketed?: string, bare?: string) => {
    const column = bracketed ?? bare ?? '';
    return `${name || table}[[#This Row],[${column}]]`;
  });
}

function thisRowInShort(code: string): string {
  return code.replace(
    /\[\[#This Row\],\s*\[([^[\]]+)\]\]/gi,
    (_, column: string) => `[@${/^[\p{L}\p{N}_]+$/u.test(column) ? column : `[${column}]`}]`,
  );
}

/** Inside the table Excel shows its own rows without its name. */
const withinTable = (code: string, table?: string): string =>
  table === undefined ? code : code.split(`${table}[@`).join('[@');

const CALL = /(?<![\w.])[A-Z_][\w.]*(?=\()/gi;
const SHORT = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@(?:\[([^[\]]+)\]|([^[\]]+))\]/gu;

function outsideTexts(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, i) => (i % 2 === 1 ? piece : change(piece)))
    .join('');
}
