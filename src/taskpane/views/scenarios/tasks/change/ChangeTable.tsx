import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { Exact } from '../../../../../core/amount';
import { CAUSES, type Attribution } from '../../../../../core/reason/attributeChange';
import { formatNumber } from '../../../../../text';
import { useLanguage, useText } from '../../../../state/language';
import type { Explained } from './explainSides';
import { decimalsOf, formatEffect } from './shownEffects';

const ROW_HEIGHT = 28;

const useStyles = makeStyles({
  list: {
    maxHeight: 'min(50vh, 420px)',
    overflow: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: 'max-content',
    minWidth: '100%',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  line: {
    display: 'grid',
    columnGap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    alignItems: 'center',
    height: `${ROW_HEIGHT}px`,
    width: '100%',
    textAlign: 'end',
    whiteSpace: 'nowrap',
  },
  name: {
    position: 'sticky',
    insetInlineStart: 0,
    textAlign: 'start',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  fixed: {
    position: 'sticky',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  head: { top: 0 },
  foot: { bottom: 0 },
  onFixed: { backgroundColor: tokens.colorNeutralBackground3 },
  rows: { position: 'relative' },
  row: { position: 'absolute', top: 0, left: 0 },
});

interface Column {
  readonly title: string;
  readonly valueOf: (each: Attribution) => number;
  readonly format: (value: number) => string;
}

/** Everybody's change by its causes, with all decimals, so that every row and column adds up as it is read. */
export function ChangeTable({ explained: { parties, step } }: { explained: Explained }) {
  const words = useText().change;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const columns = useColumns(parties, step);
  const virtual = useVirtualizer({
    count: parties.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const grid = { gridTemplateColumns: `112px repeat(${columns.length}, minmax(72px, 1fr))` };
  const caption = words.allCaption(parties.length);

  return (
    <div ref={list} className={styles.list} tabIndex={0} role="group" aria-label={caption}>
      <div role="table" aria-label={caption} aria-rowcount={parties.length + 2} className={styles.table}>
        <div
          role="row"
          aria-rowindex={1}
          className={mergeClasses(styles.line, styles.fixed, styles.head)}
          style={grid}
        >
          <span role="columnheader" className={mergeClasses(styles.name, styles.onFixed)}>
            {words.party}
          </span>
          {columns.map(({ title }) => (
            <span key={title} role="columnheader">
              {title}
            </span>
          ))}
        </div>
        <div role="rowgroup" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const each = parties[index];
            return (
              each && (
                <div
                  key={each.party}
                  role="row"
                  aria-rowindex={index + 2}
                  className={mergeClasses(styles.line, styles.row)}
                  style={{ ...grid, transform: `translateY(${start}px)` }}
                >
                  <PartyName attribution={each} className={styles.name} />
                  {columns.map(({ title, valueOf, format }) => (
                    <span key={title} role="cell">
                      {format(valueOf(each))}
                    </span>
                  ))}
                </div>
              )
            );
          })}
        </div>
        <div
          role="row"
          aria-rowindex={parties.length + 2}
          className={mergeClasses(styles.line, styles.fixed, styles.foot)}
          style={grid}
        >
          <span role="rowheader" className={mergeClasses(styles.name, styles.onFixed)}>
            {words.total}
          </span>
          {columns.map(({ title, valueOf, format }) => (
            <span key={title} role="cell">
              {format(Exact.sum(0, ...parties.map(valueOf)).toNumber())}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

function PartyName({ attribution, className }: { attribution: Attribution; className: string }) {
  const words = useText().change;
  const { party, presence } = attribution;
  const note = { both: '', joined: ` (${words.joinedNote})`, left: ` (${words.leftNote})` }[presence];
  return (
    <span role="rowheader" className={className} title={`${party}${note}`}>
      {party}
      {note}
    </span>
  );
}

/** A cause that changed nobody's share has no column. */
function useColumns(parties: readonly Attribution[], step: number): Column[] {
  const words = useText().change.columns;
  const language = useLanguage();
  const share = (value: number): string => formatNumber(value, language);
  const effect = (value: number): string => formatEffect(value, decimalsOf(step), language);
  const causes = CAUSES.filter((cause) => parties.some(({ effects }) => effects[cause] !== 0));
  return [
    { title: words.before, valueOf: ({ before }) => before, format: share },
    { title: words.after, valueOf: ({ after }) => after, format: share },
    ...causes.map((cause) => ({
      title: words[cause],
      valueOf: ({ effects }: Attribution) => effects[cause],
      format: effect,
    })),
    {
      title: words.total,
      valueOf: ({ total }) => total,
      format: (value) => (value > 0 ? `+${share(value)}` : share(value)),
    },
  ];
}
