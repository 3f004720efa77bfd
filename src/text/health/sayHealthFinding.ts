import type { HealthFinding } from '../../core/sharing/healthFinding';
import type { Problem } from '../../core/problem';
import { health as en } from '../en/health';
import type { Language } from '../number';
import { swedishError } from '../sv/excelError';
import { health as sv } from '../sv/health';

/** A finding of the health check in words. */
interface SaidHealthFinding {
  /** What it is, in a word or two. */
  readonly name: string;
  readonly sentence: string;
  /** What to do about it. */
  readonly advice: string;
}

/** @param sayProblem says a problem in the same language, for what is found may be one */
export function sayHealthFinding(
  finding: HealthFinding,
  language: Language,
  sayProblem: SayProblem,
): SaidHealthFinding {
  const say = SAY[finding.kind] as Say<HealthFinding>;
  return say(finding, language === 'en' ? en : sv, sayProblem);
}

type SayProblem = (problem: Problem) => string;

type Say<F extends HealthFinding> = (
  finding: F,
  words: typeof sv,
  sayProblem: SayProblem,
) => SaidHealthFinding;

const SAY: { readonly [K in HealthFinding['kind']]: Say<Extract<HealthFinding, { kind: K }>> } = {
  nameError: ({ cells }, words) => words.nameError(cells),
  busy: ({ cells }, words) => words.busy(cells),
  spoiledFormula: ({ cells, formula }, words) => words.spoiledFormula(cells, formula),
  cellError: ({ cells, error }, words) => words.cellError(cells, words === sv ? swedishError(error) : error),
  keyGone: ({ cells, name }, words) => words.keyGone(cells, name),
  keyBroken: ({ key, problem }, words, sayProblem) => words.keyBroken(key, sayProblem(problem)),
  scenariosDamaged: ({ problem }, words, sayProblem) => words.scenariosDamaged(sayProblem(problem)),
  stampTyped: ({ key, shown, stamp }, words) => words.stampTyped(key, shown, stamp),
  stampDiffers: ({ key, stamp, decided }, words) => words.stampDiffers(key, stamp, decided),
  keyUndecided: ({ key }, words) => words.keyUndecided(key),
  keyOutdated: ({ key, validity, year }, words) => words.keyOutdated(key, validity, year),
  sumDiffers: ({ key, sum, amount, difference }, words) => words.sumDiffers(key, sum, amount, difference),
  nameNowhere: ({ name }, words) => words.nameNowhere(name),
  nameElsewhere: ({ name, file }, words) => words.nameElsewhere(name, file),
  nameShadowed: ({ name, sheet }, words) => words.nameShadowed(name, sheet),
  nameAstray: ({ name, key, formula }, words) => words.nameAstray(name, key, formula),
  assumptionAstray: ({ name, label, formula }, words) => words.assumptionAstray(name, label, formula),
  twoNames: ({ names, label }, words) => words.twoNames(names, label),
  linkedFile: ({ cells, file }, words) => words.linkedFile(cells, file),
  typedNumber: ({ value, heading }, words) => words.typedNumber(value, heading),
  tableDamaged: ({ label }, words) => words.tableDamaged(label),
  tableTwice: ({ table, label }, words) => words.tableTwice(table, label),
  sheetMissing: ({ sheet }, words) => words.sheetMissing(sheet),
  overviewDamaged: ({ why }, words) => words.overviewDamaged(why),
  markMissing: (_, words) => words.markMissing(),
  foreignPart: ({ parts }, words) => words.foreignPart(parts),
  notLookedAt: ({ sheet, cells }, words) => words.notLookedAt(sheet, cells),
};
