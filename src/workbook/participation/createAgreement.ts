import { addWorksheet } from '../whole/madeSheets';
import { readAnswers } from '../../core/rules/answers';
import { readRule } from '../../core/rules/condition';
import { fail, ok, type Problem, type Result } from '../../core/problem';
import { codeOf } from '../../register';
import { absoluteAddress, onSheet } from '../address';
import { asText } from '../cellValue';
import { change, findProtected } from '../excel';
import { readTakenNames } from '../keys/takenNames';
import { allocateName, sameName } from '../naming';
import { markSchema } from '../schema';
import type { AgreementDraft } from './agreement';
import {
  ANSWER_HEADERS,
  ANSWERS_PREFIX,
  BLOCK_WIDTH,
  blockCells,
  CONDITION_PREFIX,
  PARTICIPATION_SHEET,
  ROWS_ABOVE_ANSWERS,
  rowOf,
  statusNameOf,
} from './block';
import { formatAgreement } from './formatAgreement';
import { readPlacedAgreements } from './readAgreements';

interface CreatedAgreement {
  /** The defined name of the outcome, to type in formulas. */
  readonly name: string;
  readonly label: string;
}

/** Writes an agreement to the right of the others on `Deltagande`, where nobody has answered yet. */
export async function createAgreement(asked: AgreementDraft): Promise<Result<CreatedAgreement>> {
  return change(
    async (context) => {
      const draft = { ...asked, label: asked.label.normalize('NFC').trim(), rule: asked.rule.trim() };
      const closed = await findProtected(context, [PARTICIPATION_SHEET]);
      const problem = closed ?? checkDraft(draft);
      if (problem) return fail(problem);
      const before = await readPlacedAgreements(context);
      if (before.some(({ label }) => sameName(label, draft.label))) {
        return fail({ kind: 'agreementTaken', label: draft.label });
      }
      const names = await readTakenNames(context);
      const tableOf = (name: string): string => ANSWERS_PREFIX + name.slice(CONDITION_PREFIX.length);
      const name = allocateName(CONDITION_PREFIX + draft.label, (candidate) =>
        names.isTaken(candidate, statusNameOf(candidate), tableOf(candidate)),
      );
      const sheet = await ensureSheet(context);
      const column = await nextColumn(context, sheet);
      writeAgreement(sheet, column, draft, tableOf(name));
      names.set(name, onSheet(PARTICIPATION_SHEET, absoluteAddress(rowOf('outcome'), column + 1)));
      names.set(
        statusNameOf(name),
        onSheet(PARTICIPATION_SHEET, absoluteAddress(rowOf('status'), column + 1)),
      );
      await markSchema(context);
      sheet.activate();
      sheet.getRangeByIndexes(0, column, 1, 1).select();
      await context.sync();
      return ok({ name, label: draft.label });
    },
    { sheets: [PARTICIPATION_SHEET] },
  );
}

function checkDraft({ label, rule, parties }: AgreementDraft): Problem | undefined {
  if (label === '') return { kind: 'agreementLabelMissing' };
  const answers = readAnswers(
    parties.map((party) => [party, null]),
    codeOf,
  );
  if (!answers.ok) return answers.problem;
  const read = readRule([[rule]], answers.value);
  return read.ok ? undefined : read.problem;
}

async function ensureSheet(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const found = context.workbook.worksheets.getItemOrNullObject(PARTICIPATION_SHEET);
  await context.sync();
  return found.isNullObject ? addWorksheet(context, PARTICIPATION_SHEET) : found;
}

/** One empty column after everything that stands on the sheet: a table must have room to grow downwards. */
async function nextColumn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<number> {
  const used = sheet.getUsedRangeOrNullObject().load('columnIndex,columnCount');
  await context.sync();
  return used.isNullObject ? 0 : used.columnIndex + used.columnCount + 1;
}

function writeAgreement(
  sheet: Excel.Worksheet,
  column: number,
  { label, rule, parties }: AgreementDraft,
  tableName: string,
): void {
  const range = sheet.getRangeByIndexes(ROWS_ABOVE_ANSWERS, column, parties.length + 1, BLOCK_WIDTH);
  range.getRow(0).values = [[...ANSWER_HEADERS]];
  const table = sheet.tables.add(range, true);
  table.name = tableName;
  formatAgreement(sheet, table, column, parties.length);
  range.getColumn(0).getOffsetRange(1, 0).getResizedRange(-1, 0).values = parties.map((party) => [
    asText(party),
  ]);
  sheet.getRangeByIndexes(0, column, ROWS_ABOVE_ANSWERS, BLOCK_WIDTH).formulas = blockCells(
    label,
    rule,
    tableName,
    column,
  );
}
