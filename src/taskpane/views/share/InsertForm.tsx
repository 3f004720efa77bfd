import { Button, Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { TableCellEditRegular } from '@fluentui/react-icons/svg/table-cell-edit';
import { useState } from 'react';
import type { Problem } from '../../../core/problem';
import { CellsField } from '../../components/CellsField';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useLayout } from '../../components/useLayout';
import { say } from '../../../text';
import { useLanguage, useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useCanChange } from '../../state/workbook';
import { useWorkbookApi } from '../../state/WorkbookApi';
import type { KeyRecord } from '../../../workbook/model';
import { insertRequest, type Form } from './insertRequest';
import type { Rounding } from './RoundingFields';
import type { Amounts } from './useAmounts';

const FORMS: readonly Form[] = ['cells', 'spill'];

interface Props {
  readonly keyName: string;
  /** Absent until the preview stands. */
  readonly record: KeyRecord | undefined;
  readonly amounts: Amounts | undefined;
  readonly rounding: Rounding;
}

export function InsertForm({ keyName, record, amounts, rounding }: Props) {
  const text = useText();
  const language = useLanguage();
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const [form, setForm] = useState<Form>('cells');
  const [target, setTarget] = useState('');
  const [inTheWay, setInTheWay] = useState<Problem>();
  const request = insertRequest({ keyName, record, amounts, rounding, form, target });

  async function insert(replace: boolean): Promise<void> {
    setInTheWay(undefined);
    if (!request) return;
    const inserted = await run(() => api.insertShares({ ...request, replace }), {
      done: ({ address }) => text.share.inserted(address),
      handles: ({ kind }) => kind === 'cellsNotEmpty' && !replace,
    });
    if (!inserted.ok && inserted.problem.kind === 'cellsNotEmpty' && !replace) setInTheWay(inserted.problem);
  }

  return (
    <>
      <Field label={text.share.form} hint={text.share.formTexts[form]}>
        <RadioGroup value={form} onChange={(_, { value }) => setForm(value as Form)}>
          {FORMS.map((each) => (
            <Radio key={each} value={each} label={text.share.forms[each]} />
          ))}
        </RadioGroup>
      </Field>
      <CellsField
        label={text.share.target}
        hint={text.share.targetHint}
        address={target}
        onAddress={setTarget}
      />
      <div className={layout.row}>
        <Button
          appearance="primary"
          icon={<TableCellEditRegular />}
          disabled={!request || busy || !canChange}
          onClick={() => void insert(false)}
        >
          {text.share.insert}
        </Button>
        {!request && (
          <Text size={200} className={layout.quiet}>
            {missing()}
          </Text>
        )}
      </div>
      <ConfirmDialog
        open={inTheWay !== undefined}
        title={text.share.replaceTitle}
        confirm={text.share.replace}
        onConfirm={() => void insert(true)}
        onCancel={() => setInTheWay(undefined)}
      >
        {inTheWay && say(inTheWay, language)}
      </ConfirmDialog>
    </>
  );

  function missing(): string {
    if (!amounts) return text.share.missing.amounts;
    return record ? text.share.missing.target : text.share.missing.key;
  }
}
