import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import { formatPercent } from '../../../../text';
import { useLayout } from '../../../components/useLayout';
import { useLanguage, useText } from '../../../state/language';
import { FigureTable } from '../table/FigureTable';
import type { Inferred } from './useInferring';

const useStyles = makeStyles({ panel: { marginInline: 0 } });

/** With four decimals two municipalities' ranges are told apart at any size that occurs. */
const DECIMALS = 4;

/** What each fraction can be, whatever the key is: the figures were rounded, and hide no more than that. */
export function RangeTable({ inferred: { published, inference } }: { inferred: Inferred }) {
  const { infer: words, table } = useText().audit;
  const language = useLanguage();
  const layout = useLayout();
  const styles = useStyles();
  const [group] = inference.groups;
  if (!group?.fractions.some((range) => range !== undefined)) return null;
  const percent = (fraction: number | undefined): string =>
    fraction === undefined ? '' : formatPercent(fraction, language, DECIMALS);

  return (
    <Accordion collapsible>
      <AccordionItem value="ranges">
        <AccordionHeader as="h3">{words.ranges}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <div className={layout.close}>
            <Text size={200}>{words.rangesHint}</Text>
            <FigureTable
              caption={words.ranges}
              heads={[table.party, words.least, words.most]}
              rows={published.parties.map(({ name }, party) => {
                const range = group.fractions[party];
                return { name, cells: [percent(range?.least), percent(range?.most)] };
              })}
            />
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
