import { Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { NumberField } from '../../../../components/NumberField';
import { ProblemBar } from '../../../../components/ProblemBar';
import { useLayout } from '../../../../components/useLayout';
import { YearField } from '../../../../components/YearField';
import { useText } from '../../../../state/language';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { workbookYear } from '../../../../../workbook/keys/scenarioYear';
import { keyChoices } from '../../../share/keyChoices';
import { KeySelect } from '../../../share/KeySelect';
import { NoKeys } from '../../../../components/NoKeys';
import type { TaskProps } from '../task';
import { AddSheet } from './AddSheet';
import { BudgetField } from './BudgetField';
import { CarriedFields } from './CarriedFields';
import { MeasureFields } from './MeasureFields';
import { firstDraft, settlementRequest } from './settlementDraft';
import type { Settlements } from './useSettlements';
import { isYear } from './yearKey';

interface Props extends TaskProps {
  readonly settlements: Settlements;
}

/** What is known of the year; forecast and final cost may be left to the sheet. */
export function SettlementForm({ content, open, settlements }: Props) {
  const text = useText();
  const words = text.year.settlement;
  const layout = useLayout();
  const api = useWorkbookApi();
  const choices = keyChoices(content);
  const [draft, setDraft] = useState(() => firstDraft(workbookYear(content), content.keys[0]?.name ?? ''));
  const { year, measure, step, budget, preliminary, final, forecast, actual } = draft;
  const { carriedFrom, appliesCarried } = draft;
  const set = (changes: Partial<typeof draft>): void => setDraft({ ...draft, ...changes });

  if (content.keys.length === 0) return <NoKeys words={words} open={open} />;
  if (!settlements) return <Spinner label={text.loading} />;
  if (!settlements.ok) return <ProblemBar problem={settlements.problem} />;
  const earlier = settlements.value.map(({ sheet }) => sheet);
  const request = settlementRequest(draft, choices, earlier);

  return (
    <div className={layout.column}>
      <Text>{words.text}</Text>
      <YearField
        label={text.year.year}
        value={year}
        problem={year === '' || isYear(year) ? undefined : text.year.yearWrong}
        onYear={(chosen) => set({ year: chosen })}
      />
      <MeasureFields
        measure={measure}
        onMeasure={(chosen) => set({ measure: chosen, budget: { ...budget, assumption: '' } })}
        step={step}
        onStep={(chosen) => set({ step: chosen })}
      />
      <BudgetField
        content={content}
        measure={measure}
        budget={budget}
        onBudget={(chosen) => set({ budget: chosen })}
      />
      <KeySelect
        label={words.preliminary}
        choices={choices}
        keyName={preliminary}
        // The final key is the preliminary one until somebody chooses another.
        onKeyName={(name) => set({ preliminary: name, ...(final === preliminary && { final: name }) })}
      />
      <NumberField
        label={words.forecast}
        hint={words.forecastHint}
        unit={measure}
        value={forecast}
        onNumber={(amount) => set({ forecast: amount })}
      />
      <NumberField
        label={words.actual}
        hint={words.actualHint}
        unit={measure}
        value={actual}
        onNumber={(amount) => set({ actual: amount })}
      />
      <KeySelect
        label={words.final}
        choices={choices}
        keyName={final}
        onKeyName={(name) => set({ final: name })}
      />
      <CarriedFields
        settlements={settlements.value}
        carriedFrom={carriedFrom}
        onCarriedFrom={(sheet) => set({ carriedFrom: sheet })}
        appliesCarried={appliesCarried}
        onAppliesCarried={(applies) => set({ appliesCarried: applies })}
      />
      <AddSheet
        proposed={isYear(year) ? words.sheet(year) : ''}
        insert={request && ((sheet) => api.insertSettlement({ ...request, sheet }))}
        missing={text.year.fillIn}
        done={words.done}
      />
    </div>
  );
}
