import { useMemo, useState } from 'react';
import { useLanguage, useText } from '../../../state/language';
import type { KeyRecord, PartiesDraft } from '../../../../workbook/model';
import { AddParties } from '../newKey/AddParties';
import { newNames } from '../newKey/addParties';
import { makeRow, toEditedRows, type OptionalColumn } from '../editor/editedRows';
import { KeyPreview } from '../editor/KeyPreview';
import { PercentSum, useIsWhole } from '../editor/PercentSum';
import { RowEditor } from '../editor/RowEditor';
import { usePreview } from '../editor/usePreview';
import { useRows } from '../editor/useRows';
import type { Loaded } from './EditKey';
import { SaveKey } from './SaveKey';
import { shownCells } from './shownCells';

interface Props {
  readonly record: KeyRecord;
  readonly keys: readonly KeyRecord[];
  readonly loaded: Loaded;
  readonly draft: PartiesDraft;
  readonly onDone: () => void;
}

export function EditRows({ record, keys, loaded, draft, onDone }: Props) {
  const text = useText();
  const language = useLanguage();
  const initial = useMemo(
    () => toEditedRows(draft.rows, language, shownCells(loaded.shown, draft.rows.length)),
    [draft, loaded, language],
  );
  const [rows, dispatch] = useRows(initial);
  const [columns, setColumns] = useState<readonly OptionalColumn[]>([]);
  const { rows: read, key } = usePreview(rows, record.label, keys);
  const isPercent = draft.facts.measure?.trim() === '%';
  const isWhole = useIsWhole(rows);
  const subkeys = useMemo(
    () => keys.filter(({ name, key: other }) => other.ok && !loaded.dependants.has(name)),
    [keys, loaded],
  );

  function add(names: readonly string[]): void {
    const there = rows.map(({ party }) => party);
    dispatch({ kind: 'append', rows: newNames(there, names).map((name) => makeRow(0, name)) });
  }

  return (
    <>
      <RowEditor
        caption={text.editor.rowsCaption}
        rows={rows}
        dispatch={dispatch}
        columns={columns}
        onColumns={setColumns}
        subkeys={subkeys}
      />
      {isPercent && <PercentSum rows={rows} label={record.label} />}
      <AddParties keys={keys} onAdd={add} />
      <KeyPreview preview={key} />
      <SaveKey
        record={record}
        keys={keys}
        draft={key?.ok && (!isPercent || isWhole) ? { ...draft, rows: read } : undefined}
        isChanged={rows !== initial}
        onDone={onDone}
      />
    </>
  );
}
