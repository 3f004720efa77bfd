import { Text } from '@fluentui/react-components';
import type { Measure } from '../../../core/measure';
import type { Party } from '../../../core/party';
import { formatNumber } from '../../../text';
import { useLayout } from '../../components/useLayout';
import { useLanguage, useText } from '../../state/language';
import type { PreviewColumn } from './previewShares';

interface Props {
  readonly columns: readonly PreviewColumn[];
  readonly parties: readonly Party[];
  readonly measure: Measure;
}

/** Where a slightly larger amount would cost somebody less: better said here than asked at the meeting. */
export function LoweredNotes({ columns, parties, measure }: Props) {
  const text = useText();
  const language = useLanguage();
  const layout = useLayout();
  const number = (value: number): string => formatNumber(value, language);

  return columns.map(({ lowered }, i) => {
    if (!lowered) return null;
    const { amount, party, from, to, others } = lowered;
    const name = parties[party]?.name ?? '';
    return (
      <Text key={i} size={200} className={layout.quiet}>
        {text.share.methods.lowered(`${number(amount)} ${measure}`, name, number(to), number(from), others)}
      </Text>
    );
  });
}
