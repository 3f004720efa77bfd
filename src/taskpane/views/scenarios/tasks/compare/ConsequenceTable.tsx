import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { PartyConsequences } from '../../../../../core/scenario/consequences';
import { useTableStyles } from '../../../../components/useTableStyles';
import { useText } from '../../../../state/language';
import { Figure } from './Figure';
import { figureOf } from './readings';
import type { ShownReading } from './shown';
import { SortHead } from './SortHead';
import { sortParties, type Sorting } from './sortParties';

const ROW_HEIGHT = 29;

const useStyles = makeStyles({
  // The names stay when the scenarios are scrolled sideways, and cover what passes under them.
  table: {
    // Borders of collapsed cells do not follow a cell that sticks.
    borderCollapse: 'separate',
    borderSpacing: 0,
    '& tr > :first-child': {
      position: 'sticky',
      left: 0,
      zIndex: 1,
      minWidth: '92px',
      maxWidth: '40vw',
      overflowWrap: 'anywhere',
    },
    '& tbody tr > :first-child': { backgroundColor: tokens.colorNeutralBackground1 },
    '& thead tr > :first-child': { zIndex: 2 },
    '& tbody th, & tbody td': {
      boxSizing: 'border-box',
      height: `${ROW_HEIGHT}px`,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
    '& tbody tr[aria-hidden] > td': { padding: 0, border: 'none' },
  },
});

/** A row a party and a column a scenario. Only the rows in sight exist, so that 290 are as quick as three. */
export function ConsequenceTable({ title, consequences, reading, scenarios, format }: ShownReading) {
  const words = useText().compare;
  const tableStyles = useTableStyles();
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const [sorting, setSorting] = useState<Sorting>();
  const { labels, sum } = consequences;
  const column = sorting && scenarios.includes(sorting.scenario) ? sorting : undefined;
  const parties = sortParties(consequences.parties, reading, column);
  const virtual = useVirtualizer({
    count: parties.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const rows = virtual.getVirtualItems();
  const above = rows[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (rows.at(-1)?.end ?? 0);

  return (
    <div
      ref={scroll}
      className={tableStyles.scroll}
      tabIndex={0}
      role="group"
      aria-label={words.table(title)}
    >
      <table
        className={mergeClasses(tableStyles.table, styles.table)}
        aria-label={words.table(title)}
        aria-rowcount={parties.length + 2}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{words.party}</th>
            {scenarios.map((i) => (
              <SortHead
                key={labels[i]}
                label={labels[i] ?? ''}
                order={column?.scenario === i ? column.order : undefined}
                onOrder={(order) => setSorting(order && { scenario: i, order })}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} />
          {rows.map(({ index }) => {
            const party = parties[index];
            return (
              party && (
                <tr key={index} aria-rowindex={index + 2}>
                  <th scope="row">{party.party}</th>
                  {figures(party)}
                </tr>
              )
            );
          })}
          <Gap height={below} />
        </tbody>
        <tfoot>
          <tr aria-rowindex={parties.length + 2}>
            <th scope="row">{words.sum}</th>
            {figures(sum)}
          </tr>
        </tfoot>
      </table>
    </div>
  );

  function figures({ consequences: each }: PartyConsequences) {
    return scenarios.map((i) => (
      <td key={labels[i]}>
        <Figure value={figureOf(each[i], reading)} format={format} />
      </td>
    ));
  }
}

/** Stands for the rows that are not in sight. */
function Gap({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden>
      <td style={{ height }} />
    </tr>
  ) : null;
}
