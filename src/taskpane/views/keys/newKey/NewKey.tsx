import { Button, Field, Radio, RadioGroup, Title3 } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useState } from 'react';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { useAction } from '../../../state/useAction';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import type { KeyDraft, KeyRecord } from '../../../../workbook/model';
import { RegisterForm } from './RegisterForm';
import { SelectionForm } from './SelectionForm';

type Way = 'register' | 'selection';

interface Props {
  readonly keys: readonly KeyRecord[];
  readonly onDone: () => void;
}

export default function NewKey({ keys, onDone }: Props) {
  const text = useText();
  const layout = useLayout();
  const api = useWorkbookApi();
  const { run, busy } = useAction();
  const [way, setWay] = useState<Way>('register');
  const Form = way === 'register' ? RegisterForm : SelectionForm;

  async function create(draft: KeyDraft): Promise<void> {
    const created = await run(() => api.createKey(draft), {
      done: ({ label, name }) => text.newKey.created(label, name),
    });
    if (created.ok) onDone();
  }

  return (
    <div className={layout.section}>
      <div className={layout.row}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={text.back}
          autoFocus
          onClick={onDone}
        />
        <Title3 as="h1" className={layout.title}>
          {text.newKey.title}
        </Title3>
      </div>
      <Field label={text.newKey.way}>
        <RadioGroup value={way} onChange={(_, { value }) => setWay(value as Way)}>
          <Radio value="register" label={text.newKey.ways.register} />
          <Radio value="selection" label={text.newKey.ways.selection} />
        </RadioGroup>
      </Field>
      <Form keys={keys} busy={busy} onCreate={(draft) => void create(draft)} />
    </div>
  );
}
