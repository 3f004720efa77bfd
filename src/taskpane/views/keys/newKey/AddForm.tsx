import { Checkbox, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { KeyFacts } from '../../../../workbook/model';
import { WarningBar } from '../../../components/WarningBar';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import { KeyPreview } from '../editor/KeyPreview';
import { addWeights, isAddable, MOST_KEYS } from './addWeights';
import { FactFields } from './FactFields';
import type { FormProps } from './form';
import { NameAndCreate } from './NameAndCreate';

/** The raw weights of several keys added, which is not the same as blending their fractions. */
export function AddForm({ keys, busy, onCreate }: FormProps) {
  const text = useText();
  const layout = useLayout();
  const api = useWorkbookApi();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [facts, setFacts] = useState<Partial<KeyFacts>>({});
  const [label, setLabel] = useState('');

  const records = useMemo(() => keys.filter(({ name }) => chosen.includes(name)), [keys, chosen]);
  const added = useMemo(() => addWeights(records), [records]);
  const preview =
    records.length < 2 ? undefined : api.previewKey({ label, facts: {}, rows: added.calculated }, keys);
  const measures = [...new Set(records.map((record) => record.facts.measure))];
  const source = records.map((record) => record.label).join(' + ');
  const all = { measure: measures.length === 1 ? (measures[0] ?? '') : '', source, ...facts };
  const addable = keys.filter(isAddable);

  return (
    <div className={layout.section}>
      {addable.length < 2 ? (
        <Text className={layout.quiet}>{text.editor.addNeedsKeys}</Text>
      ) : (
        // No Field: it gives every control in it the same id, and a label would tick another key's box.
        <section className={layout.close}>
          <Text weight="semibold">{text.editor.addWhich}</Text>
          <Text className={layout.quiet}>{text.editor.addHint}</Text>
          <div role="group" aria-label={text.editor.addWhich} className={layout.close}>
            {addable.map(({ name, label: called, facts: { measure } }) => (
              <Checkbox
                key={name}
                label={measure === '' ? called : `${called} (${measure})`}
                checked={chosen.includes(name)}
                disabled={!chosen.includes(name) && chosen.length >= MOST_KEYS}
                onChange={(_, { checked }) =>
                  setChosen(checked ? [...chosen, name] : chosen.filter((each) => each !== name))
                }
              />
            ))}
          </div>
        </section>
      )}
      {records.length >= 2 && measures.length > 1 && <WarningBar>{text.editor.measuresDiffer}</WarningBar>}
      <KeyPreview preview={preview} withTable />
      <FactFields facts={all} onFacts={setFacts} />
      <NameAndCreate
        label={label}
        onLabel={setLabel}
        keys={keys}
        isComplete={preview?.ok ?? false}
        busy={busy}
        onCreate={() => onCreate({ label: label.trim(), facts: all, rows: added.rows })}
      />
    </div>
  );
}
