import { isBlank, isCellError, showCell, type Cell } from '../cell';
import { canonicalName, nearestName } from '../party';
import { fail, ok, type Result } from '../problem';
import type { Answer, Answers } from './answers';

/** Who must say yes for an agreement to hold: so many of those who were asked, or certain ones. */
export type Rule =
  | { readonly kind: 'atLeast'; readonly count: number }
  | { readonly kind: 'named'; readonly positions: readonly number[] };

export type Outcome = 'met' | 'notMet' | 'undecided';

/** Swedish in every language: formulas compare with these texts. */
export const OUTCOME_TEXTS: Record<Outcome, string> = {
  met: 'uppfyllt',
  notMet: 'ej uppfyllt',
  undecided: 'ej avgjort',
};

/**
 * Whether the rule is met. Answers that are still missing can only help when they are yes and only harm when they are
 * no, so two completions decide: met if all the missing say no, not met even if all of them say yes.
 */
export function decide({ given }: Pick<Answers, 'given'>, rule: Rule): Outcome {
  const completed = (answer: Answer): boolean => isMet(given.map((said) => said ?? answer), rule); // prettier-ignore
  if (completed('no')) return 'met';
  return completed('yes') ? 'undecided' : 'notMet';
}

/** What comes of the rule if one party says no, whatever it has answered. */
export function decideWithout(answers: Answers, party: number, rule: Rule): Outcome {
  return decide({ given: answers.given.map((said, i) => (i === party ? 'no' : said)) }, rule);
}

/** A conditional yes stands only if nobody says no; where all must take part, that is what the rule asks anyway. */
function isMet(given: readonly Answer[], rule: Rule): boolean {
  const nobodyLeaves = !given.includes('no');
  const takesPart = (answer: Answer | undefined): boolean =>
    answer === 'yes' || (answer === 'conditional' && nobodyLeaves);
  if (rule.kind === 'named') return rule.positions.every((position) => takesPart(given[position]));
  return given.filter(takesPart).length >= rule.count;
}

/**
 * Reads a rule: `alla`, `minst 7`, `merparten`, or names. Names stand in cells of their own, or in one cell with
 * semicolons between them.
 */
export function readRule(cells: readonly (readonly Cell[])[], answers: Answers): Result<Rule> {
  const [first, ...others] = cells.flat().filter((cell) => !isBlank(cell) && cell !== 0);
  if (first === undefined) return fail({ kind: 'ruleUnknown', input: '' });
  if (others.length > 0) return readNames([first, ...others], answers);
  if (isCellError(first)) return fail({ kind: 'cellError', where: 'rule', error: first.error });
  const text = canonicalName(showCell(first));
  const asked = answers.parties.length;
  if (text === 'alla') return ok({ kind: 'atLeast', count: asked });
  if (text === 'merparten') return ok({ kind: 'atLeast', count: Math.floor(asked / 2) + 1 });
  const count = /^minst (\d+)$/.exec(text)?.[1];
  if (count !== undefined) return atLeast(Number(count), asked);
  if (text.includes(';')) return readNames(showCell(first).split(';'), answers);
  return readOneName(first, answers);
}

function atLeast(count: number, asked: number): Result<Rule> {
  if (count < 1 || count > asked) return fail({ kind: 'ruleCount', count, asked });
  return ok({ kind: 'atLeast', count });
}

function readNames(cells: readonly Cell[], answers: Answers): Result<Rule> {
  const positions: number[] = [];
  for (const cell of cells) {
    if (isCellError(cell)) return fail({ kind: 'cellError', where: 'rule', error: cell.error });
    if (isBlank(cell)) continue;
    const position = find(cell, answers);
    if (position === undefined) return fail({ kind: 'rulePartyUnknown', ...strayName(cell, answers) });
    positions.push(position);
  }
  return positions.length > 0 ? ok({ kind: 'named', positions }) : fail({ kind: 'ruleUnknown', input: ';' });
}

/** One text that is neither a rule nor a party may be meant as either; the message says both. */
function readOneName(cell: Cell, answers: Answers): Result<Rule> {
  const position = find(cell, answers);
  if (position !== undefined) return ok({ kind: 'named', positions: [position] });
  return fail({ kind: 'ruleUnknown', ...strayName(cell, answers) });
}

function find(cell: Cell, answers: Answers): number | undefined {
  return answers.index.find(typeof cell === 'number' ? cell : showCell(cell).trim());
}

function strayName(cell: Cell, { parties }: Answers): { input: string; nearest?: string } {
  const input = showCell(cell).trim();
  const nearest = nearestName(
    input,
    parties.map(({ name }) => name),
  );
  return { input, ...(nearest && { nearest }) };
}
