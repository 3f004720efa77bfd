import type { Candidate } from '../../../src/core/reason/infer/candidate';
import type { Fit } from '../../../src/core/reason/infer/inference';
import type { Published } from '../../../src/core/reason/infer/published';
import { codeOf, figure, municipalities, years, type Measure } from '../../../src/register';
import { inMeasure, referenceSteps } from '../reference';
import type { MethodName } from '../referenceMethods';

/** The slides of Jönköping's county: four columns, of which both for 2018 add up to one more than they state. */
export const SLIDES = {
  names:
    'Jönköping Habo Mullsjö Vaggeryd Värnamo Gnosjö Gislaved Vetlanda Sävsjö Eksjö Aneby Nässjö Tranås'.split(
      ' ',
    ),
  columns: {
    'Väl 2016': { total: 6297, figures: [2368, 204, 131, 242, 606, 175, 530, 493, 211, 306, 116, 564, 351] },
    'Väl 2018': { total: 9400, figures: [3519, 310, 195, 366, 906, 262, 798, 736, 320, 451, 175, 847, 516] },
    'Adm 2016': { total: 1730, figures: [648, 57, 36, 67, 167, 48, 147, 135, 59, 83, 32, 156, 95] },
    'Adm 2018': { total: 6100, figures: [2284, 201, 127, 237, 588, 170, 518, 478, 208, 293, 113, 549, 335] },
  },
} as const;

export function table(
  names: readonly string[],
  ...columns: readonly {
    header?: string;
    figures: readonly (number | undefined)[];
    total?: number;
    step?: number;
  }[]
): Published {
  return {
    parties: names.map((name) => {
      const code = codeOf(name);
      return code === undefined ? { name } : { name, code };
    }),
    columns: columns.map(({ header = '', ...column }) => ({ header, ...column })),
  };
}

export function slides(...headers: (keyof typeof SLIDES.columns)[]): Published {
  return table(SLIDES.names, ...headers.map((header) => ({ header, ...SLIDES.columns[header] })));
}

/** Parts as whole weights and portions of them, rounded by the reference that shares nothing with the product. */
export function sharesBy(
  weights: readonly bigint[],
  total: { readonly steps: bigint; readonly step: string },
  method: MethodName,
  codes: readonly string[],
): number[] {
  const parties = weights.map((weight, i) => ({
    name: codes[i] ?? '',
    code: codes[i] ?? '',
    weight: String(weight),
    fixed: 0n,
  }));
  const column = { parties, ...total, method };
  return referenceSteps(column).map((steps) => Number(inMeasure(steps, total.step)));
}

/** A measure and year of the register, read by the tests' own eyes and not through the candidates. */
export interface Figures {
  readonly measure: Exclude<Measure, 'skattekraft'>;
  readonly year: number;
}

export function figuresOf({ measure, year }: Figures, codes: readonly string[]): bigint[] {
  return codes.map((code) => BigInt(figure(measure, year, code) ?? 0));
}

/** All that the register has for every municipality of today. */
export const ALL_FIGURES: readonly Figures[] = (['folkmängd', 'skatteunderlag'] as const).flatMap(
  (measure) => {
    const { first, last } = years(measure);
    return Array.from({ length: last - first + 1 }, (_, i) => ({ measure, year: first + i }));
  },
);

export const ALL_CODES: readonly string[] = municipalities.map(({ code }) => code);

export function nameOf(code: string): string {
  return municipalities.find((municipality) => municipality.code === code)?.name ?? '';
}

export function isOf({ origin }: Candidate, { measure, year }: Figures): boolean {
  return origin.kind === 'register' && origin.measure === measure && origin.year === year;
}

/** `folkmängd 2016`, `lika`, `PKS`; a mix with its portions. */
export function named({ parts }: Fit): string {
  return parts
    .map(({ candidate: { origin }, portion }) => {
      const name =
        origin.kind === 'register'
          ? `${origin.measure} ${origin.year}`
          : origin.kind === 'equal'
            ? 'lika'
            : origin.label;
      return portion === 1 ? name : `${portion} ${name}`;
    })
    .sort()
    .join(' + ');
}
