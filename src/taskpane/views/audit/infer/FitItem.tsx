import { Body1Strong, Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SaidFit } from '../../../../text/inference/sayFit';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0 },
  },
});

interface Props {
  readonly rank: number;
  readonly fit: SaidFit;
  readonly action: ReactNode;
}

/** One key that was tried: what it gives, and how far that is from what was published. */
export function FitItem({ rank, fit, action }: Props) {
  const { infer: words } = useText().audit;
  const layout = useLayout();
  const styles = useStyles();
  const facts = [
    [words.total, fit.totals],
    [words.step, fit.steps],
    [words.rounding, fit.rounding],
    [words.error, fit.error],
  ].filter(([, value]) => value !== '');
  return (
    <li className={`${layout.close} ${styles.item}`}>
      <Body1Strong as="h3" className={layout.title}>
        {rank}. {fit.key}
      </Body1Strong>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => [<dt key={`${name} dt`}>{name}</dt>, <dd key={name}>{value}</dd>])}
      </dl>
      {fit.note !== '' && (
        <Text size={200} className={layout.quiet}>
          {fit.note}
        </Text>
      )}
      {action}
    </li>
  );
}

/** A link-like button for what is done with one of many. */
export function FitButton({
  label,
  about,
  disabled,
  onClick,
}: {
  label: string;
  about: string;
  disabled: boolean;
  onClick: () => void;
}) {
  return (
    <div>
      <Button size="small" disabled={disabled} aria-label={`${label}: ${about}`} onClick={onClick}>
        {label}
      </Button>
    </div>
  );
}
