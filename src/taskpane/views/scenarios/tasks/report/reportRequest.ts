import type { ReportRequest } from '../../../../../workbook';
import type { Comparison } from '../../../../../workbook/compare/comparison';
import { basisColumn, type BasisYears } from '../compare/basis';
import type { ChosenPages } from './PageChoice';

interface Filled {
  readonly comparison: Comparison;
  readonly title: string;
  readonly base: string;
  readonly years: BasisYears;
  readonly pages: ChosenPages;
}

/** The report as it is filled in; nothing while a year is being typed. */
export function reportRequest({ years, pages, ...filled }: Filled): ReportRequest | undefined {
  const { parties } = filled.comparison;
  const inhabitants = basisColumn(parties, 'inhabitants', years.inhabitants);
  const taxBase = basisColumn(parties, 'taxBase', years.taxBase);
  if (!inhabitants || !taxBase) return undefined;
  const withPage = { all: parties, some: pages.chosen, none: [] };
  return { ...filled, inhabitants, taxBase, pages: withPage[pages.who] };
}
