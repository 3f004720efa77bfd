import { useMemo } from 'react';
import type { Cell } from '../../../core/cell';
import type { Result } from '../../../core/problem';
import { toCell } from '../../toCell';
import type { Cells, WorkbookContent } from '../../../workbook/model';
import { useCells } from './useCells';

export interface Amounts {
  /** With the sheet, as Excel gives it. */
  readonly address: string;
  readonly cells: readonly Cell[];
  /** False for a block with several rows and columns, of which nobody can tell which amounts are meant. */
  readonly isOneLine: boolean;
  /** True for cells below each other. */
  readonly isColumn: boolean;
}

/** The amounts in the cells at an address, read again whenever the workbook has been. */
export function useAmounts(address: string, content: WorkbookContent): Result<Amounts> | undefined {
  const cells = useCells(address, content);
  return useMemo(() => (cells?.ok ? { ok: true, value: toAmounts(cells.value) } : cells), [cells]);
}

function toAmounts({ address, values }: Cells): Amounts {
  const isColumn = values.every((row) => row.length <= 1);
  const isOneLine = values.length <= 1 || isColumn;
  return { address, cells: values.flat().map(toCell), isOneLine, isColumn };
}
