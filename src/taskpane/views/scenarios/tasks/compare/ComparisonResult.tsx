import { Subtitle2, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { KRONOR } from '../../../../../core/measure';
import { consequencesOf } from '../../../../../core/scenario/consequences';
import { useLayout } from '../../../../components/useLayout';
import { useLanguage, useText } from '../../../../state/language';
import { basisColumn, LATEST, partyBasis } from './basis';
import { BasisFields } from './BasisFields';
import { ConsequenceChart } from './ConsequenceChart';
import { ConsequenceTable } from './ConsequenceTable';
import type { KeptComparison } from './kept';
import { figureFormat, shownScenarios, type Reading } from './readings';
import { ReadingFields } from './ReadingFields';
import { ResultActions } from './ResultActions';
import { StampList } from './StampList';
import { Warnings } from './Warnings';

/** What each party pays in each scenario, read in the way that the user chooses. */
export function ComparisonResult({ comparison, base: firstBase }: KeptComparison) {
  const words = useText().compare;
  const language = useLanguage();
  const layout = useLayout();
  const { parties, scenarios, measure } = comparison;
  const labels = scenarios.map(({ label }) => label);
  const [chosenBase, setBase] = useState(firstBase);
  const [reading, setReading] = useState<Reading>('amount');
  const [years, setYears] = useState(LATEST);
  const base = labels.includes(chosenBase) ? chosenBase : (labels[0] ?? '');

  const inhabitants = useMemo(
    () => basisColumn(parties, 'inhabitants', years.inhabitants),
    [parties, years.inhabitants],
  );
  const taxBase = useMemo(() => basisColumn(parties, 'taxBase', years.taxBase), [parties, years.taxBase]);
  const consequences = useMemo(() => {
    const basis = partyBasis(parties, inhabitants, taxBase);
    return consequencesOf({ parties, scenarios, base, kronor: KRONOR[measure], basis });
  }, [parties, scenarios, base, measure, inhabitants, taxBase]);
  const shown = {
    title: words.readings[reading](measure),
    consequences,
    reading,
    scenarios: shownScenarios(reading, labels, base),
    format: figureFormat(reading, consequences, language),
  };

  return (
    <section className={layout.column} aria-labelledby="comparison-title">
      <div className={layout.close}>
        <Subtitle2 as="h2" id="comparison-title" className={layout.title}>
          {words.result}
        </Subtitle2>
        <Text size={200} className={layout.quiet}>
          {words.made(comparison.heading, measure, comparison.made)}
        </Text>
      </div>
      <Warnings comparison={comparison} />
      <ReadingFields
        labels={labels}
        measure={measure}
        base={base}
        reading={reading}
        onBase={setBase}
        onReading={setReading}
      />
      <BasisFields parties={parties} years={years} onYears={setYears} />
      <ConsequenceTable {...shown} />
      <ResultActions
        comparison={comparison}
        shown={shown}
        options={inhabitants && taxBase && { base, inhabitants, taxBase }}
      />
      <ConsequenceChart {...shown} />
      <StampList scenarios={scenarios} />
    </section>
  );
}
