import { Button, Text } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { ReactNode } from 'react';
import type { FileComparison } from '../../../../../workbook';
import { LongList } from '../../../../components/LongList';
import { ResultHead } from '../../../../components/ResultHead';
import { useLayout } from '../../../../components/useLayout';
import { WarningBar } from '../../../../components/WarningBar';
import { useSay, useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useCanChange } from '../../../../state/workbook';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { PartTitle } from '../PartTitle';
import { AmountLine, KeyLine, ResultLine } from './DifferenceLines';

/** What differs between the workbook and the other copy: keys first, since all else follows from them. */
export function Differences({ compared }: { compared: FileComparison }) {
  const { received, receiveTask: text } = useText();
  const words = received.comparison;
  const say = useSay();
  const layout = useLayout();
  const { keys, amounts, results, chosen, problems } = compared;
  const count = compared.compared;
  const isSame = keys.length + amounts.length + results.length === 0;
  return (
    <div className={layout.column}>
      <ResultHead title={text.result(compared.file)} />
      {problems.map((problem, i) => (
        <WarningBar key={i}>{say(problem)}</WarningBar>
      ))}
      {chosen?.mine !== undefined && chosen.theirs !== undefined && (
        <WarningBar>{words.chosen(chosen.mine, chosen.theirs)}</WarningBar>
      )}
      <Text className={layout.quiet}>{words.compared(count.keys, count.amounts, count.results)}</Text>
      {isSame && <Text>{words.same}</Text>}
      <Part title={words.keys} items={keys} line={(key) => <KeyLine key={key.label} difference={key} />} />
      <Part title={words.amounts} items={amounts} line={(amount) => <AmountLine difference={amount} />} />
      <Part title={words.results} items={results} line={(result) => <ResultLine difference={result} />} />
      {!isSame && <WriteDifferences compared={compared} />}
    </div>
  );
}

interface PartProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly line: (item: T) => ReactNode;
}

function Part<T>({ title, items, line }: PartProps<T>) {
  const layout = useLayout();
  if (items.length === 0) return null;
  return (
    <section className={layout.close}>
      <PartTitle>{`${title} (${items.length})`}</PartTitle>
      <LongList label={title} items={items}>
        {line}
      </LongList>
    </section>
  );
}

function WriteDifferences({ compared }: { compared: FileComparison }) {
  const { receiveTask: text } = useText();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  return (
    <div>
      <Button
        icon={<TableAddRegular />}
        disabled={!canChange || busy}
        onClick={() =>
          void run(() => api.writeFileComparison(compared), { done: ({ sheet }) => text.written(sheet) })
        }
      >
        {text.write}
      </Button>
    </div>
  );
}
