import type { LevelReason } from '../../core/reason/explain';
import { decimalsToTellApart } from '../exactNumber';
import type { FigureWords } from './figureWords';
import { sayFraction } from './sayFraction';
import { sayRounding } from './sayRounding';

/** How one level's amount became the part of one party, sentence by sentence. */
export function sayLevel(level: LevelReason, figures: FigureWords): string[] {
  const { words } = figures;
  const { quota, fraction, fixed } = level;
  const before = [...sayFixed(level, figures), ...sayHeld(level, figures)];
  const hasNoWeight = fraction ? fraction.value.over === 0n : !quota && !level.held?.own;
  if (!hasNoWeight) {
    const decimals = decimalsOf(level, figures);
    return [
      ...before,
      ...(fraction ? sayFraction(fraction, sharedOf(level), decimals, figures) : []),
      ...(quota ? [words.quota(figures.measured(figures.exact(figures.quota(quota), decimals)))] : []),
      ...sayRounding(level, decimals, figures),
      ...(fixed && fixed.own > 0 && quota ? [sayPlusFixed(level, fixed.own, figures)] : []),
    ];
  }
  return [...before, words.noWeight(level.party), words.outcome(level.party, figures.amount(level.share))];
}

/** What is shared by the key: what is left beside fixed amounts and those who are held. */
export function sharedOf({ steps, fixed, held }: LevelReason): number {
  return held ? held.rest : steps - (fixed?.sum ?? 0);
}

/** Remainders that differ must be seen to differ, and none may look like nothing or like a whole step. */
export function decimalsOf({ quota, rounding }: LevelReason, figures: FigureWords): number {
  const remainders =
    rounding.by === 'remainders'
      ? [rounding.first, rounding.last, rounding.own, rounding.before, rounding.after]
      : [];
  const rests = remainders.flatMap((remainder) => (remainder ? [figures.rest(remainder.rest)] : []));
  const step = figures.inMeasure(1n, 1n);
  const half = figures.inMeasure(1n, 2n);
  const own = quota ? [figures.rest(quota)] : [];
  return decimalsToTellApart([{ over: 0n, under: 1n }, half, step, ...own, ...rests], figures.fewestDecimals);
}

function sayFixed({ fixed, party, steps }: LevelReason, figures: FigureWords): string[] {
  if (!fixed) return [];
  const [sum, own, rest] = [fixed.sum, fixed.own, steps - fixed.sum].map((each) => figures.amount(each));
  return [figures.words.fixed(sum ?? '', party, own ?? '', rest ?? '')];
}

function sayHeld({ held, share, party }: LevelReason, figures: FigureWords): string[] {
  if (!held) return [];
  const { words } = figures;
  if (held.own) {
    const { at, steps } = held.own;
    const moved = share === steps ? [] : [words.heldStep(figures.amount(share))];
    return [words.heldSelf(party, at, figures.amount(steps)), ...moved];
  }
  const holdings = held.others.map((each) => words.holding(each.party, each.at, figures.amount(each.steps)));
  return [words.heldOthers(words.some(holdings), figures.amount(held.rest))];
}

function sayPlusFixed({ share }: LevelReason, own: number, figures: FigureWords): string {
  return figures.words.plusFixed(figures.amount(share - own), figures.amount(own), figures.amount(share));
}
