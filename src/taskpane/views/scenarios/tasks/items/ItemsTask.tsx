import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { EmptyState } from '../../../../components/EmptyState';
import { ProblemBar } from '../../../../components/ProblemBar';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useCanChange } from '../../../../state/workbook';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import type { TaskProps } from '../task';
import { BackSolve } from './BackSolve';
import { ItemList } from './ItemList';
import { ShareItems } from './ShareItems';
import { useItems } from './useItems';

const useStyles = makeStyles({ panel: { marginInline: 0, paddingBlock: tokens.spacingVerticalS } });

/** What is paid for together: the items, what each party pays of them, and what an overhead has to be. */
export default function ItemsTask({ content }: TaskProps) {
  const text = useText();
  const layout = useLayout();
  const styles = useStyles();
  const items = useItems(content);
  if (!items) return <Spinner label={text.loading} />;
  const block = items.ok ? items.value : undefined;
  return (
    <div className={layout.section}>
      {!items.ok && <ProblemBar problem={items.problem} />}
      {items.ok && !block && <FirstItems />}
      {block && <ItemList items={block.items} content={content} />}
      {block && <ShareItems block={block} />}
      <Accordion collapsible>
        <AccordionItem value="back">
          <AccordionHeader as="h2">{text.items.back.title}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <div className={layout.column} role="group" aria-label={text.items.back.title}>
              <Text>{text.items.back.text}</Text>
              <BackSolve items={block?.items ?? []} />
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </div>
  );
}

function FirstItems() {
  const { items: text } = useText();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const create = (): void => void run(() => api.createItems(), { done: () => text.created });
  return (
    <EmptyState as="h2" title={text.empty.title} text={text.empty.text}>
      <div>
        <Button appearance="primary" disabled={busy || !canChange} onClick={create}>
          {text.empty.create}
        </Button>
      </div>
    </EmptyState>
  );
}
