import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { readStep } from '../../../../../core/amount';
import { canonicalName } from '../../../../../core/party';
import type { ItemRecord } from '../../../../../workbook';
import type { WorkbookContent } from '../../../../../workbook/model';
import { useLayout } from '../../../../components/useLayout';
import { useSay, useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useCanChange } from '../../../../state/workbook';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { keyChoices } from '../../../share/keyChoices';
import { isPriceYear } from '../../priceLevelUnit';
import { EntryField } from './EntryField';
import { formOf, newForm, toDraft, type ItemForm } from './itemForm';
import { ItemFields } from './ItemFields';
import { OverheadFields } from './OverheadFields';
import { PayerFields } from './PayerFields';

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  /** Absent for a new one. */
  readonly item: ItemRecord | undefined;
  readonly items: readonly ItemRecord[];
  readonly content: WorkbookContent;
  readonly onDone: () => void;
}

/** The form of an item, new or known. */
export function EditedItem({ item, items, content, onDone }: Props) {
  const { items: text, cancel } = useText();
  const say = useSay();
  const layout = useLayout();
  const styles = useStyles();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const choices = keyChoices(content);
  const [form, setForm] = useState<ItemForm>(() =>
    item ? formOf(item) : newForm(items.at(-1), choices.keys[0]?.name ?? ''),
  );
  const onForm = (change: Partial<ItemForm>): void => setForm((before) => ({ ...before, ...change }));
  const others = items.filter((other) => other !== item).map(({ name }) => name);
  const assumptions = content.scenarios?.ok ? content.scenarios.value.assumptions : [];
  const isAssumption = (name: string): boolean => assumptions.some((each) => each.name === name);

  const typed = form.name.trim();
  const isTaken = others.some((name) => canonicalName(name) === canonicalName(typed));
  const step = typeof form.step === 'number' ? readStep(form.step) : undefined;
  const isWhole =
    typed !== '' &&
    !isTaken &&
    form.budget !== '' &&
    isPriceYear(form.priceLevel) &&
    step?.ok !== false &&
    !(typeof form.percent === 'number' && form.percent < 0) &&
    form.participants?.length !== 0;

  async function save(): Promise<void> {
    const draft = toDraft(form);
    const saved = await run(() => (item ? api.editItem(item.name, draft) : api.addItem(draft)), {
      done: () => (item ? text.saved(draft.name) : text.added(draft.name)),
    });
    if (saved.ok) onDone();
  }

  const title = item ? text.editTitle(item.name) : text.newTitle;
  return (
    <div className={`${layout.column} ${styles.box}`} role="group" aria-label={title}>
      <Subtitle2 as="h2" className={layout.title}>
        {title}
      </Subtitle2>
      <ItemFields
        form={form}
        nameProblem={isTaken ? say({ kind: 'itemTaken', name: typed }) : undefined}
        isAssumption={isAssumption}
        onForm={onForm}
      />
      <OverheadFields form={form} others={others} isAssumption={isAssumption} onForm={onForm} />
      <PayerFields form={form} choices={choices} onForm={onForm} />
      <EntryField
        label={text.fields.step}
        unit={form.measure}
        entry={form.step}
        problem={step?.ok === false ? say(step.problem) : undefined}
        isAssumption={isAssumption}
        onEntry={(entry) => onForm({ step: entry })}
      />
      <div className={layout.row}>
        <Button appearance="primary" disabled={!isWhole || busy || !canChange} onClick={() => void save()}>
          {item ? text.save : text.add}
        </Button>
        <Button onClick={onDone}>{cancel}</Button>
      </div>
    </div>
  );
}
