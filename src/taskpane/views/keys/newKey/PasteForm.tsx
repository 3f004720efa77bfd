import { Checkbox, Field, Select, Text, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { readPastedTable, type PastedTable } from '../../../../core/paste';
import { formatNumber } from '../../../../text';
import type { KeyFacts } from '../../../../workbook/model';
import { WarningBar } from '../../../components/WarningBar';
import { useLayout } from '../../../components/useLayout';
import { useLanguage, useText } from '../../../state/language';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import { KeyPreview } from '../editor/KeyPreview';
import { FactFields } from './FactFields';
import type { FormProps } from './form';
import { NameAndCreate } from './NameAndCreate';
import {
  countUnclear,
  measureOf,
  nameOfColumn,
  numberColumns,
  pastedDraft,
  sumDifference,
} from './pastedKey';
import { PastedRows } from './PastedRows';

/** A table out of a PDF, a protocol or an e-mail: how each line was understood is shown before anything is written. */
export function PasteForm({ keys, busy, onCreate }: FormProps) {
  const text = useText();
  const language = useLanguage();
  const layout = useLayout();
  const api = useWorkbookApi();
  const [pasted, setPasted] = useState('');
  const [chosen, setChosen] = useState<number>();
  const [leavesOut, setLeavesOut] = useState(false);
  const [facts, setFacts] = useState<Partial<KeyFacts>>({});
  const [label, setLabel] = useState('');

  const table = useMemo(() => readPastedTable(pasted), [pasted]);
  const columns = numberColumns(table);
  const column = chosen !== undefined && columns.includes(chosen) ? chosen : (columns.at(-1) ?? -1);
  const unclear = countUnclear(table);
  const difference = sumDifference(table, column);
  const all = { ...facts, measure: facts.measure ?? measureOf(table, column) };
  const draft = pastedDraft(label, all, table, column);
  const preview = columns.length > 0 ? api.previewKey(draft, keys) : undefined;

  return (
    <div className={layout.section}>
      <Field label={text.editor.paste} hint={text.editor.pasteHint}>
        <Textarea
          rows={6}
          resize="vertical"
          value={pasted}
          onChange={(_, { value }) => {
            setPasted(value);
            setLeavesOut(false);
          }}
        />
      </Field>
      {table.refused && <WarningBar>{refusal(table.refused)}</WarningBar>}
      {table.rows.length > 0 && <PastedRows table={table} column={column} />}
      {pasted.trim() !== '' && !table.refused && columns.length === 0 && (
        <WarningBar>{text.editor.noNumbers}</WarningBar>
      )}
      {columns.length > 1 && (
        <Field label={text.editor.weightColumn}>
          <Select value={String(column)} onChange={(_, { value }) => setChosen(Number(value))}>
            {columns.map((place, i) => (
              <option key={place} value={place}>
                {nameOfColumn(table, place) || text.editor.columnNumber(i + 1)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {difference && (
        <WarningBar>
          {text.editor.sumDiffers(
            formatNumber(difference.stated, language),
            formatNumber(difference.calculated, language),
          )}
        </WarningBar>
      )}
      <KeyPreview preview={preview} />
      {unclear > 0 && columns.length > 0 && (
        <Checkbox
          label={text.editor.leaveOut(unclear)}
          checked={leavesOut}
          onChange={(_, { checked }) => setLeavesOut(checked === true)}
        />
      )}
      <FactFields facts={all} onFacts={setFacts} />
      {'source' in draft.facts && draft.facts.source !== (facts.source?.trim() ?? '') && (
        <Text size={200} className={layout.quiet}>
          {text.editor.flagged(draft.facts.source ?? '')}
        </Text>
      )}
      <NameAndCreate
        label={label}
        onLabel={setLabel}
        keys={keys}
        isComplete={preview?.ok === true && (unclear === 0 || leavesOut)}
        busy={busy}
        onCreate={() => onCreate(draft)}
      />
    </div>
  );

  function refusal(refused: NonNullable<PastedTable['refused']>): string {
    return refused.kind === 'tooLarge'
      ? text.editor.pasteTooLarge(refused.characters, refused.most)
      : text.editor.pasteTooLong(refused.lines, refused.most);
  }
}
