import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../../../../state/language';
import type { Assumption, KeyRecord, ScenarioBlock } from '../../../../../workbook/model';
import { Choice, SideFields, SidePair, type Option } from './SideFields';
import { firstChoices, readScenarioSide, type ScenarioChoice } from './scenarioSide';
import type { SideResult } from './side';

interface Props {
  readonly block: ScenarioBlock;
  readonly keys: readonly KeyRecord[];
  readonly children: (before: SideResult, after: SideResult) => React.ReactNode;
}

type Sides = { readonly before: ScenarioChoice; readonly after: ScenarioChoice };

/** Two scenarios, with the assumptions that are the amount and the key. */
export function ScenarioSides({ block, keys, children }: Props) {
  const words = useText().change;
  const [sides, setSides] = useState<Sides>(() => firstChoices(block, keys));
  const named = block.assumptions.filter(({ name }) => name !== '');
  const amounts = named.filter(({ kind }) => kind === 'amount');
  if (amounts.length === 0) return <Text>{words.noAmounts}</Text>;

  return (
    <>
      <SidePair>
        {sideFields('before', words.before)}
        {sideFields('after', words.after)}
      </SidePair>
      {children(readScenarioSide(sides.before, block, keys), readScenarioSide(sides.after, block, keys))}
    </>
  );

  function sideFields(side: keyof Sides, title: string) {
    const choice = sides[side];
    return (
      <SideFields title={title}>
        <Choice
          label={words.scenario(title)}
          value={choice.scenario}
          empty={words.choose}
          groups={[{ options: block.scenarios.map((label) => ({ value: label, label })) }]}
          onValue={(scenario) => setSides({ ...sides, [side]: { ...choice, scenario } })}
        />
        <Choice
          label={words.amount(title)}
          value={choice.amount}
          empty={words.choose}
          groups={[{ options: amounts.map(toOption) }]}
          onValue={(amount) => setSides(changed(sides, side, 'amount', amount))}
        />
        <Choice
          label={words.key(title)}
          value={choice.key}
          empty={words.choose}
          groups={[
            {
              title: words.assumptionsGroup,
              options: named.filter(({ kind }) => kind === 'key').map(toOption),
            },
            { title: words.keysGroup, options: keys.map(toOption) },
          ]}
          onValue={(key) => setSides(changed(sides, side, 'key', key))}
        />
      </SideFields>
    );
  }
}

/** Mostly one assumption is compared with itself, so the other side follows as long as both are the same. */
function changed(sides: Sides, side: keyof Sides, field: 'amount' | 'key', value: string): Sides {
  const follows = side === 'before' && sides.after[field] === sides.before[field];
  const here = { ...sides[side], [field]: value };
  return { ...sides, ...(follows && { after: { ...sides.after, [field]: value } }), [side]: here };
}

function toOption({ name, label }: Assumption | KeyRecord): Option {
  return { value: name, label };
}
