import { ANSWER_TEXTS, readAnswer, readAnswers } from '../../core/rules/answers';
import { readRule } from '../../core/rules/condition';
import { PartyIndex, toParty } from '../../core/party';
import { fail, ok, type Result } from '../../core/problem';
import { codeOf } from '../../register';
import { asText, type CellValue } from '../cellValue';
import { change, findProtected } from '../excel';
import type { AnswerFacts } from './agreement';
import { captionOf } from './block';
import { toDayNumber } from './dates';
import { readPlacedAgreements, type PlacedAgreement } from './readAgreements';

export interface GivenAnswer extends AnswerFacts {
  /** The defined name of the agreement's outcome. */
  readonly agreement: string;
  readonly party: string;
}

/** Writes what a party has answered into its row, with where and when it was decided. */
export async function recordAnswer(given: GivenAnswer): Promise<Result<void>> {
  return changeAgreement(given.agreement, async (context, agreement) => {
    const row = findRow(agreement, given.party);
    if (row === undefined) return fail({ kind: 'partyNotAsked', party: given.party, label: agreement.label });
    const cells = toCells(given);
    if (!cells.ok) return cells;
    const { sheet, firstRow, column } = agreement;
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(firstRow + row, column + 1, 1, cells.value.length);
    range.values = [cells.value];
    await context.sync();
    return ok(undefined);
  });
}

/** Writes another rule into an agreement's rule cell, if it can be read for those who have been asked. */
export async function changeRule(name: string, rule: string): Promise<Result<void>> {
  return changeAgreement(name, async (context, agreement) => {
    const asked = readAnswers(
      agreement.rows.map(({ party }) => [party, null]),
      codeOf,
    );
    if (!asked.ok) return asked;
    const read = readRule([[rule]], asked.value);
    if (!read.ok) return read;
    const { sheet, column, block, label } = agreement;
    const row = block.rows.rule;
    if (row === undefined) return fail({ kind: 'agreementDamaged', label, line: captionOf('rule') });
    const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column + 1, 1, 1);
    cell.values = [[asText(rule.trim())]];
    await context.sync();
    return ok(undefined);
  });
}

type Change = (context: Excel.RequestContext, agreement: PlacedAgreement) => Promise<Result<void>>;

async function changeAgreement(name: string, action: Change): Promise<Result<void>> {
  return change(async (context) => {
    const agreement = (await readPlacedAgreements(context)).find((each) => each.name === name);
    if (!agreement) return fail({ kind: 'agreementUnknown', name });
    const closed = await findProtected(context, [agreement.sheet]);
    return closed ? fail(closed) : action(context, agreement);
  });
}

function findRow({ rows }: PlacedAgreement, party: string): number | undefined {
  const index = new PartyIndex(codeOf);
  rows.forEach((row, i) => row.party !== '' && index.add(toParty(row.party, codeOf), i));
  return index.find(party);
}

function toCells({ party, answer, board, paragraph, date, note }: GivenAnswer): Result<CellValue[]> {
  const said = answer.trim() === '' ? '' : readAnswer(answer);
  if (said === undefined) return fail({ kind: 'answerUnknown', party, input: answer });
  const day = date.trim() === '' ? '' : toDayNumber(date);
  if (day === undefined) return fail({ kind: 'dateUnknown', input: date });
  const text = said === '' ? '' : ANSWER_TEXTS[said];
  return ok([text, asText(board), asText(paragraph), day, asText(note)]);
}
