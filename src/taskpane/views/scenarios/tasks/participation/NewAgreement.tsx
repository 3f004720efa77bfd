import { Button, Field, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useLayout } from '../../../../components/useLayout';
import { useSay, useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useCanChange } from '../../../../state/workbook';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import type { WorkbookContent } from '../../../../../workbook/model';
import { KeySelect } from '../../../share/KeySelect';
import { findChoice, keyChoices } from '../../../share/keyChoices';
import { judge } from './judge';
import { RuleFields } from './RuleFields';
import { FIRST_RULE, ruleText } from './ruleDraft';

interface Props {
  readonly content: WorkbookContent;
  readonly onCreated: (name: string) => void;
}

/** Who is asked, and when the agreement holds. */
export function NewAgreement({ content, onCreated }: Props) {
  const words = useText().participation;
  const say = useSay();
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const choices = keyChoices(content);
  const [keyName, setKeyName] = useState(choices.keys[0]?.name ?? '');
  const [label, setLabel] = useState('');
  const [rule, setRule] = useState(FIRST_RULE);
  const key = findChoice(choices, keyName)?.record?.key;
  const parties = key?.ok ? key.value.parties.map(({ name }) => name) : [];
  const written = ruleText(rule);
  const problem = written === '' ? undefined : ruleProblem();

  return (
    <div className={layout.section} role="group" aria-label={words.newAgreement}>
      <Field label={words.label} hint={words.labelHint}>
        <Input value={label} onChange={(_, { value }) => setLabel(value)} />
      </Field>
      <KeySelect choices={choices} keyName={keyName} onKeyName={setKeyName} label={words.askedBy} />
      {parties.length > 0 && <Text className={layout.quiet}>{words.asked(parties.length)}</Text>}
      <RuleFields rule={rule} parties={parties} problem={problem} onRule={setRule} />
      <div className={layout.row}>
        <Button
          appearance="primary"
          disabled={!canChange || busy || label.trim() === '' || parties.length === 0 || !isReady()}
          onClick={() => void create()}
        >
          {words.create}
        </Button>
        {label.trim() === '' && (
          <Text size={200} className={layout.quiet}>
            {words.labelMissing}
          </Text>
        )}
      </div>
    </div>
  );

  function isReady(): boolean {
    return written !== '' && problem === undefined;
  }

  function ruleProblem(): string | undefined {
    if (parties.length === 0) return undefined;
    const nothing = { answer: '', board: '', paragraph: '', date: '', note: '' };
    const rows = parties.map((party) => ({ party, ...nothing }));
    const judged = judge({ name: '', table: '', label, rule: written, rows, address: '' });
    return judged.ok ? undefined : say(judged.problem);
  }

  async function create(): Promise<void> {
    const created = await run(() => api.createAgreement({ label, rule: written, parties }), {
      done: (made) => words.created(made.label, made.name),
    });
    if (created.ok) onCreated(created.value.name);
  }
}
