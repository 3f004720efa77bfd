import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useHidden } from '../../components/useHidden';
import { useLayout } from '../../components/useLayout';
import { useTableStyles } from '../../components/useTableStyles';
import { useLanguage, useText } from '../../state/language';
import { formatNumber } from '../../../text';
import type { SaidRemainder } from '../../../text/explanation';
import { rowsInSight } from './rowsInSight';

const useStyles = makeStyles({
  asked: {
    '& > *': { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
    // Where the system chooses the colours, the background is not seen.
    '@media (forced-colors: active)': { '& > *': { textDecorationLine: 'underline' } },
  },
  last: { '& > *': { borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` } },
  // The words for screen readers scroll with the cell that they belong to.
  scroll: { position: 'relative' },
  gap: { textAlign: 'center' },
});

/** Who got a unit more and who just missed one, around the party that is asked about. */
export function RemainderTable({ rows }: { rows: readonly SaidRemainder[] }) {
  const { explain } = useText();
  const language = useLanguage();
  const layout = useLayout();
  const table = useTableStyles();
  const styles = useStyles();
  const { hidden } = useHidden();
  const [isWhole, setIsWhole] = useState(false);
  const inSight = rowsInSight(rows);
  const isCut = inSight.length < rows.length;
  const last = rows.filter(({ gotUnit }) => gotUnit).length - 1;
  const shown = isWhole ? rows.map((_, i) => i) : inSight;

  return (
    <section className={layout.close} aria-label={explain.remainders}>
      <Text className={layout.quiet} size={200}>
        {explain.remaindersText}
      </Text>
      <div
        className={`${table.scroll} ${styles.scroll}`}
        tabIndex={0}
        role="group"
        aria-label={explain.remainders}
      >
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{explain.columns.party}</th>
              <th scope="col">{explain.columns.quota}</th>
              <th scope="col">{explain.columns.rest}</th>
              <th scope="col">{explain.columns.share}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((position, i) => {
              const row = rows[position];
              if (!row) return null;
              const isAfterGap = i > 0 && shown[i - 1] !== position - 1;
              const marks = [row.isAsked && styles.asked, position === last && styles.last];
              return [
                isAfterGap && (
                  <tr key="gap">
                    <td colSpan={4} className={styles.gap}>
                      …
                    </td>
                  </tr>
                ),
                <tr
                  key={position}
                  className={marks.filter(Boolean).join(' ')}
                  aria-current={row.isAsked || undefined}
                >
                  <th scope="row">{row.party}</th>
                  <td>{row.quota}</td>
                  <td>{row.rest}</td>
                  <td>
                    {row.share}
                    {row.gotUnit && <span className={hidden}>{`, ${explain.gotUnit}`}</span>}
                  </td>
                </tr>,
              ];
            })}
          </tbody>
        </table>
      </div>
      {isCut && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={isWhole}
            onClick={() => setIsWhole(!isWhole)}
          >
            {isWhole ? explain.showFewer : explain.showAll(formatNumber(rows.length, language))}
          </Button>
        </div>
      )}
    </section>
  );
}
