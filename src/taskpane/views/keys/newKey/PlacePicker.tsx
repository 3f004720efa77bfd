import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../../../state/language';
import { searchPlaces, type Place } from './searchPlaces';

/** A county adds all its municipalities; more can be added, and single ones removed, afterwards. */
export function PlacePicker({ onPick }: { onPick: (codes: readonly string[]) => void }) {
  const text = useText();
  const [query, setQuery] = useState('');
  const found = searchPlaces(query);
  const isCode = /^\d/.test(query.trim());

  function nameOf({ kind, name, code, codes }: Place): string {
    if (kind === 'country') return text.newKey.countyOption(text.newKey.wholeCountry, codes.length);
    const named = kind === 'county' ? text.newKey.countyOption(name, codes.length) : name;
    // The list moves to the first option whose text begins with what is typed, so a typed code puts the code first.
    return isCode ? `${code} ${named}` : kind === 'county' ? named : `${named} (${code})`;
  }

  function pick(id: string | undefined): void {
    const place = found.find((candidate) => candidate.id === id);
    if (place) onPick(place.codes);
    setQuery('');
  }

  return (
    <Field label={text.newKey.pick} hint={text.newKey.pickHint}>
      <Combobox
        inlinePopup
        value={query}
        selectedOptions={[]}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        onOptionSelect={(_, { optionValue }) => pick(optionValue)}
      >
        {found.map((place) => (
          <Option key={place.id} value={place.id} text={nameOf(place)} checkIcon={null}>
            {nameOf(place)}
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled text={text.newKey.noMatch} checkIcon={null}>
            {text.newKey.noMatch}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
