import type { Unknown } from '../../core/reason/infer/inference';
import type { TableWords } from './tableWords';

/** What the figures do not tell, in a sentence. */
export function sayUnknown(unknown: Unknown, table: TableWords): string {
  const words = table.words.unknowns;
  switch (unknown.kind) {
    case 'totalNotStated':
      return words.totalNotStated(table.columnIfMany(unknown.column));
    case 'totalNotSum':
      return words.totalNotSum(table.columnIfMany(unknown.column), unknown.stated, unknown.sum);
    case 'severalFit':
      return words.severalFit(unknown.count);
    case 'singleAmount':
      return words.singleAmount(unknown.candidates, unknown.round);
    case 'stepUncertain':
      return words.stepUncertain(table.columnIfMany(unknown.column), unknown.step);
    case 'mixesNotTried':
      return words.mixesNotTried;
    case 'partiesUnknown':
      return words.partiesUnknown(table.parties(unknown.parties));
    case 'onlyZeros':
      return words.onlyZeros;
    case 'signsMixed':
      return words.signsMixed(table.columnIfMany(unknown.column));
    case 'notPercent': {
      const { least, most } = unknown.range;
      return words.notPercent(table.party(unknown.party), least, most, unknown.decimals);
    }
    case 'maybePercent':
      return words.maybePercent(unknown.decimals);
  }
}
