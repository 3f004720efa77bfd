/** How what we write looks: quiet, and the same on every sheet. Colours are Excel's own theme of grey and blue. */
export const TABLE_STYLE = 'TableStyleLight9';
export const WHOLE_NUMBER = '#,##0';
export const TEXT = '@';

const MUTED = '#595959';
const INPUT = '#FFF8E1';

export function asTitle(range: Excel.Range): void {
  range.format.font.bold = true;
  range.format.font.size = 14;
}

export function asHeading(range: Excel.Range): void {
  range.format.font.bold = true;
}

/** Stands over numbers, which Excel puts to the right. */
export function asColumnHead(range: Excel.Range): void {
  range.format.font.bold = true;
  range.format.horizontalAlignment = 'Right';
}

export function asMuted(range: Excel.Range): void {
  range.format.font.color = MUTED;
}

/** Cells that are meant to be changed by hand. */
export function asInput(range: Excel.Range): void {
  range.format.fill.color = INPUT;
}
