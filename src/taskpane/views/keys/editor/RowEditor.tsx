import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type Dispatch } from 'react';
import type { KeyRecord } from '../../../../workbook/model';
import { useHidden } from '../../../components/useHidden';
import { useLayout } from '../../../components/useLayout';
import { useLanguage, useText } from '../../../state/language';
import { COLUMN_GAP, gridOf, shownColumns, type ColumnId } from './columns';
import { EditorRow } from './EditorRow';
import { makeRow, OPTIONAL_COLUMNS, usedColumns, type EditedRow, type OptionalColumn } from './editedRows';
import { fractionsOf } from './fractionsOf';
import { useRowKeys } from './useRowKeys';
import type { RowChange } from './useRows';

const ROW_HEIGHT = 32;
const HEAD_HEIGHT = 28;

const useStyles = makeStyles({
  list: {
    maxHeight: 'min(50vh, 420px)',
    overflow: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: 'grid',
    columnGap: `${COLUMN_GAP}px`,
    paddingInline: `${COLUMN_GAP}px`,
    boxSizing: 'border-box',
    alignItems: 'center',
    width: '100%',
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    height: `${HEAD_HEIGHT}px`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  right: { textAlign: 'end' },
  rows: { position: 'relative' },
  row: { position: 'absolute', top: 0, left: 0, height: `${ROW_HEIGHT}px` },
});

interface Props {
  readonly caption: string;
  readonly rows: readonly EditedRow[];
  readonly dispatch: Dispatch<RowChange>;
  readonly columns: readonly OptionalColumn[];
  /** Absent where the columns are settled. */
  readonly onColumns?: (columns: readonly OptionalColumn[]) => void;
  readonly weightHeader?: string;
  /** The keys that a row's part may be shared again by. */
  readonly subkeys?: readonly KeyRecord[];
}

const NO_KEYS: readonly KeyRecord[] = [];

/** The rows of a key, as a grid to type in. Only the rows in sight exist, so that 290 are as quick as three. */
export function RowEditor({ caption, rows, dispatch, columns, onColumns, weightHeader, subkeys }: Props) {
  const text = useText();
  const language = useLanguage();
  const layout = useLayout();
  const styles = useStyles();
  const { hidden } = useHidden();
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number>();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: HEAD_HEIGHT,
    // The row that somebody types in stays where it is when it is scrolled out of sight: its focus would be lost.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const kept = focused !== undefined && focused < rows.length ? [focused] : [];
      return [...new Set([...shown, ...kept])].sort((a, b) => a - b);
    },
  });
  const append = (): void => dispatch({ kind: 'append', rows: [makeRow(0)] });
  const onKeyDown = useRowKeys({
    list,
    count: rows.length,
    scrollTo: (row) => virtual.scrollToIndex(row),
    append,
  });

  // A column that holds something is never hidden: what is written must be in sight.
  const used = [...columns, ...usedColumns(rows)].join();
  const shown = useMemo(() => shownColumns(used.split(',') as OptionalColumn[]), [used]);
  const headers = useMemo<Record<ColumnId, string>>(
    () => ({ ...text.editor.headers, weight: weightHeader ?? text.editor.headers.weight }),
    [text, weightHeader],
  );
  const fractions = fractionsOf(rows, language);
  const grid = gridOf(shown);

  return (
    <div className={layout.close}>
      {onColumns && <ColumnChoice columns={used.split(',') as OptionalColumn[]} onColumns={onColumns} />}
      <div ref={list} className={styles.list} onKeyDown={onKeyDown}>
        <div role="table" aria-label={caption} aria-rowcount={rows.length + 1}>
          <div role="row" aria-rowindex={1} className={`${styles.line} ${styles.head}`} style={grid}>
            {shown.map((column) => (
              <span
                key={column}
                role="columnheader"
                className={column === 'party' || column === 'subkey' ? undefined : styles.right}
              >
                {column === 'remove' ? <span className={hidden}>{headers[column]}</span> : headers[column]}
              </span>
            ))}
          </div>
          <div role="rowgroup" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start }) => {
              const row = rows[index];
              return (
                row && (
                  <div
                    key={row.id}
                    role="row"
                    aria-rowindex={index + 2}
                    className={`${styles.line} ${styles.row}`}
                    style={{ ...grid, transform: `translateY(${start}px)` }}
                    onFocus={() => setFocused(index)}
                  >
                    <EditorRow
                      row={row}
                      index={index}
                      columns={shown}
                      headers={headers}
                      fraction={fractions[index]}
                      subkeys={subkeys ?? NO_KEYS}
                      dispatch={dispatch}
                    />
                  </div>
                )
              );
            })}
          </div>
        </div>
      </div>
      <div className={layout.apart}>
        <Button size="small" icon={<AddRegular />} onClick={append}>
          {text.editor.addRow}
        </Button>
        <Text size={200} className={layout.quiet}>
          {text.editor.keys}
        </Text>
      </div>
    </div>
  );
}

function ColumnChoice({
  columns,
  onColumns,
}: {
  columns: readonly OptionalColumn[];
  onColumns: (columns: readonly OptionalColumn[]) => void;
}) {
  const text = useText();
  const layout = useLayout();
  return (
    <div role="group" aria-label={text.editor.columns} className={layout.row}>
      {OPTIONAL_COLUMNS.map((column) => (
        <Checkbox
          key={column}
          label={text.editor.headers[column]}
          checked={columns.includes(column)}
          onChange={(_, { checked }) =>
            onColumns(checked ? [...columns, column] : columns.filter((each) => each !== column))
          }
        />
      ))}
    </div>
  );
}
