import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import { useTableStyles } from '../../../components/useTableStyles';

const ROW_HEIGHT = 29;
/** As many rows cost nothing to draw, and can then be searched and printed as they are. */
const FEW_ROWS = 40;

const useStyles = makeStyles({
  // What sticks inside lies above its own rows, and below the head of the pane.
  scroll: { isolation: 'isolate' },
  // Borders of collapsed cells do not follow a cell that sticks.
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    '& tr > :first-child': {
      position: 'sticky',
      left: 0,
      zIndex: 1,
      minWidth: '84px',
      maxWidth: '40vw',
      overflowWrap: 'anywhere',
    },
    '& tbody tr > :first-child': { backgroundColor: tokens.colorNeutralBackground1 },
    '& thead tr > :first-child, & tfoot tr > :first-child': { zIndex: 2 },
    '& tbody th, & tbody td': {
      boxSizing: 'border-box',
      height: `${ROW_HEIGHT}px`,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
    '& tbody tr[aria-hidden] > td': { padding: 0, border: 'none' },
    '& tfoot tr:not(:last-child) > *': { position: 'static' },
  },
});

interface FigureRow {
  readonly name: string;
  readonly cells: readonly ReactNode[];
}

interface Props {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly foot?: readonly FigureRow[];
}

/** Names and figures. Of a long table only the rows in sight exist, so that 290 are as quick as three. */
export function FigureTable({ caption, heads, rows, foot = [] }: Props) {
  const tableStyles = useTableStyles();
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const isLong = rows.length > FEW_ROWS;
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: isLong,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const inSight = virtual.getVirtualItems();
  const shown = isLong ? inSight.map(({ index }) => index) : rows.map((_, i) => i);
  const above = isLong ? (inSight[0]?.start ?? 0) : 0;
  const below = isLong ? virtual.getTotalSize() - (inSight.at(-1)?.end ?? 0) : 0;

  return (
    <div
      ref={scroll}
      className={mergeClasses(tableStyles.scroll, styles.scroll)}
      tabIndex={0}
      role="group"
      aria-label={caption}
    >
      <table
        className={mergeClasses(tableStyles.table, styles.table)}
        aria-label={caption}
        aria-rowcount={rows.length + 1 + foot.length}
      >
        <thead>
          <tr aria-rowindex={1}>
            {heads.map((head, i) => (
              <th scope="col" key={i}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} />
          {shown.map((index) => (
            <Row key={index} row={rows[index]} index={index + 2} />
          ))}
          <Gap height={below} />
        </tbody>
        {foot.length > 0 && (
          <tfoot>
            {foot.map((row, i) => (
              <Row key={row.name} row={row} index={rows.length + 2 + i} />
            ))}
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Row({ row, index }: { row: FigureRow | undefined; index: number }) {
  if (!row) return null;
  return (
    <tr aria-rowindex={index}>
      <th scope="row">{row.name}</th>
      {row.cells.map((cell, i) => (
        <td key={i}>{cell}</td>
      ))}
    </tr>
  );
}

/** Stands for the rows that are not in sight. */
function Gap({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden>
      <td style={{ height }} />
    </tr>
  ) : null;
}
