import { useMemo } from 'react';
import { readPastedTable, type PastedTable } from '../../../../core/paste';
import type { Problem } from '../../../../core/problem';
import type { Areas } from '../../../../workbook/audit/readAreas';
import type { WorkbookContent } from '../../../../workbook/model';
import { cellsAsText } from './cellsAsText';
import { NO_CORRECTIONS, type Corrections, type GivenTable } from './givenTable';
import { readGiven } from './readGiven';
import { useAreas } from './useAreas';

export type Way = 'paste' | 'cells';

/** What the user has given. The text stays when cells are chosen instead, and the other way round. */
export interface TableDraft {
  readonly way: Way;
  readonly pasted: string;
  readonly address: string;
  readonly corrections: Corrections;
}

export interface TableReading {
  readonly draft: TableDraft;
  readonly change: (change: Partial<TableDraft>) => void;
  readonly read: PastedTable;
  readonly given: GivenTable | undefined;
  /** Where it stands in the sheet; absent for a pasted table. */
  readonly areas: Areas | undefined;
  readonly problem: Problem | undefined;
  readonly isLoading: boolean;
}

export const EMPTY_TABLE: TableDraft = { way: 'paste', pasted: '', address: '', corrections: NO_CORRECTIONS };

/** A published table that is being given, and how it is understood so far. */
export function useTableReading(
  draft: TableDraft,
  onDraft: (draft: TableDraft) => void,
  content: WorkbookContent,
): TableReading {
  const isCells = draft.way === 'cells';
  const cells = useAreas(isCells ? draft.address : '', content);
  const areas = isCells && cells?.ok ? cells.value : undefined;
  const text = isCells ? (areas ? cellsAsText(areas) : '') : draft.pasted;
  const read = useMemo(() => readPastedTable(text), [text]);
  const given = useMemo(() => readGiven(read, draft.corrections), [read, draft.corrections]);
  return {
    draft,
    change: (change) => onDraft({ ...draft, ...change }),
    read,
    given,
    areas,
    problem: isCells && cells && !cells.ok ? cells.problem : undefined,
    isLoading: isCells && draft.address !== '' && cells === undefined,
  };
}
