import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import { useBarStyles } from '../../../../components/ProblemBar';
import { useLayout } from '../../../../components/useLayout';
import type { Outcome } from '../../../../../core/rules/condition';
import { useText } from '../../../../state/language';
import { namesWith, type Judged } from './judge';

const INTENTS = { met: 'success', notMet: 'error', undecided: 'warning' } as const satisfies Record<
  Outcome,
  string
>;

/** How it stands, what that means, and who has not answered. */
export function OutcomeBar({ answers, outcome }: Judged) {
  const words = useText().participation;
  const layout = useLayout();
  const styles = useBarStyles();
  const [yes, conditional, no, missing] = (['yes', 'conditional', 'no', undefined] as const).map((answer) =>
    namesWith(answers, answer),
  ) as [string[], string[], string[], string[]];

  return (
    <div className={layout.close}>
      <MessageBar intent={INTENTS[outcome]} layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{words.outcomes[outcome].name}</MessageBarTitle> {words.outcomes[outcome].text}
        </MessageBarBody>
      </MessageBar>
      <Text>{words.counts(yes.length + conditional.length, no.length, missing.length)}</Text>
      {conditional.length > 0 && <Text>{words.conditional(conditional.join(', '))}</Text>}
      {missing.length > 0 && <Text>{words.missing(missing.join(', '))}</Text>}
    </div>
  );
}
