import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { useAction } from '../../../state/useAction';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import type { KeyDraft, KeyRecord } from '../../../../workbook/model';
import { ViewHead } from '../../../components/ViewHead';
import { GROUPS, WAYS, type Way } from './ways';

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
  const Form = WAYS[way];

  async function create(draft: KeyDraft): Promise<void> {
    const created = await run(() => api.createKey(draft), {
      done: ({ label, name }) => text.newKey.created(label, name),
    });
    if (created.ok) onDone();
  }

  return (
    <div className={layout.section}>
      <ViewHead title={text.newKey.title} onBack={onDone} />
      <Field label={text.newKey.way} hint={text.newKey.wayTexts[way]}>
        <Select value={way} onChange={(_, { value }) => setWay(value as Way)}>
          {GROUPS.map(({ group, ways }) => (
            <optgroup key={group} label={text.newKey.wayGroups[group]}>
              {ways.map((each) => (
                <option key={each} value={each}>
                  {text.newKey.ways[each]}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Form key={way} keys={keys} busy={busy} onCreate={(draft) => void create(draft)} onDone={onDone} />
    </div>
  );
}
