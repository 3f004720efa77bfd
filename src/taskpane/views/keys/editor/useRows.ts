import { useReducer, type Dispatch } from 'react';
import type { EditedRow } from './editedRows';
import { makeRow } from './editedRows';

export type RowChange =
  | { readonly kind: 'edit'; readonly row: EditedRow }
  | { readonly kind: 'remove'; readonly id: number }
  | { readonly kind: 'append'; readonly rows: readonly Omit<EditedRow, 'id'>[] };

/** The rows of the editor. A reducer, so that one row can be changed without the others being drawn again. */
export function useRows(initial: readonly EditedRow[]): [readonly EditedRow[], Dispatch<RowChange>] {
  return useReducer(changeRows, initial.length > 0 ? initial : [makeRow(0)]);
}

function changeRows(rows: readonly EditedRow[], change: RowChange): readonly EditedRow[] {
  switch (change.kind) {
    case 'edit':
      return rows.map((row) => (row.id === change.row.id ? change.row : row));
    case 'remove':
      return rows.filter(({ id }) => id !== change.id);
    case 'append': {
      const next = Math.max(-1, ...rows.map(({ id }) => id)) + 1;
      return [...rows, ...change.rows.map((row, i) => ({ ...row, id: next + i }))];
    }
  }
}
