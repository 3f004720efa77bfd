import { Checkbox, Field, Radio, RadioGroup, Select, Text } from '@fluentui/react-components';
import { useLayout } from '../../../../components/useLayout';
import { useTableStyles } from '../../../../components/useTableStyles';
import { useText } from '../../../../state/language';
import { findChoice, type KeyChoices } from '../../../share/keyChoices';
import type { ItemForm } from './itemForm';

interface Props {
  readonly form: ItemForm;
  readonly choices: KeyChoices;
  readonly onForm: (change: Partial<ItemForm>) => void;
}

/** Which key the item is shared by, and whether everybody in it takes part. */
export function PayerFields({ form, choices, onForm }: Props) {
  const { items: text, share } = useText();
  const layout = useLayout();
  const known = findChoice(choices, form.keyName);
  const isKey = choices.keys.some(({ name }) => name === form.keyName);
  const key = isKey && known?.record?.key.ok ? known.record.key.value : undefined;
  const parties = key?.parties.map(({ name }) => name) ?? [];
  const options = (group: KeyChoices['keys']) =>
    group.map(({ name, label }) => (
      <option key={name} value={name}>
        {label}
      </option>
    ));

  return (
    <>
      <Field label={text.fields.key}>
        <Select
          value={known ? form.keyName : ''}
          onChange={(_, { value }) => onForm({ keyName: value, participants: undefined })}
        >
          <option value="">{text.noKey}</option>
          {choices.assumptions.length === 0 ? (
            options(choices.keys)
          ) : (
            <>
              <optgroup label={share.keysGroup}>{options(choices.keys)}</optgroup>
              <optgroup label={share.assumptionsGroup}>{options(choices.assumptions)}</optgroup>
            </>
          )}
        </Select>
      </Field>
      {parties.length > 1 && (
        <div className={layout.close}>
          <Field label={text.whoTitle}>
            <RadioGroup
              layout="horizontal"
              value={form.participants ? 'some' : 'all'}
              onChange={(_, { value }) => onForm({ participants: value === 'some' ? parties : undefined })}
            >
              <Radio value="all" label={text.who.all} />
              <Radio value="some" label={text.who.some} />
            </RadioGroup>
          </Field>
          {form.participants && (
            <Participants
              parties={parties}
              chosen={form.participants}
              onChosen={(participants) => onForm({ participants })}
            />
          )}
        </div>
      )}
    </>
  );
}

interface ParticipantsProps {
  readonly parties: readonly string[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

function Participants({ parties, chosen, onChosen }: ParticipantsProps) {
  const { items: text } = useText();
  const layout = useLayout();
  const table = useTableStyles();
  return (
    <>
      <Text size={200} className={layout.quiet}>
        {text.someHint}
      </Text>
      <div className={table.scroll} role="group" aria-label={text.whoTitle} tabIndex={0}>
        {parties.map((party) => (
          <div key={party}>
            <Checkbox
              label={party}
              checked={chosen.includes(party)}
              onChange={(_, { checked }) =>
                onChosen(
                  parties.filter((each) => (each === party ? checked === true : chosen.includes(each))),
                )
              }
            />
          </div>
        ))}
      </div>
      {chosen.length === 0 && <Text role="alert">{text.nobody}</Text>}
    </>
  );
}
