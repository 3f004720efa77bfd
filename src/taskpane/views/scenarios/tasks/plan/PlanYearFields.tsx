import { Subtitle2 } from '@fluentui/react-components';
import { NumberField } from '../../../../components/NumberField';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import type { WorkbookContent } from '../../../../../workbook/model';
import type { KeyChoices } from '../../../share/keyChoices';
import { KeySelect } from '../../../share/KeySelect';
import { BudgetField } from '../year/BudgetField';
import type { PlanRow } from './planRows';

interface Props {
  readonly year: number;
  /** What is said once need not be said for every year. */
  readonly isFirst: boolean;
  readonly row: PlanRow;
  readonly measure: string;
  readonly content: WorkbookContent;
  readonly choices: KeyChoices;
  readonly onRow: (row: PlanRow) => void;
}

export function PlanYearFields({ year, isFirst, row, measure, content, choices, onRow }: Props) {
  const words = useText().plan;
  const layout = useLayout();
  return (
    <div role="group" aria-label={String(year)} className={layout.close}>
      <Subtitle2 as="h2" className={layout.title}>
        {year}
      </Subtitle2>
      <div className={layout.pair}>
        <BudgetField
          content={content}
          measure={measure}
          budget={row.budget}
          onBudget={(budget) => onRow({ ...row, budget })}
        />
        <NumberField
          label={words.index}
          unit="%"
          {...(isFirst && { hint: words.indexHint })}
          value={row.percent}
          onNumber={(percent) => onRow({ ...row, percent })}
        />
      </div>
      <KeySelect
        choices={choices}
        keyName={row.keyName}
        onKeyName={(keyName) => onRow({ ...row, keyName })}
      />
    </div>
  );
}
