import { showCell, type Cell } from '../../../../core/cell';
import { isHeader } from '../../../../core/key/columns';
import { canonicalName } from '../../../../core/party';
import { readAnswers, type Answers } from '../../../../core/rules/answers';
import { OUTCOME_TEXTS, readRule, type Rule } from '../../../../core/rules/condition';
import { codeOf } from '../../../../register';
import type { Native } from '../native';
import { onlyWhere, quoted, unreadable } from './onlyWhere';
import { cellOf, columnOf, type RangeTerm } from './rangeTerm';

/** A rule that stands in cells, or that is written into the formula and has no address. */
interface RuleTerm {
  readonly address?: string;
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * CONDITION: the answers may change, and a rule that is one cell may change among `alla`, `merparten` and `minst n`.
 * The parties, and names in a rule, must be those of when the formula was made.
 */
export function conditionFormula(answers: RangeTerm, rule: RuleTerm): Native {
  const asked = readAnswers(answers.cells, codeOf);
  if (!asked.ok) return unreadable(answers.address);
  const read = readRule(rule.cells, asked.value);
  if (!read.ok) return unreadable(rule.address ?? showCell(rule.cells[0]?.[0] ?? null));
  const count = asked.value.parties.length;
  const said = answerColumn(answers);
  const { conditions, formula } =
    read.value.kind === 'named'
      ? byNames(said, read.value.positions, asked.value, rule)
      : byCount(said, read.value, count, rule);
  return onlyWhere([...partiesStand(answers, said), ...conditions], formula);
}

/** The column with the answers, and in each of its rows the party that stands beside them, if any. */
interface AnswerColumn {
  readonly cells: string;
  readonly first: number;
  readonly names: readonly string[];
}

interface Judged {
  readonly conditions: readonly string[];
  readonly formula: string;
}

function answerColumn(answers: RangeTerm): AnswerColumn {
  const first = isHeader(answers.cells[0]?.[0] ?? null) ? 1 : 0;
  const names = answers.cells.slice(first).map(([name = null]) => textOf(name));
  return { cells: columnOf(answers, 1, first, names.length), first, names };
}

/** Nobody has come or gone, nobody has changed rows, and every answer is one that we know. */
function partiesStand(answers: RangeTerm, { cells, first, names }: AnswerColumn): string[] {
  const parties = columnOf(answers, 0, first, names.length);
  const head = first > 0 ? [equals(cellOf(answers, 0, 0), [textOf(answers.cells[0]?.[0] ?? null)])] : [];
  const blank = `SUMPRODUCT((TRIM(${cells})="")+ISNUMBER(${cells})*(TRIM(${cells})="0"))`;
  const skipped = names.map((name) => (name === '' || name === '0' ? 1 : 0));
  const noAnswer = `SUMPRODUCT(${masked(skipped)}(TRIM(${cells})<>""))=0`;
  return [
    ...head,
    equals(parties, names),
    ...(skipped.includes(1) ? [noAnswer] : []),
    `${among(cells, [...YES, ...CONDITIONAL, ...NO])}+${blank}=${names.length}`,
  ];
}

const YES = ['ja'];
const NO = ['nej'];
const CONDITIONAL = ['ja, villkorat', 'ja villkorat', 'ja (villkorat)'];

/** A conditional yes counts where all say yes; met then by any rule, for none asks for more than all. */
function byCount(
  said: AnswerColumn,
  read: Extract<Rule, { kind: 'atLeast' }>,
  count: number,
  rule: RuleTerm,
): Judged {
  const { conditions, least } = leastOf(read.count, count, rule);
  const all = `${among(said.cells, [...YES, ...CONDITIONAL])}=${count}`;
  const no = among(said.cells, NO);
  const isMet = `OR(${among(said.cells, YES)}>=${least},${all})`;
  const mayBeMet = `${count}-${no}-IF(${no}>0,${among(said.cells, CONDITIONAL)},0)>=${least}`;
  return { conditions, formula: outcome(isMet, mayBeMet) };
}

/** How many must say yes: a number, or what the rule's cell asks for when it is read. */
function leastOf(now: number, count: number, rule: RuleTerm): { conditions: string[]; least: string } {
  if (rule.address === undefined) return { conditions: [], least: String(now) };
  if (rule.cells.flat().length > 1) return { conditions: ruleStands(rule), least: String(now) };
  const text = `TRIM(${rule.address})`;
  const majority = Math.floor(count / 2) + 1;
  const least = `IF(${text}="alla",${count},IF(${text}="merparten",${majority},VALUE(MID(${text},7,9))))`;
  const isRule = `OR(${text}="alla",${text}="merparten",${text}="minst "&INT(${least}))`;
  return { conditions: [isRule, `${least}>=1`, `${least}<=${count}`], least };
}

function byNames(said: AnswerColumn, positions: readonly number[], answers: Answers, rule: RuleTerm): Judged {
  const named = new Set(positions);
  let next = 0;
  const rows = said.names.map((name) => (name === '' || name === '0' ? 0 : named.has(next++) ? 1 : 0));
  const no = among(said.cells, NO);
  const all = `${among(said.cells, [...YES, ...CONDITIONAL])}=${answers.parties.length}`;
  const isMet = `OR(${among(said.cells, YES, rows)}=${named.size},${all})`;
  const conditional = among(said.cells, CONDITIONAL, rows);
  const mayBeMet = `AND(${among(said.cells, NO, rows)}=0,OR(${no}=0,${conditional}=0))`;
  return { conditions: ruleStands(rule), formula: outcome(isMet, mayBeMet) };
}

function ruleStands({ address, cells }: RuleTerm): string[] {
  if (address === undefined) return [];
  return [
    equals(
      address,
      cells.map(([cell = null]) => textOf(cell)),
    ),
  ];
}

function outcome(isMet: string, mayBeMet: string): string {
  const { met, undecided, notMet } = OUTCOME_TEXTS;
  return `IF(${isMet},${quoted(met)},IF(${mayBeMet},${quoted(undecided)},${quoted(notMet)}))`;
}

/** How many of the cells hold one of these texts; upper and lower case are the same to `=`. */
function among(cells: string, texts: readonly string[], rows: readonly number[] = []): string {
  const [first, ...more] = texts.map((text) => `(TRIM(${cells})=${quoted(text)})`);
  if (more.length === 0 && !rows.includes(0)) return `SUMPRODUCT(--${first})`;
  const any = more.length === 0 ? first : [first, ...more].join('+');
  return rows.includes(0) ? `SUMPRODUCT(${masked(rows)}(${any}))` : `SUMPRODUCT(${any})`;
}

function masked(rows: readonly number[]): string {
  return `{${rows.join(';')}}*`;
}

/** Whether a column holds these texts. */
function equals(cells: string, texts: readonly string[]): string {
  const [only = '', ...more] = texts;
  if (more.length === 0) return `TRIM(${cells})=${quoted(only)}`;
  return `SUMPRODUCT(--(TRIM(${cells})={${texts.map(quoted).join(';')}}))=${texts.length}`;
}

function textOf(cell: Cell): string {
  return canonicalName(showCell(cell));
}
