import { useTableStyles } from '../../../components/useTableStyles';
import { formatPercent } from '../../../../text';
import { useLanguage, useText } from '../../../state/language';
import type { Step } from './phaseInSteps';

interface Props {
  readonly steps: readonly Step[];
  readonly to: string;
}

/** How the fractions move from year to year: the parties of both keys, a column for each year. */
export function PhaseInTable({ steps, to }: Props) {
  const text = useText();
  const language = useLanguage();
  const table = useTableStyles();
  const percent = (fraction: number): string => formatPercent(fraction, language);
  const parties = steps[0]?.key.parties ?? [];

  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={text.editor.phaseInTable}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{text.newKey.table.party}</th>
            {steps.map(({ year }) => (
              <th scope="col" key={year}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map(({ name }, row) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {steps.map(({ year, key }) => (
                <td key={year}>{percent(key.weights[row] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.editor.portionOf(to)}</th>
            {steps.map(({ year, portion }) => (
              <td key={year}>{percent(portion)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
