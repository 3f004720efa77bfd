import { checkSum } from './checkSum';
import { toLines, type Line } from './lines';
import { SHOWN, unclearRow } from './draft';
import {
  LARGEST_PASTE,
  LONGEST_LINE,
  MOST_LINES,
  type PastedRow,
  type PastedTable,
  type Refusal,
  type UnclearReason,
} from './pastedTable';
import { readSpaced } from './readSpaced';
import { readTabbed } from './readTabbed';
import { isFirm, readShape } from './shape';
import { giveUnits } from './units';

/**
 * Understands a table pasted from Excel, Word, a PDF, a protocol or an e-mail. Where the text can be read in more
 * ways than one the row is unclear and says why; nothing is guessed, and no line is left out.
 */
export function readPastedTable(text: string): PastedTable {
  if (text.length > LARGEST_PASTE) {
    return refuse({ kind: 'tooLarge', characters: text.length, most: LARGEST_PASTE });
  }
  const all = toLines(text);
  if (all.length > MOST_LINES) return refuse({ kind: 'tooManyLines', lines: all.length, most: MOST_LINES });
  const lines = all.filter((line) => !isTooLong(line));
  const table = giveUnits(areTabbed(lines) ? readTabbed(lines) : readSpaced(lines));
  const { columns } = table;
  const rows = [...table.rows, ...all.filter(isTooLong).map(tooLong)];
  const sum = checkSum(columns, rows);
  return { columns, rows, ...(sum && { sum }) };
}

function refuse(refused: Refusal): PastedTable {
  return { columns: [], rows: [], refused };
}

/** Its beginning is enough to recognise it by; the rest would fill the preview. */
function tooLong({ numbers, text }: Line): PastedRow {
  const reason: UnclearReason = { kind: 'lineTooLong', characters: text.length, most: LONGEST_LINE };
  return unclearRow(numbers, [{ text: text.slice(0, SHOWN) }], reason);
}

/** A stray tab in a text from a PDF parts no columns: the rows must have tabs, and not only one of them. */
function areTabbed(lines: readonly Line[]): boolean {
  const tabbed = lines.filter(hasTab).length;
  const spaced = lines.filter((line) => !hasTab(line) && isFirm(readShape(line.text))).length;
  return tabbed > 0 && tabbed >= spaced;
}

function isTooLong({ text }: Line): boolean {
  return text.length > LONGEST_LINE;
}

function hasTab({ text }: Line): boolean {
  return text.includes('\t');
}
