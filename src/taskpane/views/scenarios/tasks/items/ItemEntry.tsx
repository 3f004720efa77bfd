import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import { formatNumber } from '../../../../../text';
import type { ItemRecord } from '../../../../../workbook';
import type { WorkbookContent } from '../../../../../workbook/model';
import { useLayout } from '../../../../components/useLayout';
import { useLanguage, useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useCanChange } from '../../../../state/workbook';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { ItemAssumptions } from './ItemAssumptions';
import { RemoveItem } from './RemoveItem';

/** What the row says of itself when there is nothing to do about it. */
const QUIET = ['Kan fördelas', 'Inget att fördela'];

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', minWidth: 0, paddingBlock: tokens.spacingVerticalXS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  figure: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  trouble: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
  panel: { marginInline: 0, paddingBlock: tokens.spacingVerticalS },
});

interface Props {
  readonly item: ItemRecord;
  readonly content: WorkbookContent;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onEdit: () => void;
}

/** An item: what it leaves to share and what is wrong with it, and when opened, its cells and what can be done. */
export function ItemEntry({ item, content, isFirst, isLast, onEdit }: Props) {
  const { items: text } = useText();
  const language = useLanguage();
  const layout = useLayout();
  const styles = useStyles();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const [isRemoving, setRemoving] = useState(false);
  const { name, toShare, measure, priceLevel, parties } = item;
  const idle = !busy && canChange;
  const amount =
    toShare === undefined
      ? text.notCalculated
      : text.toShare(`${formatNumber(toShare, language)} ${measure}`);
  const facts = [
    amount,
    ...(priceLevel === '' ? [] : [text.atPrices(priceLevel)]),
    ...(parties === undefined ? [] : [text.payers(parties)]),
  ];
  const move = (direction: 'up' | 'down'): void =>
    void run(() => api.moveItem(name, direction), { done: () => text.moved(name) });

  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h3">
        <span className={styles.head}>
          <span className={styles.name}>{name}</span>
          <span className={styles.figure}>{facts.join(' · ')}</span>
          {!QUIET.includes(item.status) && item.status !== '' && (
            <span className={styles.trouble}>
              {text.sheetSays} <span lang="sv">{item.status}</span>
            </span>
          )}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <div className={layout.column}>
          <div className={layout.row}>
            <Button size="small" icon={<EditRegular />} disabled={!canChange} onClick={onEdit}>
              {text.edit}
            </Button>
            <Button
              size="small"
              icon={<ArrowUpRegular />}
              aria-label={text.up}
              title={text.up}
              disabled={isFirst || !idle}
              onClick={() => move('up')}
            />
            <Button
              size="small"
              icon={<ArrowDownRegular />}
              aria-label={text.down}
              title={text.down}
              disabled={isLast || !idle}
              onClick={() => move('down')}
            />
            <Button size="small" icon={<DeleteRegular />} disabled={!idle} onClick={() => setRemoving(true)}>
              {text.remove}
            </Button>
          </div>
          <div className={layout.close}>
            <Text weight="semibold">{text.assumptions.title}</Text>
            <Text size={200} className={layout.quiet}>
              {text.assumptions.text}
            </Text>
            <ItemAssumptions item={item} content={content} />
          </div>
        </div>
        <RemoveItem name={name} open={isRemoving} onDone={() => setRemoving(false)} />
      </AccordionPanel>
    </AccordionItem>
  );
}
