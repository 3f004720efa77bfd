import { Field, Select } from '@fluentui/react-components';
import { ProblemBar } from '../../components/ProblemBar';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import { findChoice, type KeyChoice, type KeyChoices } from './keyChoices';

interface Props {
  readonly choices: KeyChoices;
  readonly keyName: string;
  readonly onKeyName: (name: string) => void;
  readonly label?: string;
}

export function KeySelect({ choices, keyName, onKeyName, label }: Props) {
  const text = useText();
  const layout = useLayout();
  const choice = findChoice(choices, keyName);

  return (
    <div className={layout.close}>
      <Field label={label ?? text.share.key}>
        <Select value={choice ? keyName : ''} onChange={(_, { value }) => onKeyName(value)}>
          {!choice && <option value="" />}
          {choices.assumptions.length === 0 ? (
            options(choices.keys)
          ) : (
            <>
              <optgroup label={text.share.keysGroup}>{options(choices.keys)}</optgroup>
              <optgroup label={text.share.assumptionsGroup}>{options(choices.assumptions)}</optgroup>
            </>
          )}
        </Select>
      </Field>
      {choice?.record?.key.ok === false && <ProblemBar problem={choice.record.key.problem} />}
      {!choice?.record && keyName !== '' && (
        <ProblemBar problem={{ kind: 'keyUnknown', name: choice?.label ?? keyName }} />
      )}
    </div>
  );
}

function options(choices: readonly KeyChoice[]) {
  return choices.map(({ name, label }) => (
    <option key={name} value={name}>
      {label}
    </option>
  ));
}
