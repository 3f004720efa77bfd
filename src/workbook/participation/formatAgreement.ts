import { absoluteAddress } from '../address';
import { asHeading, asInput, asMuted, asTitle, TABLE_STYLE, TEXT } from '../style';
import { BLOCK_WIDTH, DATE_COLUMN, ROWS_ABOVE_ANSWERS, rowOf } from './block';

const WIDTHS = [130, 110, 150, 80, 90, 180];
const CHOICES = 3;

/** How an agreement looks, and what its cells take: set before anything is written, so that texts stay texts. */
export function formatAgreement(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  column: number,
  parties: number,
): void {
  table.style = TABLE_STYLE;
  table.showFilterButton = false;
  const lines = rowOf('choices');
  const label = sheet.getRangeByIndexes(0, column, 1, 1);
  label.numberFormat = [[TEXT]];
  asTitle(label);
  asMuted(sheet.getRangeByIndexes(1, column, lines, 1));
  asMuted(sheet.getRangeByIndexes(rowOf('choices'), column + 1, 1, CHOICES));
  sheet.getRangeByIndexes(1, column + 1, lines, 1).format.horizontalAlignment = 'Left';
  asHeading(sheet.getRangeByIndexes(rowOf('outcome'), column + 1, 1, 1));
  WIDTHS.forEach((width, i) => {
    sheet.getRangeByIndexes(0, column + i, 1, 1).format.columnWidth = width;
  });
  offerRules(sheet.getRangeByIndexes(rowOf('rule'), column + 1, 1, 1));
  formatAnswers(sheet, column, parties);
}

function offerRules(rule: Excel.Range): void {
  rule.numberFormat = [[TEXT]];
  asInput(rule);
  rule.dataValidation.prompt = {
    showPrompt: true,
    title: 'Regel',
    message:
      'alla, minst 7, merparten (fler än hälften av alla tillfrågade), eller namnen på dem som måste delta med semikolon emellan.',
  };
}

function formatAnswers(sheet: Excel.Worksheet, column: number, parties: number): void {
  const body = sheet.getRangeByIndexes(ROWS_ABOVE_ANSWERS + 1, column, parties, BLOCK_WIDTH);
  body.numberFormat = Array.from({ length: parties }, () =>
    Array.from({ length: BLOCK_WIDTH }, (_, i) => (i === DATE_COLUMN ? 'yyyy-mm-dd' : TEXT)),
  );
  asInput(body.getColumn(1).getResizedRange(0, BLOCK_WIDTH - 2));
  const first = absoluteAddress(rowOf('choices'), column + 1);
  const last = absoluteAddress(rowOf('choices'), column + CHOICES);
  offerAnswers(body.getColumn(1), `=${first}:${last}`);
  promptForDate(body.getColumn(DATE_COLUMN));
}

function offerAnswers(answers: Excel.Range, source: string): void {
  answers.dataValidation.rule = { list: { inCellDropDown: true, source } };
}

function promptForDate(dates: Excel.Range): void {
  dates.dataValidation.prompt = {
    showPrompt: true,
    title: 'Datum',
    message: 'Beslutets datum, t.ex. 2017-11-25.',
  };
}
