import { Button, Text } from '@fluentui/react-components';
import type { ItemField, ItemRecord } from '../../../../../workbook';
import type { WorkbookContent } from '../../../../../workbook/model';
import { formatNumber, formatPercent, type Language } from '../../../../../text';
import { labelOf } from '../../../../../core/key/stamp';
import { useLayout } from '../../../../components/useLayout';
import { useLanguage, useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useCanChange } from '../../../../state/workbook';
import { useWorkbookApi } from '../../../../state/WorkbookApi';

const FIELDS: readonly ItemField[] = ['budget', 'grants', 'income', 'percent', 'carried', 'key', 'step'];

interface Props {
  readonly item: ItemRecord;
  readonly content: WorkbookContent;
}

/** The filled cells of an item: which of them have one value per scenario, and the way to let another one have it. */
export function ItemAssumptions({ item, content }: Props) {
  const { items: text } = useText();
  const language = useLanguage();
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const assumptions = content.scenarios?.ok ? content.scenarios.value.assumptions : [];
  const filled = FIELDS.filter((field) => item.cells[field].entry !== '');

  const make = (field: ItemField): void =>
    void run(() => api.makeAssumption(item.name, field), { done: ({ name }) => text.assumptions.made(name) });

  return (
    <ul className={`${layout.plainList} ${layout.close}`}>
      {filled.map((field) => {
        const { name, entry } = item.cells[field];
        const isAssumption = assumptions.some((each) => each.name === name);
        const isFormula = String(entry).startsWith('=') && !(field === 'key' && name !== undefined);
        return (
          <li key={field} className={layout.apart}>
            <Text>
              {text.fields[field]}: {shown(item, field, language)}
            </Text>
            {isAssumption ? (
              <Text size={200} className={layout.quiet}>
                {text.assumptions.is(name ?? '')}
              </Text>
            ) : isFormula ? (
              <Text size={200} className={layout.quiet}>
                {text.assumptions.formula}
              </Text>
            ) : (
              <Button
                size="small"
                disabled={busy || !canChange || !content.scenarios?.ok}
                aria-label={text.assumptions.makeOf(text.fields[field].toLocaleLowerCase(), item.name)}
                onClick={() => make(field)}
              >
                {text.assumptions.make}
              </Button>
            )}
          </li>
        );
      })}
      {!content.scenarios && (
        <li>
          <Text size={200} className={layout.quiet}>
            {text.assumptions.noScenarios}
          </Text>
        </li>
      )}
    </ul>
  );
}

/** A key shows as its stamp in the sheet; people know it by its label. */
function shown({ cells, measure }: ItemRecord, field: ItemField, language: Language): string {
  const { value } = cells[field];
  if (typeof value !== 'number') return labelOf(value) || value;
  if (field === 'percent') return formatPercent(value, language);
  return `${formatNumber(value, language)} ${measure}`;
}
