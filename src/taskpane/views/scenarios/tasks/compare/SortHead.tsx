import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../../../../state/language';
import { nextOrder, type Order } from './sortParties';

const useStyles = makeStyles({
  button: {
    border: 'none',
    padding: 0,
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    textAlign: 'end',
    whiteSpace: 'normal',
    minWidth: '64px',
    maxWidth: '130px',
    overflowWrap: 'break-word',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    ':hover': { textDecorationLine: 'underline' },
  },
});

const ARROWS = { descending: ' ↓', ascending: ' ↑' } as const;

interface Props {
  readonly label: string;
  readonly order: Order | undefined;
  readonly onOrder: (order: Order | undefined) => void;
}

/** The head of a column, which sorts by it. */
export function SortHead({ label, order, onOrder }: Props) {
  const words = useText().compare;
  const styles = useStyles();
  return (
    <th scope="col" aria-sort={order ?? 'none'}>
      <button
        type="button"
        className={styles.button}
        title={words.sortBy(label)}
        onClick={() => onOrder(nextOrder(order))}
      >
        {label}
        {order && <span aria-hidden>{ARROWS[order]}</span>}
      </button>
    </th>
  );
}
