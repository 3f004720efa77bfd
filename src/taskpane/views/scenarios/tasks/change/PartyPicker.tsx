import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { canonicalName } from '../../../../../core/party';
import { useText } from '../../../../state/language';

/** So many names can be looked through; typing a letter or two leaves fewer. */
const MOST = 60;

interface Props {
  readonly names: readonly string[];
  readonly party: string;
  readonly onParty: (party: string) => void;
}

/** One party out of as many as 290, found by any part of its name. */
export function PartyPicker({ names, party, onParty }: Props) {
  const words = useText().change;
  const [query, setQuery] = useState<string>();
  const found = names
    .filter((name) => canonicalName(name).includes(canonicalName(query ?? '')))
    .slice(0, MOST);

  function pick(name: string | undefined): void {
    if (name !== undefined) onParty(name);
    setQuery(undefined);
  }

  return (
    <Field label={words.party} hint={words.partyHint}>
      <Combobox
        inlinePopup
        value={query ?? party}
        selectedOptions={[party]}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        onOptionSelect={(_, { optionValue }) => pick(optionValue)}
        onBlur={() => setQuery(undefined)}
      >
        {found.map((name) => (
          <Option key={name} value={name}>
            {name}
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled text={words.noParty} checkIcon={null}>
            {words.noParty}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
