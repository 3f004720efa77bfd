import { isBlank, isCellError, showCell, type Cell } from '../cell';
import { isHeader } from '../key/columns';
import { canonicalName, PartyIndex, toParty, type CodeOf, type Party } from '../party';
import { fail, ok, type Problem, type Result } from '../problem';

/** What a party has said; `conditional` is yes provided that all take part. */
export type Answer = 'yes' | 'conditional' | 'no';

/** The parties that were asked, with what they have answered. */
export interface Answers {
  readonly parties: readonly Party[];
  /** One a party; nothing for one that has not answered yet. */
  readonly given: readonly (Answer | undefined)[];
  readonly index: PartyIndex;
}

/** How the answers are written in a sheet. */
export const ANSWER_TEXTS: Record<Answer, string> = { yes: 'ja', conditional: 'ja, villkorat', no: 'nej' };

const SPELLINGS: ReadonlyMap<string, Answer> = new Map([
  ['ja', 'yes'],
  ['ja, villkorat', 'conditional'],
  ['ja villkorat', 'conditional'],
  ['ja (villkorat)', 'conditional'],
  ['nej', 'no'],
]);

/** The answer that a cell holds; nothing for a text that is none. Other provisos than `villkorat` are not guessed at. */
export function readAnswer(text: string): Answer | undefined {
  return SPELLINGS.get(canonicalName(text));
}

/**
 * Reads answers, one party a row: the party, what it says, and whatever columns follow (nämnd, paragraf, datum), which
 * decide nothing. The first row may be a header.
 */
export function readAnswers(cells: readonly (readonly Cell[])[], codeOf: CodeOf): Result<Answers> {
  const rows = isHeader(cells[0]?.[0] ?? null) ? cells.slice(1) : cells;
  const skipped = cells.length - rows.length;
  const parties: Party[] = [];
  const given: (Answer | undefined)[] = [];
  const index = new PartyIndex(codeOf);
  for (const [i, row] of rows.entries()) {
    const [name = null, said = null] = row;
    if (isUnused(name) && isUnused(said)) continue;
    if (row.length < 2) return fail({ kind: 'answersTooNarrow' });
    const party = readParty(name, i + 1 + skipped, codeOf);
    if (!party.ok) return party;
    const same = index.add(party.value, parties.length);
    if (same !== undefined) {
      return fail({ kind: 'answerTwice', party: party.value.name, same: parties[same]?.name ?? '' });
    }
    const answer = readSaid(said, party.value.name);
    if (!answer.ok) return answer;
    parties.push(party.value);
    given.push(answer.value);
  }
  return parties.length > 0 ? ok({ parties, given, index }) : fail({ kind: 'answersMissing' });
}

function readParty(cell: Cell, row: number, codeOf: CodeOf): Result<Party> {
  if (isCellError(cell)) return fail({ kind: 'cellError', where: 'party', error: cell.error });
  if (isUnused(cell)) return fail({ kind: 'answerWithoutParty', row });
  return ok(toParty(typeof cell === 'number' ? cell : showCell(cell), codeOf));
}

function readSaid(cell: Cell, party: string): Result<Answer | undefined> {
  if (isCellError(cell)) return fail({ kind: 'cellError', where: party, error: cell.error });
  if (isUnused(cell)) return ok(undefined);
  const answer = readAnswer(showCell(cell));
  const unknown: Problem = { kind: 'answerUnknown', party, input: showCell(cell) };
  return answer ? ok(answer) : fail(unknown);
}

/** Excel on the desktop hands a blank cell over as 0. */
function isUnused(cell: Cell): boolean {
  return cell === 0 || isBlank(cell);
}
