import { Accordion, Button, Subtitle2, Text } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { ItemRecord } from '../../../../../workbook';
import type { WorkbookContent } from '../../../../../workbook/model';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { useCanChange } from '../../../../state/workbook';
import { EditedItem } from './EditedItem';
import { ItemEntry } from './ItemEntry';

/** No item is called this: a name is never blank. */
const NEW = '';

interface Props {
  readonly items: readonly ItemRecord[];
  readonly content: WorkbookContent;
}

/** The items in the order of their rows; one at a time is filled in. */
export function ItemList({ items, content }: Props) {
  const { items: text } = useText();
  const layout = useLayout();
  const canChange = useCanChange();
  const [edited, setEdited] = useState<string>();
  const item = items.find(({ name }) => name === edited);
  const isEditing = edited === NEW || item !== undefined;

  return (
    <section className={layout.column} aria-labelledby="items-title">
      <div className={layout.apart}>
        <Subtitle2 as="h2" id="items-title" className={layout.title}>
          {text.list}
        </Subtitle2>
        {!isEditing && (
          <Button size="small" icon={<AddRegular />} disabled={!canChange} onClick={() => setEdited(NEW)}>
            {text.add}
          </Button>
        )}
      </div>
      {isEditing ? (
        <EditedItem
          key={edited}
          item={item}
          items={items}
          content={content}
          onDone={() => setEdited(undefined)}
        />
      ) : (
        <>
          {items.length === 0 && <Text className={layout.quiet}>{text.none}</Text>}
          <Accordion collapsible>
            {items.map((each, i) => (
              <ItemEntry
                key={each.address}
                item={each}
                content={content}
                isFirst={i === 0}
                isLast={i === items.length - 1}
                onEdit={() => setEdited(each.name)}
              />
            ))}
          </Accordion>
        </>
      )}
    </section>
  );
}
