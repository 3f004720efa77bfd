import {
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';

export interface ChosenPages {
  readonly who: 'all' | 'some' | 'none';
  readonly chosen: readonly string[];
}

interface Props {
  readonly parties: readonly string[];
  readonly pages: ChosenPages;
  readonly onPages: (pages: ChosenPages) => void;
}

/** More names than this are found by their letters, not by scrolling. */
const MOST_SHOWN = 30;

const useStyles = makeStyles({
  list: {
    maxHeight: '240px',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Who gets a page of their own. */
export function PageChoice({ parties, pages, onPages }: Props) {
  const words = useText().report;
  const layout = useLayout();
  return (
    <div className={layout.close}>
      <Field label={words.pages}>
        <RadioGroup
          value={pages.who}
          onChange={(_, { value }) => onPages({ ...pages, who: value as ChosenPages['who'] })}
        >
          {(['all', 'some', 'none'] as const).map((who) => (
            <Radio key={who} value={who} label={words.pagesOf[who]} />
          ))}
        </RadioGroup>
      </Field>
      {pages.who === 'some' && (
        <PartyList
          parties={parties}
          chosen={pages.chosen}
          onChosen={(chosen) => onPages({ ...pages, chosen })}
        />
      )}
    </div>
  );
}

interface ListProps {
  readonly parties: readonly string[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

function PartyList({ parties, chosen, onChosen }: ListProps) {
  const words = useText().report;
  const layout = useLayout();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const found = parties.filter((party) =>
    party.toLocaleLowerCase('sv').includes(typed.trim().toLocaleLowerCase('sv')),
  );
  const toggle = (party: string): void =>
    onChosen(chosen.includes(party) ? chosen.filter((each) => each !== party) : [...chosen, party]);
  return (
    <div className={layout.close}>
      {parties.length > MOST_SHOWN && (
        <Field label={words.search}>
          <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
      )}
      <Text size={200} className={layout.quiet} aria-live="polite">
        {found.length === 0 ? words.noMatch(typed.trim()) : words.chosen(chosen.length)}
      </Text>
      <div className={styles.list} role="group" aria-label={words.pages}>
        {found.slice(0, typed === '' ? parties.length : MOST_SHOWN).map((party) => (
          <Checkbox
            key={party}
            label={party}
            checked={chosen.includes(party)}
            onChange={() => toggle(party)}
          />
        ))}
      </div>
    </div>
  );
}
