import { Button, Field, Input } from '@fluentui/react-components';
import { NumberField } from '../../../../components/NumberField';
import { useLayout } from '../../../../components/useLayout';
import { formatNumber } from '../../../../../text';
import { useLanguage, useText } from '../../../../state/language';
import type { KeyRecord } from '../../../../../workbook/model';
import { registerWeight } from './registerWeight';

export interface Newcomer {
  readonly party: string;
  readonly weight: number | '';
}

interface Props {
  readonly record: KeyRecord;
  readonly newcomer: Newcomer;
  readonly onNewcomer: (newcomer: Newcomer) => void;
}

/** Who joins and by what weight; for a key out of the register, the register knows that of any municipality. */
export function JoinFields({ record, newcomer, onNewcomer }: Props) {
  const words = useText().participation;
  const language = useLanguage();
  const layout = useLayout();
  const { key, facts } = record;
  const found = registerWeight(facts, newcomer.party);
  const isKnown =
    key.ok && newcomer.party.trim() !== '' && key.value.index.find(newcomer.party) !== undefined;
  const header = facts.measure || (key.ok ? key.value.weightHeader : '');

  return (
    <>
      <Field
        label={words.joiner}
        validationMessage={isKnown ? words.joinerInKey(newcomer.party.trim()) : undefined}
      >
        <Input
          value={newcomer.party}
          onChange={(_, { value }) => onNewcomer({ ...newcomer, party: value })}
        />
      </Field>
      <div className={layout.close}>
        <NumberField
          label={words.weight}
          hint={words.weightHint(header)}
          value={newcomer.weight}
          live
          onNumber={(weight) => onNewcomer({ ...newcomer, weight })}
        />
        {found !== undefined && (
          <div>
            <Button size="small" onClick={() => onNewcomer({ ...newcomer, weight: found })}>
              {words.fromRegister(formatNumber(found, language))}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
