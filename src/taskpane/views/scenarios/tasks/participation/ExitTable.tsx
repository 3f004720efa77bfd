import { Subtitle2, Text, makeStyles } from '@fluentui/react-components';
import { useLayout } from '../../../../components/useLayout';
import { useTableStyles } from '../../../../components/useTableStyles';
import { formatNumber } from '../../../../../text';
import { useLanguage, useText } from '../../../../state/language';
import type { Exit } from './whatIf';

/** The pane is narrow: words may take several lines, figures never. */
const useStyles = makeStyles({
  heads: { '& th': { whiteSpace: 'normal !important' } },
  name: { display: 'block' },
});

interface Props {
  readonly exits: readonly Exit[];
  /** True once there is an amount to share. */
  readonly hasAmount: boolean;
}

/** Each party in turn: does the agreement fall without it, what is left for the others, and who feels it most. */
export function ExitTable({ exits, hasAmount }: Props) {
  const words = useText().participation;
  const language = useLanguage();
  const layout = useLayout();
  const table = useTableStyles();
  const styles = useStyles();
  const strangers = hasAmount ? exits.filter(({ moved }) => moved === undefined) : [];
  const money = (value: number): string => formatNumber(value, language);

  return (
    <section className={layout.close} aria-labelledby="exits-title">
      <Subtitle2 as="h3" id="exits-title" className={layout.title}>
        {words.exits}
      </Subtitle2>
      <Text>{verdict()}</Text>
      <div className={table.scroll} tabIndex={0} role="group" aria-label={words.exits}>
        <table className={table.table}>
          <thead>
            <tr className={styles.heads}>
              <th scope="col">{words.exitTable.party}</th>
              <th scope="col" data-text>
                {words.exitTable.outcome}
              </th>
              {hasAmount && <th scope="col">{words.exitTable.moved}</th>}
              {hasAmount && <th scope="col">{words.exitTable.most}</th>}
            </tr>
          </thead>
          <tbody>
            {exits.map(({ party, outcome, moved, most }) => (
              <tr key={party}>
                <th scope="row">{party}</th>
                <td data-text>{words.outcomes[outcome].name}</td>
                {hasAmount && <td>{moved === undefined ? '' : money(moved)}</td>}
                {hasAmount && (
                  <td>
                    {most && <span className={styles.name}>{most.party}</span>}
                    {most && ` +${money(most.change)}`}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {strangers.length > 0 && (
        <Text className={layout.quiet}>{words.notInKey(strangers.map(({ party }) => party).join(', '))}</Text>
      )}
    </section>
  );

  function verdict(): string {
    const breaking = exits.filter(({ outcome }) => outcome === 'notMet').map(({ party }) => party);
    if (breaking.length === 0) return words.noExitBreaks;
    return breaking.length === exits.length ? words.everyExitBreaks : words.exitBreaks(breaking.join(', '));
  }
}
