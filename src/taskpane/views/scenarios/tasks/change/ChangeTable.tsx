import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Attribution } from '../../../../../core/reason/attributeChange';
import { useText } from '../../../../state/language';
import type { Explained } from './explainSides';
import { useChangeColumns } from './useChangeColumns';

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

/** Everybody's change by its causes, with all decimals, so that every row and column adds up as it is read. */
export function ChangeTable({ explained: { parties, step } }: { explained: Explained }) {
  const words = useText().change;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const columns = useChangeColumns(parties, step);
  const virtual = useVirtualizer({
    count: parties.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const widths = columns.map(({ width }) => `minmax(${width}ch, 1fr)`);
  const grid = { gridTemplateColumns: `96px ${widths.join(' ')}` };
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
          {columns.map(({ title, sum }) => (
            <span key={title} role="cell">
              {sum}
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
