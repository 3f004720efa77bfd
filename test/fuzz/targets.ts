import { columns } from './columns';
import { damagedXml, writtenXml } from './customXml';
import { endlessTexts } from './endless';
import { files } from './files';
import { functionCalls } from './functions';
import { keyTables } from './keyTables';
import { paste } from './paste';
import { scb } from './scb';
import type { Target } from './target';
import { decisions, formulas, namesAsTexts, sentStamps, typedNumbers } from './texts';

/** Everything that reads from outside. A new reader is a file of its own and a line here. */
export const TARGETS = [
  columns,
  functionCalls,
  keyTables,
  paste,
  sentStamps,
  typedNumbers,
  decisions,
  formulas,
  endlessTexts,
  namesAsTexts,
  scb,
  damagedXml,
  writtenXml,
  files,
] as readonly Target<unknown>[];
