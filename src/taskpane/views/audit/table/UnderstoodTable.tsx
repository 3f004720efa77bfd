import { Body1Strong } from '@fluentui/react-components';
import type { Approximate } from '../../../../core/paste';
import { formatNumber } from '../../../../text';
import { useLayout } from '../../../components/useLayout';
import { useLanguage, useText } from '../../../state/language';
import { FigureTable } from './FigureTable';
import type { GivenTable } from './givenTable';
import { nameColumn } from './nameColumn';
import { sumColumn } from './sumColumn';

/** What was understood, before anything is judged: who, what, and what the table says that it adds up to. */
export function UnderstoodTable({ given }: { given: GivenTable }) {
  const { table: words } = useText().audit;
  const language = useLanguage();
  const layout = useLayout();
  const { columns, parties } = given;
  const caption = words.understood(parties.length, columns.length);
  const figure = (value: number | undefined, flag?: Approximate): string =>
    value === undefined ? '' : [flag, formatNumber(value, language)].filter(Boolean).join(' ');
  const adds = columns.map(({ role }) => role !== 'rate');
  const hasStated = columns.some(({ stated }) => stated !== undefined);

  return (
    <section className={layout.close} aria-label={words.understoodTitle}>
      <Body1Strong aria-live="polite">{caption}</Body1Strong>
      <FigureTable
        caption={caption}
        heads={[
          given.partyHeader || words.party,
          ...columns.map((_, nth) => nameColumn(given, nth, words.columnNumber)),
        ]}
        rows={parties.map((name, row) => ({
          name,
          cells: columns.map(({ figures, flags }) => figure(figures[row], flags[row])),
        }))}
        foot={[
          {
            name: words.sumOfRows,
            cells: columns.map(({ figures }, nth) => (adds[nth] ? figure(sumColumn(figures)) : '')),
          },
          ...(hasStated
            ? [{ name: words.statedSum, cells: columns.map(({ stated }) => figure(stated)) }]
            : []),
        ]}
      />
    </section>
  );
}
