import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { ConsequenceOptions } from '../../../../../workbook';
import type { Comparison } from '../../../../../workbook/compare/comparison';
import { useLayout } from '../../../../components/useLayout';
import { useLanguage, useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useCopy } from '../../../../state/useCopy';
import { useCanChange } from '../../../../state/workbook';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { asTabbedText } from './asTabbedText';
import { figureOf } from './readings';
import type { ShownReading } from './shown';

interface Props {
  readonly comparison: Comparison;
  readonly shown: ShownReading;
  /** Absent while a year is being typed. */
  readonly options: ConsequenceOptions | undefined;
}

/** What can be done with a comparison: a sheet of its own with everything, or what is shown as text. */
export function ResultActions({ comparison, shown, options }: Props) {
  const text = useText();
  const language = useLanguage();
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const copy = useCopy();
  const { run, busy } = useAction();

  async function write(): Promise<void> {
    if (!options) return;
    await run(() => api.writeConsequences(comparison, options), {
      done: ({ sheet }) => text.compare.written(sheet),
    });
  }

  function copyShown(): void {
    const { compare: words } = text;
    copy(shownAsText(shown, words.party, words.sum, language === 'sv' ? ',' : '.'), words);
  }

  return (
    <div className={layout.row}>
      <Button
        appearance="primary"
        icon={<TableAddRegular />}
        disabled={!options || busy || !canChange}
        onClick={() => void write()}
      >
        {text.compare.write}
      </Button>
      <Button icon={<CopyRegular />} onClick={copyShown}>
        {text.compare.copy}
      </Button>
    </div>
  );
}

function shownAsText(
  { consequences: { labels, parties, sum }, reading, scenarios, title }: ShownReading,
  party: string,
  sumWord: string,
  decimal: ',' | '.',
): string {
  const rows = [...parties, { ...sum, party: sumWord }].map(({ party: name, consequences }) => [
    name,
    ...scenarios.map((i) => figureOf(consequences[i], reading)),
  ]);
  return asTabbedText([`${party} (${title})`, ...scenarios.map((i) => labels[i] ?? '')], rows, decimal);
}
