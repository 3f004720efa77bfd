import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem } from '../../../../../core/problem';
import type { CompareRequest } from '../../../../../workbook/compare/comparison';
import type { ScenarioBlock } from '../../../../../workbook/model';
import { ProblemBar, useBarStyles } from '../../../../components/ProblemBar';
import { useLayout } from '../../../../components/useLayout';
import { useSay, useText } from '../../../../state/language';
import { useCanChange } from '../../../../state/workbook';
import { ResultFields, type ChosenResult } from './ResultFields';
import { ScenarioChoice } from './ScenarioChoice';

interface Props {
  readonly block: ScenarioBlock;
  readonly hasResult: boolean;
  readonly isRunning: boolean;
  /** Why the last comparison came to nothing. */
  readonly problem: Problem | undefined;
  readonly onStart: (request: CompareRequest) => void;
}

/** Which cells hold the result, and which scenarios the workbook is to be run through. */
export function CompareForm({ block, hasResult, isRunning, problem, onStart }: Props) {
  const words = useText().compare;
  const layout = useLayout();
  const canChange = useCanChange();
  const [result, setResult] = useState<ChosenResult>();
  const [left, setLeft] = useState<readonly string[]>([]);
  const scenarios = block.scenarios.filter((label) => !left.includes(label));
  const missing = !result ? words.choose : scenarios.length < 2 ? words.tooFew : undefined;

  return (
    <div className={layout.column}>
      <ResultFields assumptions={block.assumptions} onResult={setResult} />
      <ScenarioChoice scenarios={block.scenarios} left={left} onLeft={setLeft} />
      <Text size={200} className={layout.quiet}>
        {words.others}
      </Text>
      <div className={layout.row}>
        <Button
          appearance={hasResult ? 'secondary' : 'primary'}
          disabled={missing !== undefined || isRunning || !canChange}
          onClick={() => result && onStart({ ...result, scenarios })}
        >
          {hasResult ? words.again : words.start}
        </Button>
        {missing !== undefined && (
          <Text size={200} className={layout.quiet}>
            {missing}
          </Text>
        )}
      </div>
      {problem &&
        (problem.kind === 'compareCancelled' ? (
          <Cancelled problem={problem} />
        ) : (
          <ProblemBar problem={problem} />
        ))}
    </div>
  );
}

/** What the user has asked for is no error. */
function Cancelled({ problem }: { problem: Problem }) {
  const say = useSay();
  const styles = useBarStyles();
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>{say(problem)}</MessageBarBody>
    </MessageBar>
  );
}
