import { makeStyles, tokens } from '@fluentui/react-components';

/** A plain table of numbers: names to the left, figures to the right with digits of one width, head and sum in sight. */
export const useTableStyles = makeStyles({
  scroll: {
    maxHeight: 'min(60vh, 520px)',
    overflow: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      textAlign: 'end',
      whiteSpace: 'nowrap',
      fontWeight: tokens.fontWeightRegular,
    },
    '& tbody tr + tr > *': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
    '& thead > tr > *': {
      position: 'sticky',
      top: 0,
      backgroundColor: tokens.colorNeutralBackground3,
      fontWeight: tokens.fontWeightSemibold,
    },
    '& tfoot > tr > *': {
      position: 'sticky',
      bottom: 0,
      backgroundColor: tokens.colorNeutralBackground3,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      fontWeight: tokens.fontWeightSemibold,
    },
    '& [data-text]': { textAlign: 'start', whiteSpace: 'normal' },
    '& td[data-action]': { width: '28px', padding: 0 },
    '& th:first-child': { textAlign: 'start', whiteSpace: 'normal' },
  },
});
