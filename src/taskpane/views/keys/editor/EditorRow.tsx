import { Button, Input, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { memo, type Dispatch } from 'react';
import { formatPercent } from '../../../../text';
import type { KeyRecord } from '../../../../workbook/model';
import { useLanguage, useText } from '../../../state/language';
import { readEntry, type EditedRow, type NumberColumn } from './editedRows';
import type { ColumnId } from './columns';
import type { RowChange } from './useRows';

const useStyles = makeStyles({
  cell: { minWidth: 0, display: 'flex', alignItems: 'center' },
  input: { width: '100%', minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
  remove: { minWidth: '24px', paddingInline: 0 },
  number: { '& input': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' } },
  formula: { '& input': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 } },
  fraction: {
    justifyContent: 'flex-end',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  readonly row: EditedRow;
  /** From 0: its place in the list, which the arrow keys go by. */
  readonly index: number;
  readonly columns: readonly ColumnId[];
  readonly headers: Readonly<Record<ColumnId, string>>;
  readonly fraction: number | undefined;
  readonly subkeys: readonly KeyRecord[];
  readonly dispatch: Dispatch<RowChange>;
}

/** One row of the editor. Remembered, because a keystroke in one row changes little in the other 289. */
export const EditorRow = memo(function EditorRow(props: Props) {
  const { row, columns, fraction, dispatch } = props;
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();

  return columns.map((column) => (
    <div
      key={column}
      role="cell"
      className={mergeClasses(styles.cell, column === 'fraction' && styles.fraction)}
    >
      {cell(column)}
    </div>
  ));

  function cell(column: ColumnId) {
    if (column === 'fraction') return fraction === undefined ? '' : formatPercent(fraction, language);
    if (column === 'subkey') return <SubkeySelect {...props} />;
    if (column === 'party') return <PartyInput {...props} />;
    if (column !== 'remove') return <NumberInput {...props} column={column} />;
    return (
      <Button
        className={styles.remove}
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={text.newKey.removeOne(nameOf(row, text.editor.rowNumber(props.index + 1)))}
        onClick={() => dispatch({ kind: 'remove', id: row.id })}
      />
    );
  }
});

function PartyInput({ row, index, headers, dispatch }: Props) {
  const text = useText();
  const styles = useStyles();
  return (
    <Input
      size="small"
      className={styles.input}
      value={row.party}
      aria-label={`${headers.party}, ${text.editor.rowNumber(index + 1)}`}
      input={{ 'data-row': index, 'data-column': 'party' } as object}
      onChange={(_, { value }) => dispatch({ kind: 'edit', row: { ...row, party: value } })}
    />
  );
}

function NumberInput({ row, index, headers, column, dispatch }: Props & { readonly column: NumberColumn }) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const isWrong = readEntry(row, column, language) === undefined;
  const isFormula = row.typed[column] === row.formulas[column]?.text;
  return (
    <Input
      size="small"
      inputMode="decimal"
      className={mergeClasses(styles.input, styles.number, isFormula && styles.formula)}
      value={row.typed[column]}
      title={isFormula ? row.formulas[column]?.text : undefined}
      aria-label={`${headers[column]}, ${nameOf(row, text.editor.rowNumber(index + 1))}`}
      aria-invalid={isWrong}
      input={{ 'data-row': index, 'data-column': column } as object}
      onChange={(_, { value }) =>
        dispatch({ kind: 'edit', row: { ...row, typed: { ...row.typed, [column]: value } } })
      }
    />
  );
}

function SubkeySelect({ row, index, headers, subkeys, dispatch }: Props) {
  const text = useText();
  const styles = useStyles();
  const isKnown = row.subkey === '' || subkeys.some(({ name }) => name === row.subkey);
  return (
    <Select
      size="small"
      className={styles.input}
      value={row.subkey}
      aria-label={`${headers.subkey}, ${nameOf(row, text.editor.rowNumber(index + 1))}`}
      onChange={(_, { value }) => dispatch({ kind: 'edit', row: { ...row, subkey: value } })}
    >
      <option value="">{text.editor.noSubkey}</option>
      {!isKnown && <option value={row.subkey}>{row.subkey}</option>}
      {subkeys.map(({ name, label }) => (
        <option key={name} value={name}>
          {label}
        </option>
      ))}
    </Select>
  );
}

function nameOf({ party }: EditedRow, otherwise: string): string {
  return party.trim() === '' ? otherwise : party.trim();
}
