import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import { sayValueReason } from '../../../../../text';
import type { FreezeCell } from '../../../../../workbook';
import { LongList } from '../../../../components/LongList';
import { useLayout } from '../../../../components/useLayout';
import { useLanguage, useText } from '../../../../state/language';
import { groupCells, type CellGroup } from './groupCells';

const useStyles = makeStyles({
  title: {
    paddingInline: 0,
    justifyContent: 'start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** What becomes of the formulas, grouped by sheet and reason; the formulas themselves on demand. */
export function CellGroups({ cells }: { cells: readonly FreezeCell[] }) {
  const words = useText().send.freeze;
  return (
    <LongList label={words.becomes} items={groupCells(cells)}>
      {(group) => <Group group={group} />}
    </LongList>
  );
}

function Group({ group: { sheet, why, cells } }: { group: CellGroup }) {
  const words = useText().send.freeze;
  const language = useLanguage();
  const layout = useLayout();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const title = `${sheet}: ${why ? words.toValues(cells.length) : words.toFormulas(cells.length)}`;
  return (
    <div className={layout.close}>
      <div>
        <Button
          appearance="subtle"
          className={styles.title}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {title}
        </Button>
      </div>
      {why && (
        <Text size={200} className={layout.quiet}>
          {sayValueReason(why, language)}
        </Text>
      )}
      {isOpen && (
        <div id={id}>
          <LongList label={title} items={cells}>
            {({ area, formula }) => (
              <div className={layout.close}>
                <Text size={200}>{area}</Text>
                <code className={layout.name}>{formula}</code>
              </div>
            )}
          </LongList>
        </div>
      )}
    </div>
  );
}
