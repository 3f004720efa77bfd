import { FIGURES_OF, type OverheadFigures, type OverheadUnknown } from '../../../../../core/rules/overhead';
import type { BackSolveFigure, BackSolveRequest, ItemCell, ItemRecord } from '../../../../../workbook';
import type { Entry } from '../../../../../workbook/model';
import type { FieldEntry } from './itemForm';

/** What is filled in: a number, or a formula that points to the cell of an item. */
export type Figures = Readonly<Record<BackSolveFigure, FieldEntry>>;

export const NO_FIGURES: Figures = {
  budget: '',
  general: '',
  surplus: '',
  percent: '',
  base: '',
  percentBefore: '',
  increase: '',
};

/** The budget and the surplus of an item by reference, so that the answer follows them; blank again without an item. */
export function figuresFrom(item: ItemRecord | undefined): Partial<Figures> {
  const refer = (cell: ItemCell | undefined): FieldEntry =>
    cell && typeof cell.value === 'number' ? `=${cell.address}` : '';
  return { budget: refer(item?.cells.budget), surplus: refer(item?.cells.carried) };
}

/** The figures as numbers, for the answer in the pane; nothing until all that the question needs is there. */
export function valuesOf(
  unknown: OverheadUnknown,
  figures: Figures,
  item: ItemRecord | undefined,
): OverheadFigures | undefined {
  const cells = Object.values(item?.cells ?? {});
  const read = (figure: BackSolveFigure): number | undefined => {
    const entry = figures[figure];
    if (typeof entry === 'number') return entry;
    const value = cells.find(({ address }) => entry === `=${address}`)?.value;
    return typeof value === 'number' ? value : undefined;
  };
  const isComplete = FIGURES_OF[unknown].every(
    (figure) => figure === 'surplus' || read(figure) !== undefined,
  );
  if (!isComplete) return undefined;
  const all = Object.keys(NO_FIGURES) as BackSolveFigure[];
  return Object.fromEntries(all.map((figure) => [figure, read(figure) ?? 0])) as unknown as OverheadFigures;
}

export function requestOf(
  unknown: OverheadUnknown,
  figures: Figures,
): Pick<BackSolveRequest, 'unknown' | 'figures'> {
  const filled = FIGURES_OF[unknown].filter((figure) => figures[figure] !== '');
  return {
    unknown,
    figures: Object.fromEntries(filled.map((figure) => [figure, figures[figure] as Entry])),
  };
}
