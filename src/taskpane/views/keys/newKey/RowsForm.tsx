import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyFacts } from '../../../../workbook/model';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { isUnused, makeRow, type OptionalColumn } from '../editor/editedRows';
import { KeyPreview } from '../editor/KeyPreview';
import { PercentSum, useIsWhole } from '../editor/PercentSum';
import { RowEditor } from '../editor/RowEditor';
import { usePreview } from '../editor/usePreview';
import { useRows } from '../editor/useRows';
import { AddParties } from './AddParties';
import { newNames } from './addParties';
import { FactFields } from './FactFields';
import type { FormProps } from './form';
import { NameAndCreate } from './NameAndCreate';

type RowsKind = 'rows' | 'percent' | 'nested';

const FIRST_COLUMNS: Record<RowsKind, readonly OptionalColumn[]> = {
  rows: [],
  percent: [],
  nested: ['subkey'],
};

/** Rows that are typed: weights of any kind, percentages that must fill up the whole, or groups with keys of their own. */
export function RowsForm({ keys, busy, onCreate, kind }: FormProps & { readonly kind: RowsKind }) {
  const text = useText();
  const layout = useLayout();
  const isPercent = kind === 'percent';
  const [rows, dispatch] = useRows([]);
  const [columns, setColumns] = useState(FIRST_COLUMNS[kind]);
  const [facts, setFacts] = useState<Partial<KeyFacts>>(isPercent ? { measure: '%' } : {});
  const [label, setLabel] = useState('');
  const { rows: read, key } = usePreview(rows, label, keys);
  const isWhole = useIsWhole(rows);
  const usable = keys.filter((candidate) => candidate.key.ok);

  function add(names: readonly string[]): void {
    const blank = rows.filter(isUnused);
    const added = newNames(
      rows.map(({ party }) => party),
      names,
    );
    dispatch({ kind: 'append', rows: added.map((name) => makeRow(0, name)) });
    if (added.length > 0) blank.forEach(({ id }) => dispatch({ kind: 'remove', id }));
  }

  return (
    <div className={layout.section}>
      {kind === 'nested' && usable.length === 0 && (
        <Text className={layout.quiet}>{text.editor.nestedNeedsKeys}</Text>
      )}
      <AddParties keys={keys} onAdd={add} />
      <RowEditor
        caption={text.editor.rowsCaption}
        rows={rows}
        dispatch={dispatch}
        columns={columns}
        {...(!isPercent && { onColumns: setColumns })}
        {...(isPercent && { weightHeader: text.editor.percentHeader })}
        subkeys={usable}
      />
      {isPercent && <PercentSum rows={rows} label={label} />}
      <KeyPreview preview={key} />
      <FactFields facts={facts} onFacts={setFacts} {...(isPercent && { asked: ['source'] as const })} />
      <NameAndCreate
        label={label}
        onLabel={setLabel}
        keys={keys}
        isComplete={key?.ok === true && (!isPercent || isWhole)}
        busy={busy}
        onCreate={() => onCreate({ label: label.trim(), facts, rows: read })}
      />
    </div>
  );
}
