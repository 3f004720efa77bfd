import { checkSum } from './checkSum';
import { toLines, type Line } from './lines';
import { LARGEST_PASTE, type PastedTable } from './pastedTable';
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
    const refused = { kind: 'tooLarge', characters: text.length, most: LARGEST_PASTE } as const;
    return { columns: [], rows: [], refused };
  }
  const lines = toLines(text);
  const { columns, rows } = giveUnits(areTabbed(lines) ? readTabbed(lines) : readSpaced(lines));
  const sum = checkSum(columns, rows);
  return { columns, rows, ...(sum && { sum }) };
}

/** A stray tab in a text from a PDF parts no columns: the rows must have tabs, and not only one of them. */
function areTabbed(lines: readonly Line[]): boolean {
  const tabbed = lines.filter(hasTab).length;
  const spaced = lines.filter((line) => !hasTab(line) && isFirm(readShape(line.text))).length;
  return tabbed > 0 && tabbed >= spaced;
}

function hasTab({ text }: Line): boolean {
  return text.trimEnd().includes('\t');
}
