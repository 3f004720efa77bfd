import { KRONOR } from '../../core/measure';
import { consequencesOf } from '../../core/scenario/consequences';
import type { Figures, ReportRequest } from './report';

/** What every scenario means for every party, and by which figures of SCB. */
export function figuresOf({ comparison, base, inhabitants, taxBase }: ReportRequest): Figures {
  const { parties, scenarios, measure } = comparison;
  const basis = parties.map((_, i) => ({ inhabitants: inhabitants.figures[i], taxBase: taxBase.figures[i] }));
  return {
    consequences: consequencesOf({ parties, scenarios, base, kronor: KRONOR[measure], basis }),
    sources: [
      `Kr/inv räknas på folkmängden ${inhabitants.referenceDate} (SCB).`,
      `Öre per skattekrona räknas på skatteunderlaget: skattekraft × folkmängd ${taxBase.referenceDate} (beräknat ur SCB).`,
    ],
  };
}
