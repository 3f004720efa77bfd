import { useState } from 'react';
import { CellsField } from '../../../../components/CellsField';
import { useLanguage, useText } from '../../../../state/language';
import { useAmounts } from '../../../share/useAmounts';
import type { WorkbookContent } from '../../../../../workbook/model';
import { addressIn, NOTHING, readOwnSide, type OwnChoice } from './ownSide';
import type { SideResult } from './side';
import { Choice, SideFields, SidePair } from './SideFields';

interface Props {
  readonly content: WorkbookContent;
  readonly children: (before: SideResult, after: SideResult) => React.ReactNode;
}

type Sides = { readonly before: OwnChoice; readonly after: OwnChoice };

/** Two years, or any two allocations: a key each, and an amount that is typed or stands in a cell. */
export function OwnSides({ content, children }: Props) {
  const words = useText().change;
  const language = useLanguage();
  const [sides, setSides] = useState<Sides>({ before: NOTHING, after: NOTHING });
  const before = useAmounts(addressIn(sides.before, language), content);
  const after = useAmounts(addressIn(sides.after, language), content);

  return (
    <>
      <SidePair>
        {sideFields('before', words.before)}
        {sideFields('after', words.after)}
      </SidePair>
      {children(
        readOwnSide(sides.before, before, content.keys, language),
        readOwnSide(sides.after, after, content.keys, language),
      )}
    </>
  );

  function sideFields(side: keyof Sides, title: string) {
    const choice = sides[side];
    return (
      <SideFields title={title}>
        <CellsField
          label={words.amount(title)}
          hint={words.amountHint}
          address={choice.amount}
          onAddress={(amount) => setSides({ ...sides, [side]: { ...choice, amount } })}
        />
        <Choice
          label={words.key(title)}
          value={choice.key}
          empty={words.choose}
          groups={[{ options: content.keys.map(({ name, label }) => ({ value: name, label })) }]}
          onValue={(key) => setSides({ ...sides, [side]: { ...choice, key } })}
        />
      </SideFields>
    );
  }
}
