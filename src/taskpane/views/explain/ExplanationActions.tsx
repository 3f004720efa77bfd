import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { CommentAddRegular } from '@fluentui/react-icons/svg/comment-add';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useState } from 'react';
import type { Result } from '../../../core/problem';
import type { AskedShare, CellReading } from '../../../workbook';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useCopy } from '../../state/useCopy';
import { useCanChange } from '../../state/workbook';
import { useWorkbookApi } from '../../state/WorkbookApi';
import { InsertAt, type Place } from '../share/InsertAt';
import type { Explained } from './explained';

interface Props {
  readonly reading: CellReading;
  readonly share: AskedShare;
  readonly explained: Explained;
}

type Form = 'table' | 'formula';

/** What can be done with an explanation: taken along as text, left beside the cell, or written into the sheet. */
export function ExplanationActions({ reading, share, explained }: Props) {
  const { explain } = useText();
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const copy = useCopy();
  const { run, busy } = useAction();
  const [isInserting, setIsInserting] = useState(false);
  const [form, setForm] = useState<Form>('table');
  const text = explained.sentences.join(' ');
  const { formula } = share;

  function comment(): void {
    void run(() => api.commentCell(reading.address, text), {
      done: ({ address }) => explain.commented(address),
    });
  }

  function insert(place: Place): Promise<Result<{ address: string }>> {
    if (form === 'formula' && formula !== undefined) return api.insertFormula({ formula, ...place });
    return api.insertExplanation({
      title: explained.title,
      rows: explained.figures,
      notes: explained.sentences,
      ...place,
    });
  }

  return (
    <div className={layout.column}>
      <div className={layout.row}>
        <Button size="small" icon={<CopyRegular />} onClick={() => copy(text, explain)}>
          {explain.copy}
        </Button>
        <Button size="small" icon={<CommentAddRegular />} disabled={busy || !canChange} onClick={comment}>
          {explain.comment}
        </Button>
        <Button
          size="small"
          icon={<TableAddRegular />}
          aria-expanded={isInserting}
          disabled={!canChange}
          onClick={() => setIsInserting(!isInserting)}
        >
          {explain.insertTitle}
        </Button>
      </div>
      {isInserting && (
        <div className={layout.column} role="group" aria-label={explain.insertTitle}>
          {formula !== undefined && (
            <Field label={explain.insertAs}>
              <RadioGroup value={form} onChange={(_, { value }) => setForm(value as Form)}>
                <Radio value="table" label={explain.insertForms.table} />
                <Radio value="formula" label={explain.insertForms.formula} />
              </RadioGroup>
            </Field>
          )}
          <InsertAt insert={insert} missing="" done={explain.inserted} />
        </div>
      )}
    </div>
  );
}
