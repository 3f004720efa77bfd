import { asDecimal, Exact } from '../../../../core/amount';

/** The exact sum of the figures that are there. */
export function sumColumn(figures: readonly (number | undefined)[]): number {
  return figures
    .reduce<InstanceType<typeof Exact>>((sum, figure) => sum.plus(asDecimal(figure ?? 0)), new Exact(0))
    .toNumber();
}
