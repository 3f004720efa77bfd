import { Button, Field, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { digitsOf } from '../../../../core/key/stamp';
import { readValidity } from '../../../../core/key/validity';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { useAction } from '../../../state/useAction';
import { useCanChange } from '../../../state/workbook';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import type { KeyFacts, KeyRecord } from '../../../../workbook/model';
import { FactFields } from '../newKey/FactFields';
import { ViewHead } from '../../../components/ViewHead';
import { DecisionFields } from './DecisionFields';

interface Props {
  readonly record: KeyRecord;
  readonly onDone: () => void;
}

/** What is known of a key besides its rows. None of it is part of the stamp. */
export default function EditFacts({ record, onDone }: Props) {
  const text = useText();
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const [changed, setChanged] = useState<Partial<KeyFacts>>({});
  const facts = { ...record.facts, ...changed };

  async function save(): Promise<void> {
    const saved = await run(() => api.editFacts(record.name, changed), {
      done: () => text.editor.factsSaved(record.label),
    });
    if (saved.ok) onDone();
  }

  return (
    <div className={layout.section}>
      <ViewHead title={text.editor.factsTitle(record.label)} onBack={onDone} />
      <FactFields facts={facts} onFacts={(next) => setChanged(next)} />
      <Field label={text.editor.published}>
        <Input
          value={facts.published}
          onChange={(_, { value }) => setChanged({ ...changed, published: value })}
        />
      </Field>
      <ValidityField
        validity={facts.validity}
        onValidity={(validity) => setChanged({ ...changed, validity })}
      />
      <DecisionFields
        decision={record.facts.decision}
        onDecision={(decision) => setChanged({ ...changed, decision })}
      />
      <Text size={200} className={layout.quiet}>
        {`${text.editor.decidedStamp}: ${digitsOf(record.decidedStamp) || record.decidedStamp || text.editor.notDecided}. `}
        {`${text.editor.stampNow}: ${digitsOf(record.stamp) || text.editor.notDecided}. ${text.editor.factsText}`}
      </Text>
      <div>
        <Button
          appearance="primary"
          disabled={Object.keys(changed).length === 0 || busy || !canChange}
          onClick={() => void save()}
        >
          {text.editor.saveFacts}
        </Button>
      </div>
    </div>
  );
}

interface ValidityProps {
  readonly validity: string;
  readonly onValidity: (validity: string) => void;
}

function ValidityField({ validity, onValidity }: ValidityProps) {
  const text = useText();
  const read = readValidity(validity);
  const isUnread = validity.trim() !== '' && read === undefined;
  return (
    <Field
      label={text.editor.validity}
      hint={text.editor.validityHint}
      validationState={isUnread ? 'warning' : 'none'}
      validationMessage={
        isUnread ? text.editor.validityUnread : read && text.editor.validityRead(read.from, read.to)
      }
    >
      <Input value={validity} onChange={(_, { value }) => onValidity(value)} />
    </Field>
  );
}
