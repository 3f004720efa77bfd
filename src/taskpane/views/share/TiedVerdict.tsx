import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useBarStyles } from '../../components/ProblemBar';
import { useLayout } from '../../components/useLayout';
import type { Measure } from '../../../core/measure';
import type { Party } from '../../../core/party';
import { formatNumber } from '../../../text';
import { useLanguage, useText } from '../../state/language';
import type { Moved, TiedRows } from './previewTied';

interface Props {
  readonly rows: TiedRows;
  readonly parties: readonly Party[];
  readonly measure: Measure;
}

/** How many moved cells are named; the table shows them all. */
const NAMED = 4;

/** Says whether the rows tie as well, and which parts are others than if each amount were shared by itself. */
export function TiedVerdict({ rows, parties, measure }: Props) {
  const words = useText().tied;
  const language = useLanguage();
  const layout = useLayout();
  const styles = useBarStyles();
  const number = (value: number): string => formatNumber(value, language);
  const total = `${number(rows.total)} ${measure}`;
  const nameOf = (party: number): string => parties[party]?.name ?? '';
  const cell = ({ party, from, to }: Moved): string =>
    words.movedCell(nameOf(party), number(from), number(to));
  const [named, others] = [rows.moved.slice(0, NAMED), rows.moved.length - NAMED];

  return (
    <div className={layout.close}>
      <MessageBar
        className={styles.bar}
        layout="multiline"
        intent={rows.off.length > 0 ? 'warning' : 'success'}
      >
        <MessageBarBody className={styles.body}>{verdict()}</MessageBarBody>
      </MessageBar>
      <Text size={200} className={layout.quiet}>
        {named.length === 0 ? words.nothingMoved : words.moved(named.map(cell), Math.max(0, others))}
      </Text>
    </div>
  );

  function verdict(): string {
    if (!rows.comparesWhole) return words.rowsOfBounds;
    return rows.off.length === 0
      ? words.rowsTie(total)
      : words.rowsOff(rows.off.slice(0, NAMED).map(nameOf), total);
  }
}
