import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { NoKeys } from '../../../../components/NoKeys';
import type { TaskProps } from '../task';
import { Explanation } from './Explanation';
import { OwnSides } from './OwnSides';
import { ScenarioSides } from './ScenarioSides';

type Way = 'scenarios' | 'own';

/** Why a party's fee changed: what is compared, the answer for one party as text, and the table for all. */
export default function ChangeTask({ content, open }: TaskProps) {
  const words = useText().change;
  const layout = useLayout();
  const { keys, scenarios } = content;
  const block = scenarios?.ok && scenarios.value.scenarios.length > 1 ? scenarios.value : undefined;
  const [chosen, setWay] = useState<Way>('scenarios');
  const way = block ? chosen : 'own';

  if (keys.length === 0) return <NoKeys words={words} open={open} />;
  return (
    <div className={layout.section}>
      {block ? (
        <Field label={words.compare}>
          <RadioGroup value={way} onChange={(_, { value }) => setWay(value as Way)}>
            <Radio value="scenarios" label={words.ways.scenarios} />
            <Radio value="own" label={words.ways.own} />
          </RadioGroup>
        </Field>
      ) : (
        <Text className={layout.quiet}>{words.noScenarios}</Text>
      )}
      {way === 'scenarios' && block ? (
        <ScenarioSides block={block} keys={keys}>
          {(before, after) => <Explanation before={before} after={after} content={content} />}
        </ScenarioSides>
      ) : (
        <OwnSides content={content}>
          {(before, after) => <Explanation isOwn before={before} after={after} content={content} />}
        </OwnSides>
      )}
    </div>
  );
}
