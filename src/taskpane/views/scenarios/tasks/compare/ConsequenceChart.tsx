import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { Bars } from './Bars';
import { ChartLegend } from './ChartLegend';
import { chartedParties, MOST_CHARTED, type ChartChoice } from './chartedParties';
import { figureOf } from './readings';
import { scaleOf } from './scale';
import type { ShownReading } from './shown';

const useStyles = makeStyles({
  chart: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/**
 * The same reading as bars, a group a party: names above the bars and figures beside them, so that all fit into 320 px.
 * The bars are numbered as the scenarios, since nobody tells ten colours apart.
 */
export function ConsequenceChart(shown: ShownReading) {
  const { title, consequences, reading, scenarios, format } = shown;
  const words = useText().compare;
  const layout = useLayout();
  const styles = useStyles();
  const [choice, setChoice] = useState<ChartChoice>('largest');
  const { labels, parties } = consequences;
  const charted = chartedParties(parties, reading, scenarios, choice);
  const scale = scaleOf(
    charted.flatMap(({ consequences: each }) => scenarios.map((i) => figureOf(each[i], reading))),
  );

  return (
    <div className={layout.column}>
      <Field label={words.chartParties}>
        <Select
          value={String(choice)}
          onChange={(_, { value }) => setChoice(value === 'largest' ? value : Number(value))}
        >
          <option value="largest">
            {parties.length > MOST_CHARTED ? words.largest(MOST_CHARTED) : words.allParties}
          </option>
          {parties.map(({ party }, i) => (
            <option key={i} value={i}>
              {party}
            </option>
          ))}
        </Select>
      </Field>
      <ChartLegend labels={labels} places={scenarios} />
      <div role="img" aria-label={words.chart(title)} className={styles.chart}>
        {charted.map(({ party, consequences: each }) => (
          <Bars
            key={party}
            name={party}
            scale={scale}
            figures={scenarios.map((place) => ({ place, figure: figureOf(each[place], reading) }))}
            format={format}
          />
        ))}
      </div>
    </div>
  );
}
