import { Field, Input } from '@fluentui/react-components';
import type { KeyFacts } from '../../../../workbook/model';
import { useText } from '../../../state/language';

const FACTS = ['measure', 'referenceDate', 'source'] as const;
type Fact = (typeof FACTS)[number];

interface Props {
  readonly facts: Partial<KeyFacts>;
  readonly onFacts: (facts: Partial<KeyFacts>) => void;
  /** Those that the form does not know itself; all by default. */
  readonly asked?: readonly Fact[];
}

/** What a reader must know to trust the weights. The rest of a key's facts are filled in under Uppgifter. */
export function FactFields({ facts, onFacts, asked = FACTS }: Props) {
  const text = useText();
  return asked.map((fact) => (
    <Field key={fact} label={text.newKey[fact]} hint={fact === 'source' ? text.newKey.sourceHint : undefined}>
      <Input value={facts[fact] ?? ''} onChange={(_, { value }) => onFacts({ ...facts, [fact]: value })} />
    </Field>
  ));
}
