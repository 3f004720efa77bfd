import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { canonicalName } from '../../../../core/party';
import { ProblemBar } from '../../../components/ProblemBar';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { useAction } from '../../../state/useAction';
import { useCanChange } from '../../../state/workbook';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import { findGap, indexDraft, nextYear, type IndexRow } from './indexDraft';
import { IndexRowFields } from './IndexRowFields';

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  /** The labels of the indices that the workbook has. */
  readonly taken: readonly string[];
  readonly onCreated: (table: string) => void;
  readonly onCancel: () => void;
}

const blankRow = (year: number | '' = ''): IndexRow => ({ year, percent: '', published: '' });

/** A series of yearly changes, typed from whoever publishes it. */
export function NewIndex({ taken, onCreated, onCancel }: Props) {
  const text = useText();
  const words = text.rules.index;
  const layout = useLayout();
  const styles = useStyles();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const [label, setLabel] = useState('');
  const [source, setSource] = useState('');
  const [rows, setRows] = useState<readonly IndexRow[]>([blankRow()]);

  const isTaken = taken.some((other) => canonicalName(other) === canonicalName(label));
  const gap = findGap(rows);
  const draft = isTaken ? undefined : indexDraft(label, source, rows);

  async function create(): Promise<void> {
    if (!draft) return;
    const created = await run(() => api.createIndex(draft), { done: () => words.created(draft.label) });
    if (created.ok) onCreated(created.value.table);
  }

  return (
    <div className={`${layout.column} ${styles.box}`} role="group" aria-label={text.rules.restate.newIndex}>
      <Field
        label={words.label}
        hint={words.labelHint}
        validationMessage={isTaken ? words.labelTaken(label.trim()) : undefined}
      >
        <Input autoFocus value={label} onChange={(_, { value }) => setLabel(value)} />
      </Field>
      <Field label={words.source} hint={words.sourceHint}>
        <Input value={source} onChange={(_, { value }) => setSource(value)} />
      </Field>
      {rows.map((row, i) => (
        <IndexRowFields
          key={i}
          number={i + 1}
          row={row}
          above={rows.slice(0, i)}
          onRow={(changed) => setRows(rows.map((each, j) => (j === i ? changed : each)))}
          onRemove={rows.length > 1 ? () => setRows(rows.filter((_, j) => j !== i)) : undefined}
        />
      ))}
      {gap && <ProblemBar problem={gap} />}
      <div>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => setRows([...rows, blankRow(nextYear(rows))])}
        >
          {words.another}
        </Button>
      </div>
      <div className={layout.row}>
        <Button appearance="primary" disabled={!draft || busy || !canChange} onClick={() => void create()}>
          {words.create}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </div>
  );
}
