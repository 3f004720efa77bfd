import { Field, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { readStep } from '../../../../../core/amount';
import { useLayout } from '../../../../components/useLayout';
import { YearField } from '../../../../components/YearField';
import { useText } from '../../../../state/language';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { workbookYear } from '../../../../../workbook/keys/scenarioYear';
import type { Measure } from '../../../../../core/measure';
import { keyChoices } from '../../../share/keyChoices';
import { NoKeys } from '../../../../components/NoKeys';
import type { TaskProps } from '../task';
import { TiePlanField } from './TiePlanField';
import { AddSheet } from '../year/AddSheet';
import { MeasureFields } from '../year/MeasureFields';
import { isYear } from '../year/yearKey';
import { firstRow, planYears, resizeRows, tiedPlan, type PlanRow } from './planRows';
import { PlanYearFields } from './PlanYearFields';

const COUNTS = [2, 3, 4, 5, 6, 7, 8, 9, 10];
const USUAL_COUNT = 4;

/** Several years: budget, index and key for each, and the sheet that is made of them. */
export default function PlanTask({ content, open }: TaskProps) {
  const words = useText().plan;
  const layout = useLayout();
  const api = useWorkbookApi();
  const choices = keyChoices(content);
  const [measure, setMeasure] = useState<Measure>('tkr');
  const [step, setStep] = useState<number | ''>(1);
  const [first, setFirst] = useState<number | ''>(workbookYear(content));
  const [rows, setRows] = useState<readonly PlanRow[]>(() =>
    resizeRows([firstRow(content.keys[0]?.name ?? '')], USUAL_COUNT),
  );

  const [wantsTied, setWantsTied] = useState(false);

  if (content.keys.length === 0) return <NoKeys words={words} open={open} />;

  const change = (at: number, row: PlanRow): void => setRows(rows.map((each, i) => (i === at ? row : each)));
  /** What an assumption counts in another measure is not this plan's budget. */
  function chooseMeasure(chosen: Measure): void {
    setMeasure(chosen);
    setRows(rows.map((row) => ({ ...row, budget: { ...row.budget, assumption: '' } })));
  }
  const years = isYear(first) ? planYears(rows, first, choices) : undefined;
  const isStep = step !== '' && readStep(step).ok;
  const canTie = rows.every(({ keyName }) => keyName === rows[0]?.keyName);
  const tied = wantsTied && canTie ? tiedPlan(rows, choices) : undefined;
  const request = years && isStep ? { measure, step, years, ...(tied && { tied }) } : undefined;

  return (
    <div className={layout.column}>
      <MeasureFields measure={measure} onMeasure={chooseMeasure} step={step} onStep={setStep} />
      <div className={layout.pair}>
        <YearField
          label={words.first}
          value={first}
          problem={first === '' || isYear(first) ? undefined : words.firstWrong}
          onYear={setFirst}
        />
        <Field label={words.count}>
          <Select
            value={String(rows.length)}
            onChange={(_, { value }) => setRows(resizeRows(rows, Number(value)))}
          >
            {COUNTS.map((count) => (
              <option key={count}>{count}</option>
            ))}
          </Select>
        </Field>
      </div>
      <Text size={200} className={layout.quiet}>
        {words.indexText}
      </Text>
      {isYear(first) &&
        rows.map((row, i) => (
          <PlanYearFields
            key={i}
            year={first + i}
            isFirst={i === 0}
            row={row}
            measure={measure}
            content={content}
            choices={choices}
            onRow={(changed) => change(i, changed)}
          />
        ))}
      <TiePlanField tied={wantsTied} onTied={setWantsTied} canTie={canTie} />
      <AddSheet
        proposed={words.sheet}
        insert={request && ((sheet) => api.insertPlan({ ...request, sheet }))}
        missing={words.missing}
        done={words.done}
      />
    </div>
  );
}
