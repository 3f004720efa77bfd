import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { NumberField } from '../../../../components/NumberField';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { RULE_KINDS, type RuleDraft, type RuleKind } from './ruleDraft';

interface Props {
  readonly rule: RuleDraft;
  readonly parties: readonly string[];
  readonly problem: string | undefined;
  readonly onRule: (rule: RuleDraft) => void;
}

/** The four rules, and what each needs to be told. */
export function RuleFields({ rule, parties, problem, onRule }: Props) {
  const words = useText().participation;
  const layout = useLayout();
  return (
    <>
      <Field label={words.rule} validationMessage={rule.kind === 'atLeast' ? undefined : problem}>
        <RadioGroup
          value={rule.kind}
          onChange={(_, { value }) => onRule({ ...rule, kind: value as RuleKind })}
        >
          {RULE_KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={words.rules[kind]} />
          ))}
        </RadioGroup>
      </Field>
      {rule.kind === 'atLeast' && (
        <NumberField
          label={words.atLeast}
          value={rule.count}
          problem={problem}
          live
          onNumber={(count) => onRule({ ...rule, count })}
        />
      )}
      {rule.kind === 'named' && (
        <div role="group" aria-label={words.named} className={layout.values}>
          {parties.map((party) => (
            <Checkbox
              key={party}
              label={party}
              checked={rule.names.includes(party)}
              onChange={(_, { checked }) => onRule({ ...rule, names: withName(party, checked === true) })}
            />
          ))}
        </div>
      )}
    </>
  );

  function withName(party: string, isNamed: boolean): string[] {
    return parties.filter((each) => (each === party ? isNamed : rule.names.includes(each)));
  }
}
