import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ScbAnswer } from '../../../../register/scb';
import { useBarStyles } from '../../../components/ProblemBar';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import type { ComparedRow } from './comparison';

interface Props {
  readonly answer: ScbAnswer;
  readonly year: number;
  readonly rows: readonly ComparedRow[];
}

/** Where the figures come from, how many differ, and whether SCB has moved them at random. */
export function Verdict({ answer, year, rows }: Props) {
  const words = useText().scb;
  const layout = useLayout();
  const styles = useBarStyles();
  const origin = answer.origins.find(({ years }) => years.includes(year));
  const rounded = rows.filter(({ difference }) => difference === 'rounding').length;
  const changed = rows.filter(({ difference }) => difference !== 'none' && difference !== 'rounding').length;

  return (
    <div className={layout.close}>
      <Text>{words.result(origin?.table ?? answer.table, origin?.updated ?? answer.updated)}</Text>
      {origin?.perturbed && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>{words.perturbed}</MessageBarBody>
        </MessageBar>
      )}
      <Text>
        {changed === 0 && rounded === 0 && words.sameAll}
        {changed > 0 && words.changedSome(changed, rows.length)}
        {rounded > 0 && ` ${words.roundedSome(rounded)}`}
      </Text>
    </div>
  );
}
