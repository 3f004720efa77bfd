import { Button, Text } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { WeightTable } from '../../../components/WeightTable';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { AddParties } from './AddParties';
import { newNames } from './addParties';
import { FactFields } from './FactFields';
import type { FormProps } from './form';
import { NameAndCreate } from './NameAndCreate';

/** Everybody weighs 1. */
export function EqualForm({ keys, busy, onCreate }: FormProps) {
  const text = useText();
  const layout = useLayout();
  const [parties, setParties] = useState<readonly string[]>([]);
  const [facts, setFacts] = useState({});
  const [label, setLabel] = useState('');
  const caption = text.keys.parties(parties.length);

  return (
    <div className={layout.section}>
      <AddParties
        keys={keys}
        onAdd={(names) => setParties((before) => [...before, ...newNames(before, names)])}
      />
      {parties.length === 0 ? (
        <Text className={layout.quiet}>{text.editor.noParties}</Text>
      ) : (
        <WeightTable
          caption={caption}
          partyHeader={text.newKey.table.party}
          rows={parties.map((party) => ({ id: party, party, weight: 1 }))}
          action={({ party }) => (
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={text.newKey.removeOne(party)}
              onClick={() => setParties((before) => before.filter((name) => name !== party))}
            />
          )}
        />
      )}
      <FactFields facts={facts} onFacts={setFacts} asked={['source']} />
      <NameAndCreate
        label={label}
        onLabel={setLabel}
        keys={keys}
        isComplete={parties.length > 0}
        busy={busy}
        onCreate={() =>
          onCreate({
            label: label.trim(),
            facts: { measure: 'lika delar', ...facts },
            rows: parties.map((party) => ({ party, weight: 1 })),
          })
        }
      />
    </div>
  );
}
