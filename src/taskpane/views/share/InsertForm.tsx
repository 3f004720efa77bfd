import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../../state/language';
import { useWorkbookApi } from '../../state/WorkbookApi';
import type { KeyRecord, WorkbookContent } from '../../../workbook/model';
import { ConditionSelect } from './ConditionSelect';
import { InsertAt } from './InsertAt';
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
  readonly content: WorkbookContent;
}

export function InsertForm({ keyName, record, amounts, rounding, content }: Props) {
  const text = useText();
  const api = useWorkbookApi();
  const [form, setForm] = useState<Form>('cells');
  const [condition, setCondition] = useState('');
  const request = insertRequest({ keyName, record, amounts, rounding, form, condition });

  return (
    <>
      <Field label={text.share.form} hint={text.share.formTexts[form]}>
        <RadioGroup value={form} onChange={(_, { value }) => setForm(value as Form)}>
          {FORMS.map((each) => (
            <Radio key={each} value={each} label={text.share.forms[each]} />
          ))}
        </RadioGroup>
      </Field>
      <ConditionSelect content={content} condition={condition} onCondition={setCondition} />
      <InsertAt
        insert={request && ((place) => api.insertShares({ ...request, ...place }))}
        missing={amounts ? text.share.missing.key : text.share.missing.amounts}
        done={text.share.inserted}
      />
    </>
  );
}
