import { Field, Select, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Measure } from '../../../../../core/measure';
import type { CompareRequest, ResultTable } from '../../../../../workbook/compare/comparison';
import type { Assumption } from '../../../../../workbook/model';
import { MeasureField } from '../../../../components/MeasureField';
import { CellsField } from '../../../../components/CellsField';
import { useLayout } from '../../../../components/useLayout';
import { useSay, useText } from '../../../../state/language';
import { proposeColumn, proposeMeasure } from './propose';
import { useResultTable } from './useResultTable';

export type ChosenResult = Pick<CompareRequest, 'parties' | 'amounts' | 'measure'>;

interface Props {
  readonly assumptions: readonly Assumption[];
  readonly onResult: (result: ChosenResult | undefined) => void;
}

/** The table that shows what each party pays, and which of its columns is meant. */
export function ResultFields({ assumptions, onResult }: Props) {
  const words = useText().compare;
  const say = useSay();
  const layout = useLayout();
  const [address, setAddress] = useState('');
  const found = useResultTable(address);
  const table = found?.ok ? found.value : undefined;
  const [chosen, setChosen] = useState<string>();
  const [stated, setStated] = useState<Measure>();
  const column =
    table?.columns.find((each) => each.address === chosen) ?? proposeColumn(table?.columns ?? []);
  const measure = stated ?? proposeMeasure(column?.heading ?? '', assumptions);
  const [parties, amounts] = [table?.parties, column?.address];

  useEffect(() => {
    onResult(parties !== undefined && amounts !== undefined ? { parties, amounts, measure } : undefined);
  }, [parties, amounts, measure, onResult]);

  return (
    <>
      <CellsField
        label={words.cells}
        hint={words.cellsHint}
        address={address}
        problem={found?.ok === false ? say(found.problem) : undefined}
        onAddress={setAddress}
      />
      {table && column && (
        <>
          <FoundTable table={table} />
          <div className={layout.pair}>
            <Field label={words.column}>
              <Select value={column.address} onChange={(_, { value }) => setChosen(value)}>
                {table.columns.map((each) => (
                  <option key={each.address} value={each.address}>
                    {each.heading}
                  </option>
                ))}
              </Select>
            </Field>
            <MeasureField measure={measure} onMeasure={setStated} />
          </div>
        </>
      )}
    </>
  );
}

function FoundTable({ table }: { table: ResultTable }) {
  const words = useText().compare;
  const layout = useLayout();
  return (
    <Text size={200} className={layout.quiet}>
      {words.found(table.names.length, table.parties)}
    </Text>
  );
}
