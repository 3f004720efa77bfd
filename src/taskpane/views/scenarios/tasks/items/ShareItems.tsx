import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { TableCellEditRegular } from '@fluentui/react-icons/svg/table-cell-edit';
import type { ItemBlock } from '../../../../../workbook';
import { WarningBar } from '../../../../components/WarningBar';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useCanChange } from '../../../../state/workbook';
import { useWorkbookApi } from '../../../../state/WorkbookApi';

/** What each party pays of each item: put into the sheet, and brought up to date when the items have changed. */
export function ShareItems({ block }: { block: ItemBlock }) {
  const { items } = useText();
  const text = items.shares;
  const layout = useLayout();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const insert = (): void =>
    void run(() => api.insertItemShares(), { done: ({ address }) => text.inserted(address) });

  return (
    <section className={layout.column} aria-labelledby="item-shares-title">
      <Subtitle2 as="h2" id="item-shares-title" className={layout.title}>
        {text.title}
      </Subtitle2>
      <Text>{text.text}</Text>
      {block.shares === 'current' && <Text className={layout.quiet}>{text.current}</Text>}
      {block.shares === 'outdated' && <WarningBar>{text.outdated}</WarningBar>}
      <div>
        <Button
          appearance={block.shares === 'current' ? 'secondary' : 'primary'}
          icon={<TableCellEditRegular />}
          disabled={block.items.length === 0 || busy || !canChange}
          onClick={insert}
        >
          {block.shares === 'none' ? text.insert : text.refresh}
        </Button>
      </div>
    </section>
  );
}
