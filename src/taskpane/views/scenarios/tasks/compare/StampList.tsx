import { Body1Strong, Text } from '@fluentui/react-components';
import type { ComparedScenario } from '../../../../../workbook/compare/comparison';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';

/** The keys that each scenario's amounts were shared by, to be compared with the stamps in somebody else's workbook. */
export function StampList({ scenarios }: { scenarios: readonly ComparedScenario[] }) {
  const words = useText().compare;
  const layout = useLayout();
  return (
    <section className={layout.close} aria-labelledby="stamps-title">
      <Body1Strong as="h3" id="stamps-title" className={layout.title}>
        {words.stamps}
      </Body1Strong>
      <ul className={`${layout.plainList} ${layout.close}`}>
        {scenarios.map(({ label, stamps }) => (
          <li key={label}>
            <Text size={200}>{label}: </Text>
            <span className={layout.name}>{stamps.length > 0 ? stamps.join(', ') : words.noStamps}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
