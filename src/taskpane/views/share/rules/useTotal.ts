import { useSay, useText } from '../../../state/language';
import type { WorkbookContent } from '../../../../workbook/model';
import { useAmounts } from '../useAmounts';
import { readTotal } from './limiterRequest';

interface Total {
  readonly amount: { readonly address: string; readonly value: number } | undefined;
  readonly problem: string | undefined;
}

/** The one amount in a cell, and what is wrong with it. */
export function useTotal(address: string, content: WorkbookContent, step: number | ''): Total {
  const { rules } = useText();
  const say = useSay();
  const cells = useAmounts(address, content);
  if (!cells) return { amount: undefined, problem: undefined };
  if (!cells.ok) return { amount: undefined, problem: say(cells.problem) };
  if (cells.value.cells.length !== 1) return { amount: undefined, problem: rules.oneCell };
  const total = readTotal(cells.value.cells[0] ?? null, step);
  return total.ok
    ? { amount: { address: cells.value.address, value: total.value }, problem: undefined }
    : { amount: undefined, problem: say(total.problem) };
}
