import { useEffect, useState } from 'react';
import type { Cell } from '../../../core/cell';
import type { Result } from '../../../core/problem';
import { asResult } from '../../state/asResult';
import { useWorkbookApi } from '../../state/WorkbookApi';
import { toCell } from '../../toCell';
import type { Cells, WorkbookContent } from '../../../workbook/model';

export interface Amounts {
  /** With the sheet, as Excel gives it. */
  readonly address: string;
  readonly cells: readonly Cell[];
  /** False for a block with several rows and columns, of which nobody can tell which amounts are meant. */
  readonly isOneLine: boolean;
}

/** The amounts in the cells at an address, read again whenever the workbook has been. */
export function useAmounts(address: string, content: WorkbookContent): Result<Amounts> | undefined {
  const api = useWorkbookApi();
  const [amounts, setAmounts] = useState<Result<Amounts>>();

  useEffect(() => {
    let isLatest = true;
    if (address === '') setAmounts(undefined);
    else {
      void asResult(() => api.readCells(address)).then((cells) => {
        if (isLatest) setAmounts(cells.ok ? { ok: true, value: toAmounts(cells.value) } : cells);
      });
    }
    return () => {
      isLatest = false;
    };
  }, [address, api, content]);

  return amounts;
}

function toAmounts({ address, values }: Cells): Amounts {
  const isOneLine = values.length <= 1 || values.every((row) => row.length <= 1);
  return { address, cells: values.flat().map(toCell), isOneLine };
}
