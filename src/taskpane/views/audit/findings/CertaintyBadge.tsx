import { Badge } from '@fluentui/react-components';
import { useText } from '../../../state/language';
import type { Certainty } from './shownFinding';

const COLORS = { certain: 'danger', likely: 'warning', possible: 'informative' } as const;

/** How sure a finding is, in a word; the colour only repeats it. */
export function CertaintyBadge({ certainty }: { certainty: Certainty }) {
  const { findings: words } = useText().audit;
  return (
    <Badge appearance="tint" color={COLORS[certainty]} shape="rounded">
      {words.certainty[certainty]}
    </Badge>
  );
}
