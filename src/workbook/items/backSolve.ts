import { FIGURES_OF, type OverheadFigures, type OverheadUnknown } from '../../core/rules/overhead';
import { cellAddress } from '../address';
import type { CellValue } from '../cellValue';
import type { Target } from '../insert/insertCells';
import type { Entry } from '../model';

export type BackSolveFigure = keyof OverheadFigures;

export interface BackSolveRequest {
  readonly unknown: OverheadUnknown;
  /** Numbers, or formulas such as `=Poster!$B$5`; those that the question does not use are left out. */
  readonly figures: Partial<Record<BackSolveFigure, Entry>>;
  readonly target: string;
  readonly replace?: boolean;
}

const FIGURE_CAPTIONS: Record<BackSolveFigure, string> = {
  budget: 'Budget',
  general: 'Generell finansiering',
  surplus: 'Överskott från tidigare år',
  percent: 'Påslag',
  base: 'Underlag för påslaget, t.ex. bidrag',
  percentBefore: 'Påslag före',
  increase: 'Ökad kostnad',
};

const TITLES: Record<OverheadUnknown, string> = {
  base: 'Vilket underlag behövs?',
  percent: 'Vilket påslag behövs?',
  general: 'Vilken generell finansiering behövs?',
  gap: 'Går det ihop?',
  rise: 'Vilket underlag gör att höjningen räcker?',
};

/** A question, what is known, and the answer as formulas over it: ordinary cells that anybody can follow and change. */
export function backSolveCells(
  { unknown, figures }: Pick<BackSolveRequest, 'unknown' | 'figures'>,
  target: Target,
): CellValue[][] {
  const asked = FIGURES_OF[unknown];
  const at = (line: number): string => cellAddress(target.row + line, target.column + 1);
  const cell = (figure: BackSolveFigure): string => at(1 + asked.indexOf(figure));
  // A surplus is optional: a blank is none. Every other blank is a figure that somebody has yet to fill in.
  const needed = asked.filter((figure) => figure !== 'surplus').map(cell);
  const isFilled = needed.map((each) => `ISNUMBER(${each})`).join(',');
  const whenFilled = (answer: string): string => `=IF(AND(${isFilled}),${answer},"Fyll i de gula cellerna")`;
  return [
    [TITLES[unknown], ''],
    ...asked.map((figure): CellValue[] => [FIGURE_CAPTIONS[figure], figures[figure] ?? '']),
    ...answerRows(unknown, cell, whenFilled, at(1 + asked.length)),
  ];
}

function answerRows(
  unknown: OverheadUnknown,
  cell: (figure: BackSolveFigure) => string,
  whenFilled: (answer: string) => string,
  next: string,
): CellValue[][] {
  const [budget, general, surplus] = [cell('budget'), cell('general'), cell('surplus')];
  const [percent, base] = [cell('percent'), cell('base')];
  const gap: CellValue[] = ['Ska betalas av påslag', whenFilled(`${budget}-${general}-${surplus}`)];
  const solve = (by: string, what: string, decimals: number): string =>
    whenFilled(
      `IF(ROUND(${next},6)<=0,"Inget behöver betalas av påslag",IF(${by}<=0,"${what}",ROUND(${next}/${by},${decimals})))`,
    );
  switch (unknown) {
    case 'base':
      return [gap, ['Underlag som behövs', solve(percent, 'Ange ett påslag större än 0 %', 2)]];
    case 'percent':
      return [gap, ['Påslag som behövs', solve(base, 'Ange ett underlag större än 0', 6)]];
    case 'general':
      return [
        ['Påslaget ger', whenFilled(`${percent}*${base}`)],
        ['Generell finansiering som behövs', whenFilled(`ROUND(${budget}-${surplus}-${next},2)`)],
      ];
    case 'gap':
      return [
        ['Påslaget ger', whenFilled(`${percent}*${base}`)],
        ['Fattas (+) eller över (–)', whenFilled(`ROUND(${budget}-${general}-${surplus}-${next},2)`)],
      ];
    case 'rise': {
      const before = cell('percentBefore');
      const answer = `IF(${next}<=0,"Ange ett påslag som är högre än det före",ROUND(${cell('increase')}/${next},2))`;
      return [
        ['Höjt påslag', whenFilled(`ROUND(${percent}-${before},10)`)],
        ['Underlag som behövs', whenFilled(answer)],
      ];
    }
  }
}
