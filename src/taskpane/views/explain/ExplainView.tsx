import { Button, Spinner, Text, Title3 } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { ProblemBar } from '../../components/ProblemBar';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import type { CellReading } from '../../../workbook';
import type { ViewProps } from '../view';
import { CellHead } from './CellHead';
import { ExplainedShares } from './ExplainedShares';
import { OtherMatter } from './OtherMatter';
import { useIsShown } from './useIsShown';
import { useReading } from './useReading';

/** Why the number in the selected cell is what it is. */
export default function ExplainView({ content }: ViewProps) {
  const { explain } = useText();
  const layout = useLayout();
  const element = useRef<HTMLDivElement>(null);
  const [kept, setKept] = useState<string>();
  const { reading, again } = useReading(content, useIsShown(element), kept);

  return (
    <div ref={element} className={layout.section}>
      <div className={layout.close}>
        <Title3 as="h1" className={layout.title}>
          {explain.title}
        </Title3>
        <Text className={layout.quiet}>{explain.intro}</Text>
      </div>
      {!reading && <Spinner label={explain.reading} />}
      {reading && !reading.ok && (
        <>
          <ProblemBar problem={reading.problem} />
          <div>
            <Button onClick={again}>{explain.explainSelected}</Button>
          </div>
        </>
      )}
      {reading?.ok && (
        <>
          <CellHead
            reading={reading.value}
            isKept={kept !== undefined}
            onKeep={(keep) => setKept(keep ? reading.value.address : undefined)}
          />
          <Matter reading={reading.value} again={again} />
        </>
      )}
    </div>
  );
}

function Matter({ reading, again }: { reading: CellReading; again: () => void }) {
  const { explain } = useText();
  const { matter } = reading;
  // Another cell is another explanation: nothing that was opened or chosen for the last one goes with it.
  const key = `${reading.address} ${reading.formula}`;
  if (matter.kind === 'shares') return <ExplainedShares key={key} reading={reading} matter={matter} />;
  if (matter.kind === 'unreadable') return <ProblemBar problem={matter.problem} />;
  if (matter.kind !== 'blank') return <OtherMatter matter={matter} />;
  return (
    <EmptyState as="h2" title={explain.emptyTitle} text={explain.emptyText}>
      <div>
        <Button appearance="primary" onClick={again}>
          {explain.explainSelected}
        </Button>
      </div>
    </EmptyState>
  );
}
