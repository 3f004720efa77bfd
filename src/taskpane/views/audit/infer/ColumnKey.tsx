import { Button, Field, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyDraft, KeyRecord } from '../../../../workbook/model';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { useAction } from '../../../state/useAction';
import { useCanChange } from '../../../state/workbook';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import type { GivenTable } from '../table/givenTable';
import { nameColumn } from '../table/nameColumn';
import { MakeKeyDialog, type KeyQuestion } from './MakeKeyDialog';
import { sharedColumns } from './toPublished';

/** As it stands in the sheet, in Swedish whatever the pane speaks; other views look for these words. */
const DERIVED = 'härledd ur publicerad tabell';

/** Where no key is known to lie behind the table, its own figures can be the weights of one. */
export function ColumnKey({ given, keys }: { given: GivenTable; keys: readonly KeyRecord[] }) {
  const text = useText();
  const { infer: words, table } = text.audit;
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const [place, setPlace] = useState<number>();
  const [question, setQuestion] = useState<KeyQuestion>();
  const columns = sharedColumns(given);
  const column = columns.find((each) => each.place === place) ?? columns.at(-1);
  if (!column || given.parties.length < 2) return null;
  const nameOf = (each: typeof column): string =>
    nameColumn(given, given.columns.indexOf(each), table.columnNumber);

  function ask(): void {
    if (!column) return;
    const rows = given.parties.map((party, row) => ({ party, weight: column.figures[row] ?? 0 }));
    const facts = { source: DERIVED, measure: nameOf(column) };
    const make = (label: string): void => {
      const draft: KeyDraft = { label, facts, rows };
      setQuestion(undefined);
      void run(() => api.createKey(draft), {
        done: (made) => text.newKey.created(made.label, made.name),
      });
    };
    setQuestion({ proposed: words.columnLabel(column.header), text: words.columnText, make });
  }

  return (
    <div className={layout.column}>
      <Text className={layout.quiet}>{words.columnHint}</Text>
      {columns.length > 1 && (
        <Field label={words.columnOf}>
          <Select value={String(column.place)} onChange={(_, { value }) => setPlace(Number(value))}>
            {columns.map((each) => (
              <option key={each.place} value={each.place}>
                {nameOf(each)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div>
        <Button disabled={busy || !canChange} onClick={ask}>
          {words.columnKey}
        </Button>
      </div>
      <MakeKeyDialog question={question} keys={keys} onClose={() => setQuestion(undefined)} />
    </div>
  );
}
