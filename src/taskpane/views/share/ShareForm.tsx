import { Title3 } from '@fluentui/react-components';
import { useState } from 'react';
import { CellsField } from '../../components/CellsField';
import { useLayout } from '../../components/useLayout';
import { ok, type Result } from '../../../core/problem';
import { useSay, useText } from '../../state/language';
import type { WorkbookContent } from '../../../workbook/model';
import { findChoice, type KeyChoices } from './keyChoices';
import { InsertForm } from './InsertForm';
import { KeySelect } from './KeySelect';
import { Preview } from './Preview';
import { previewShares } from './previewShares';
import { previewTied, type TiedPreview } from './previewTied';
import { RoundingFields, type Rounding } from './RoundingFields';
import { TieField } from './TieField';
import { useAmounts } from './useAmounts';
import { whyNotTied } from './whyNotTied';

interface Props {
  readonly choices: KeyChoices;
  readonly firstKey: string | undefined;
  readonly content: WorkbookContent;
}

const FIRST_ROUNDING: Rounding = { measure: 'kr', step: 1, method: 'störst rest' };

function columnsOf(tied: Result<TiedPreview>): Result<TiedPreview['columns']> {
  return tied.ok ? ok(tied.value.columns) : tied;
}

/** Which key, which amounts, how rounded; then what comes out, and into the sheet with it. */
export function ShareForm({ choices, firstKey, content }: Props) {
  const text = useText();
  const say = useSay();
  const layout = useLayout();
  const [keyName, setKeyName] = useState(firstKey ?? choices.keys[0]?.name ?? '');
  const [address, setAddress] = useState('');
  const [rounding, setRounding] = useState(FIRST_ROUNDING);
  const [wantsTied, setWantsTied] = useState(false);
  const amounts = useAmounts(address, content);
  const choice = findChoice(choices, keyName);
  const shareable = amounts?.ok && amounts.value.isOneLine ? amounts.value : undefined;
  const key = choice?.record?.key;
  const obstacle = whyNotTied(shareable, rounding.method);
  const isTied = wantsTied && !obstacle;
  const input = key?.ok && shareable && { key: key.value, amounts: shareable.cells, ...rounding };
  const tied = input && isTied ? previewTied(input) : undefined;
  const preview = tied ? columnsOf(tied) : input && previewShares(input);

  return (
    <div className={layout.section}>
      <Title3 as="h1" className={layout.title}>
        {text.share.title}
      </Title3>
      <KeySelect choices={choices} keyName={keyName} onKeyName={setKeyName} />
      <CellsField
        label={text.share.amounts}
        hint={text.share.amountsHint}
        address={address}
        problem={amountsProblem()}
        onAddress={setAddress}
      />
      <RoundingFields rounding={rounding} onRounding={setRounding} />
      <TieField tied={isTied} onTied={setWantsTied} obstacle={obstacle} />
      <Preview
        record={choice?.record}
        columns={preview || undefined}
        rows={tied?.ok ? tied.value.rows : undefined}
        measure={rounding.measure}
      />
      <InsertForm
        keyName={keyName}
        record={preview && preview.ok ? choice?.record : undefined}
        amounts={shareable}
        rounding={rounding}
        isTied={isTied}
        content={content}
      />
    </div>
  );

  function amountsProblem(): string | undefined {
    if (amounts === undefined) return undefined;
    if (!amounts.ok) return say(amounts.problem);
    const { address: where, isOneLine } = amounts.value;
    return isOneLine ? undefined : say({ kind: 'amountsNotLine', address: where });
  }
}
