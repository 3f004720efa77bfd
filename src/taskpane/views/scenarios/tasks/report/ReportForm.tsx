import { Button, Field, Input, Select, Text } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { useState } from 'react';
import type { Comparison } from '../../../../../workbook/compare/comparison';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useCanChange } from '../../../../state/workbook';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { LATEST } from '../compare/basis';
import { BasisFields } from '../compare/BasisFields';
import { PageChoice, type ChosenPages } from './PageChoice';
import { reportRequest } from './reportRequest';

interface Props {
  readonly comparison: Comparison;
  readonly firstBase: string;
  readonly onAnother: () => void;
}

/** What the pages are about, what they compare with, and who gets one. */
export function ReportForm({ comparison, firstBase, onAnother }: Props) {
  const text = useText();
  const words = text.report;
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const { parties, scenarios, heading, made } = comparison;
  const labels = scenarios.map(({ label }) => label);
  const [title, setTitle] = useState('');
  const [base, setBase] = useState(labels.includes(firstBase) ? firstBase : (labels[0] ?? ''));
  const [years, setYears] = useState(LATEST);
  const [pages, setPages] = useState<ChosenPages>({ who: 'all', chosen: [] });
  const request = reportRequest({ comparison, title: title.trim(), base, years, pages });
  const lacksPages = pages.who === 'some' && pages.chosen.length === 0;
  const missing = title.trim() === '' ? words.titleMissing : lacksPages ? words.noneChosen : undefined;

  async function write(): Promise<void> {
    if (!request) return;
    await run(() => api.writeReport(request), { done: ({ sheets }) => words.written(sheets) });
  }

  return (
    <div className={layout.column}>
      <Text className={layout.quiet}>{words.from(heading, scenarios.length, made)}</Text>
      <div>
        <Button size="small" onClick={onAnother}>
          {words.another}
        </Button>
      </div>
      <Field label={words.title} hint={words.titleHint}>
        <Input value={title} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <Field label={words.base}>
        <Select value={base} onChange={(_, { value }) => setBase(value)}>
          {labels.map((label) => (
            <option key={label}>{label}</option>
          ))}
        </Select>
      </Field>
      <BasisFields parties={parties} years={years} onYears={setYears} />
      <PageChoice parties={parties} pages={pages} onPages={setPages} />
      <div className={layout.row}>
        <Button
          appearance="primary"
          icon={<DocumentAddRegular />}
          disabled={missing !== undefined || !request || busy || !canChange}
          onClick={() => void write()}
        >
          {words.write}
        </Button>
        {missing !== undefined && (
          <Text size={200} className={layout.quiet}>
            {missing}
          </Text>
        )}
      </div>
    </div>
  );
}
