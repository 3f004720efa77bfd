import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Exact } from '../../core/amount';
import { formatNumber, formatPercent } from '../../text';
import { useLanguage, useText } from '../state/language';
import { useTableStyles } from './useTableStyles';

export interface WeightRow {
  readonly id: string;
  readonly party: string;
  /** `null` where there is no figure, which is not the same as 0. */
  readonly weight: number | null;
  readonly fixed?: number;
  readonly floor?: number;
  readonly cap?: number;
}

interface Props {
  readonly caption: string;
  readonly partyHeader: string;
  readonly rows: readonly WeightRow[];
  /** False where the weights are nothing that anybody has counted: then only the fractions are shown. */
  readonly hasWeights?: boolean;
  readonly action?: (row: WeightRow) => ReactNode;
}

const useStyles = makeStyles({
  missing: { color: tokens.colorStatusDangerForeground1 },
});

const OPTIONAL = ['fixed', 'floor', 'cap'] as const;

/** Parties, weights and fractions; the latter where they do not depend on the amount. Long lists scroll inside, so that what comes after them stays near. */
export function WeightTable({ caption, partyHeader, rows, hasWeights = true, action }: Props) {
  const { table: words, sum: sumWord, noFigure } = useText().newKey;
  const language = useLanguage();
  const table = useTableStyles();
  const styles = useStyles();
  const sum = Exact.sum(0, ...rows.map(({ weight }) => weight ?? 0)).toNumber();
  const shown = OPTIONAL.filter((column) => rows.some((row) => row[column] !== undefined));
  const hasFractions = shown.length === 0;

  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={caption}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{partyHeader}</th>
            {hasWeights && <th scope="col">{words.weight}</th>}
            {shown.map((column) => (
              <th scope="col" key={column}>
                {words[column]}
              </th>
            ))}
            {hasFractions && <th scope="col">{words.fraction}</th>}
            {action && <td data-action />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.party}</th>
              {hasWeights && (
                <td>
                  {row.weight === null ? (
                    <span className={styles.missing}>{noFigure}</span>
                  ) : (
                    formatNumber(row.weight, language)
                  )}
                </td>
              )}

              {shown.map((column) => (
                <td key={column}>{row[column] === undefined ? '' : formatNumber(row[column], language)}</td>
              ))}
              {hasFractions && (
                <td>{row.weight === null || sum === 0 ? '' : formatPercent(row.weight / sum, language)}</td>
              )}
              {action && <td data-action>{action(row)}</td>}
            </tr>
          ))}
        </tbody>
        {hasWeights && (
          <tfoot>
            <tr>
              <th scope="row">{sumWord}</th>
              <td>{formatNumber(sum, language)}</td>
              {shown.map((column) => (
                <td key={column} />
              ))}
              {hasFractions && <td />}
              {action && <td data-action />}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
