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

const FORMS: readonly Exclude<Form, 'tied'>[] = ['cells', 'spill'];

interface Props {
  readonly keyName: string;
  /** Absent until the preview stands. */
  readonly record: KeyRecord | undefined;
  readonly amounts: Amounts | undefined;
  readonly rounding: Rounding;
  /** Rows and columns tie: there is but one form for that. */
  readonly isTied: boolean;
  readonly content: WorkbookContent;
}

export function InsertForm({ keyName, record, amounts, rounding, isTied, content }: Props) {
  const text = useText();
  const api = useWorkbookApi();
  const [form, setForm] = useState<Exclude<Form, 'tied'>>('cells');
  const [condition, setCondition] = useState('');
  const chosen = isTied ? 'tied' : form;
  const request = insertRequest({ keyName, record, amounts, rounding, form: chosen, condition });

  return (
    <>
      {!isTied && (
        <Field label={text.share.form} hint={text.share.formTexts[form]}>
          <RadioGroup value={form} onChange={(_, { value }) => setForm(value as typeof form)}>
            {FORMS.map((each) => (
              <Radio key={each} value={each} label={text.share.forms[each]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <ConditionSelect content={content} condition={condition} onCondition={setCondition} />
      <InsertAt
        insert={request && ((place) => api.insertShares({ ...request, ...place }))}
        missing={amounts ? text.share.missing.key : text.share.missing.amounts}
        done={text.share.inserted}
      />
    </>
  );
}
