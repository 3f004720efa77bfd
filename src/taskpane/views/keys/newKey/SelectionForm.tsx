import { Body1Strong, Button, Text } from '@fluentui/react-components';
import { SelectObjectRegular } from '@fluentui/react-icons/svg/select-object';
import { useState } from 'react';
import { ProblemBar } from '../../../components/ProblemBar';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { useAction } from '../../../state/useAction';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import type { Cells, KeyFacts } from '../../../../workbook/model';
import { FactFields } from './FactFields';
import type { FormProps } from './form';
import { NameAndCreate } from './NameAndCreate';
import { measureOf, readSelectedKey, selectionDraft } from './readSelectedKey';
import { UnderstoodKey } from './UnderstoodKey';

export function SelectionForm({ keys, busy, onCreate }: FormProps) {
  const text = useText();
  const layout = useLayout();
  const api = useWorkbookApi();
  const { run, busy: isReading } = useAction();
  const [cells, setCells] = useState<Cells>();
  const [facts, setFacts] = useState<Partial<KeyFacts>>({});
  const [typedLabel, setTypedLabel] = useState<string>();

  const read = cells && readSelectedKey(cells, '');
  const headed = read?.ok ? measureOf(read.value) : '';
  const label = typedLabel ?? headed;
  const allFacts = { ...facts, measure: facts.measure ?? headed };

  async function fetchSelection(): Promise<void> {
    const selection = await run(() => api.readSelection());
    if (selection.ok) setCells(selection.value);
  }

  return (
    <div className={layout.section}>
      <div className={layout.close}>
        <Text>{text.newKey.selectionHint}</Text>
        <div>
          <Button icon={<SelectObjectRegular />} disabled={isReading} onClick={() => void fetchSelection()}>
            {text.fetchSelection}
          </Button>
        </div>
      </div>
      {cells && read && (
        <section className={layout.close} aria-live="polite">
          <Body1Strong>{text.newKey.understood(cells.address)}</Body1Strong>
          {read.ok ? <UnderstoodKey content={read.value} /> : <ProblemBar problem={read.problem} />}
        </section>
      )}
      <FactFields facts={allFacts} onFacts={setFacts} />
      <NameAndCreate
        label={label}
        onLabel={setTypedLabel}
        keys={keys}
        isComplete={read?.ok ?? false}
        busy={busy}
        onCreate={() => read?.ok && onCreate(selectionDraft(label, allFacts, read.value))}
      />
    </div>
  );
}
