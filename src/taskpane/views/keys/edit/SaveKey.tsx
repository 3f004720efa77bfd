import { Button, Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { WarningBar } from '../../../components/WarningBar';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { useAction } from '../../../state/useAction';
import { useCanChange } from '../../../state/workbook';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import type { KeyDraft, KeyRecord } from '../../../../workbook/model';
import { NameAndCreate } from '../newKey/NameAndCreate';

const WAYS = ['correction', 'version'] as const;
type Way = (typeof WAYS)[number];

interface Props {
  readonly record: KeyRecord;
  readonly keys: readonly KeyRecord[];
  /** Absent while something is wrong. */
  readonly draft: KeyDraft | undefined;
  readonly isChanged: boolean;
  readonly onDone: () => void;
}

/** A mistake is corrected in place; what was decided and used stays, and the new stands beside it. */
export function SaveKey({ record, keys, draft, isChanged, onDone }: Props) {
  const text = useText();
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const [way, setWay] = useState<Way>(record.state === 'decided' ? 'version' : 'correction');
  const [label, setLabel] = useState(text.editor.newVersion(record.label));

  async function correct(): Promise<void> {
    if (!draft) return;
    const saved = await run(() => api.editKey(record.name, draft), {
      done: () => text.editor.saved(record.label),
    });
    if (saved.ok) onDone();
  }

  async function createVersion(): Promise<void> {
    if (!draft) return;
    const created = await run(() => api.createKey({ ...draft, label: label.trim() }), {
      done: (made) => text.newKey.created(made.label, made.name),
    });
    if (created.ok) onDone();
  }

  return (
    <div className={layout.column}>
      <Field label={text.editor.saveAs} hint={text.editor.saveTexts[way]}>
        <RadioGroup value={way} onChange={(_, { value }) => setWay(value as Way)}>
          {WAYS.map((each) => (
            <Radio key={each} value={each} label={text.editor.saves[each]} />
          ))}
        </RadioGroup>
      </Field>
      {way === 'correction' && record.state === 'decided' && (
        <WarningBar>{text.editor.wasDecided}</WarningBar>
      )}
      {way === 'version' ? (
        <NameAndCreate
          label={label}
          onLabel={setLabel}
          keys={keys}
          isComplete={draft !== undefined}
          busy={busy}
          onCreate={() => void createVersion()}
        />
      ) : (
        <div className={layout.row}>
          <Button
            appearance="primary"
            disabled={!draft || !isChanged || busy || !canChange}
            onClick={() => void correct()}
          >
            {text.editor.save}
          </Button>
          {!isChanged && (
            <Text size={200} className={layout.quiet}>
              {text.editor.unchanged}
            </Text>
          )}
        </div>
      )}
    </div>
  );
}
