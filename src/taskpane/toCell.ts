import type { Cell } from '../core/cell';

const ERROR =
  /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|BUSY!|SPILL!|CALC!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** Excel's API gives errors as text and blanks as empty text; the core tells them from texts that somebody wrote. */
export function toCell(value: string | number | boolean): Cell {
  if (value === '') return null;
  return typeof value === 'string' && ERROR.test(value) ? { error: value } : value;
}
