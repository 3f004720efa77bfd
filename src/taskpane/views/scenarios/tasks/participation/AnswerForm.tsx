import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useLayout } from '../../../../components/useLayout';
import { ANSWER_TEXTS, readAnswer, type Answer } from '../../../../../core/rules/answers';
import { useSay, useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useCanChange } from '../../../../state/workbook';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import type { Agreement, AnswerFacts } from '../../../../../workbook';
import { toDayNumber } from '../../../../../workbook/participation/dates';

const CHOICES = ['yes', 'conditional', 'no', 'none'] as const satisfies readonly (Answer | 'none')[];

/** What a party has answered, where and when. What stands in its row already is shown to be changed. */
export function AnswerForm({ agreement }: { agreement: Agreement }) {
  const words = useText().participation;
  const say = useSay();
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const asked = agreement.rows.filter(({ party }) => party !== '');
  const [party, setParty] = useState(firstUnanswered());
  const [edited, setEdited] = useState<Partial<AnswerFacts>>({});
  const row = asked.find((each) => each.party === party) ?? asked[0];
  if (!row) return null;
  const facts = { ...row, ...edited };
  const set = (change: Partial<AnswerFacts>): void => setEdited({ ...edited, ...change });
  const isDate = facts.date.trim() === '' || toDayNumber(facts.date) !== undefined;
  const dateProblem = isDate ? undefined : say({ kind: 'dateUnknown', input: facts.date });

  return (
    <>
      <Field label={words.party}>
        <Select value={row.party} onChange={(_, { value }) => choose(value)}>
          {asked.map((each) => (
            <option key={each.party} value={each.party}>
              {each.party}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.answer} hint={words.conditionalHint}>
        <Select
          value={readAnswer(facts.answer) ?? 'none'}
          onChange={(_, { value }) => set({ answer: textOf(value as (typeof CHOICES)[number]) })}
        >
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {words.answers[choice]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={layout.pair}>
        <Field label={words.board}>
          <Input value={facts.board} onChange={(_, { value }) => set({ board: value })} />
        </Field>
        <Field label={words.paragraph}>
          <Input value={facts.paragraph} onChange={(_, { value }) => set({ paragraph: value })} />
        </Field>
        <Field label={words.date} hint={words.dateHint} validationMessage={dateProblem}>
          <Input value={facts.date} onChange={(_, { value }) => set({ date: value })} />
        </Field>
        <Field label={words.note}>
          <Input value={facts.note} onChange={(_, { value }) => set({ note: value })} />
        </Field>
      </div>
      <div>
        <Button appearance="primary" disabled={!canChange || busy || !isDate} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
    </>
  );

  function firstUnanswered(): string {
    return (asked.find(({ answer }) => answer === '') ?? asked[0])?.party ?? '';
  }

  function choose(name: string): void {
    setParty(name);
    setEdited({});
  }

  async function save(): Promise<void> {
    const given = { ...facts, agreement: agreement.name };
    const saved = await run(() => api.recordAnswer(given), { done: () => words.saved(given.party) });
    if (saved.ok) setEdited({});
  }
}

function textOf(choice: (typeof CHOICES)[number]): string {
  return choice === 'none' ? '' : ANSWER_TEXTS[choice];
}
