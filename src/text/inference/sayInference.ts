import type { ColumnGroup, Inference, Verdict } from '../../core/reason/infer/inference';
import type { Published } from '../../core/reason/infer/published';
import type { Language } from '../number';
import { sayParts } from './sayCandidate';
import { nameFit, sayFit, type SaidFit } from './sayFit';
import { sayUnknown } from './sayUnknown';
import { TableWords } from './tableWords';

/** An inference in words, ready to be shown. */
interface SaidInference {
  /** What was found, then whether the columns share a key. */
  readonly verdicts: readonly string[];
  readonly fits: readonly SaidFit[];
  readonly unknowns: readonly string[];
}

/** @param measure kr, tkr or mkr, if it is known: then it stands beside what is off */
export function sayInference(
  inference: Inference,
  published: Published,
  language: Language,
  measure?: string,
): SaidInference {
  const table = new TableWords(published, language, measure);
  return {
    verdicts: [sayVerdict(inference.verdict, table), ...saySharing(inference.groups, table)],
    fits: inference.fits.map((fit) => sayFit(fit, table)),
    unknowns: inference.unknowns.map((unknown) => sayUnknown(unknown, table)),
  };
}

function sayVerdict(verdict: Verdict, table: TableWords): string {
  const words = table.words.verdict;
  switch (verdict.kind) {
    case 'reproduced': {
      const found = words.reproduced(nameFit(verdict.fit, table));
      return verdict.others > 0 ? `${found} ${words.others(verdict.others)}` : found;
    }
    case 'likely':
      return words.likely(nameFit(verdict.fit, table));
    case 'within':
      return words.within(nameFit(verdict.fit, table));
    case 'except':
      return words.except(
        nameFit(verdict.fit, table),
        table.parties(verdict.parties),
        table.error(verdict.fit),
      );
    case 'none':
      return sayNone(verdict, table);
  }
}

function sayNone({ best, keys, mixes }: Extract<Verdict, { kind: 'none' }>, table: TableWords): string {
  const words = table.words.verdict;
  if (!best) return words.nothingTried;
  const nearest = words.nearest(sayParts(best, table.language), table.error(best), table.party(best.worst));
  return `${words.none(keys, mixes)} ${nearest}`;
}

function saySharing(groups: readonly ColumnGroup[], table: TableWords): string[] {
  const words = table.words.sharing;
  const [first, ...others] = groups;
  if (!first || first.columns.length + others.length < 2) return [];
  const found = first.columns.length > 1 ? words.all(table.columns(first.columns)) : words.noPair;
  return [found, ...others.map((group) => sayApart(group, table))];
}

function sayApart({ columns, disagreeing, disagreeingAnyhow }: ColumnGroup, table: TableWords): string {
  const words = table.words.sharing;
  const names = table.columns(columns);
  if (disagreeing.length === 0) return words.apartOnlyInSum(names);
  return words.apart(names, disagreeing.length, table.published.parties.length, disagreeingAnyhow.length);
}
