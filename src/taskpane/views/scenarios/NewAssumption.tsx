import { Button, Field, Input, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLayout } from '../../components/useLayout';
import { YearField } from '../../components/YearField';
import { useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useCanChange } from '../../state/workbook';
import { useWorkbookApi } from '../../state/WorkbookApi';
import type { Assumption, KeyRecord, ScenarioBlock } from '../../../workbook/model';
import { unitOf } from '../../../workbook/scenarios/kinds';
import { isPriceYear, unitWithPriceLevel } from './priceLevelUnit';
import { useCheckName } from './useCheckName';
import { ValueFields } from './ValueFields';

type Kind = Assumption['kind'];

const KINDS: readonly Kind[] = ['amount', 'percent', 'step', 'yesNo', 'text', 'key'];

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly block: ScenarioBlock;
  readonly keys: readonly KeyRecord[];
  readonly onDone: () => void;
}

export function NewAssumption({ block: { scenarios, assumptions }, keys, onDone }: Props) {
  const text = useText();
  const layout = useLayout();
  const styles = useStyles();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const checkName = useCheckName();
  const [label, setLabel] = useState('');
  const [kind, setKind] = useState<Kind>('amount');
  const [unit, setUnit] = useState('tkr');
  const [priceLevel, setPriceLevel] = useState<number | ''>('');
  const [values, setValues] = useState<Readonly<Record<string, string | number>>>({});
  const problem = checkName(
    label,
    assumptions.map((assumption) => assumption.label),
  );
  const isLevelWrong = kind === 'amount' && !isPriceYear(priceLevel);
  const lacksKeys = kind === 'key' && keys.length === 0;

  async function add(): Promise<void> {
    const draft = {
      label: label.trim(),
      kind,
      unit: unitOf(kind, unitWithPriceLevel(unit, priceLevel)),
      values: scenarios.map((scenario) => values[scenario] ?? ''),
    };
    const added = await run(() => api.addAssumption(draft), {
      done: ({ name }) => text.scenarios.assumptionAdded(draft.label, name),
    });
    if (added.ok) onDone();
  }

  return (
    <div className={`${layout.column} ${styles.box}`} role="group" aria-label={text.scenarios.addAssumption}>
      <Field
        label={text.scenarios.label}
        hint={text.scenarios.labelHint}
        validationMessage={label === '' ? undefined : problem}
      >
        <Input autoFocus value={label} onChange={(_, { value }) => setLabel(value)} />
      </Field>
      <Field label={text.scenarios.kind}>
        <Select
          value={kind}
          onChange={(_, { value }) => {
            setKind(value as Kind);
            setValues({});
          }}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {text.scenarios.kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      {kind === 'amount' && (
        <div className={layout.pair}>
          <Field label={text.scenarios.unit} hint={text.scenarios.unitHint}>
            <Input value={unit} onChange={(_, { value }) => setUnit(value)} />
          </Field>
          <YearField
            label={text.scenarios.priceLevel}
            hint={text.scenarios.priceLevelHint}
            value={priceLevel}
            problem={isPriceYear(priceLevel) ? undefined : text.scenarios.priceLevelWrong}
            onYear={setPriceLevel}
          />
        </div>
      )}
      {lacksKeys ? (
        <Text>{text.scenarios.noKeys}</Text>
      ) : (
        <ValueFields
          kind={kind}
          unit={unitOf(kind, unit)}
          scenarios={scenarios}
          values={scenarios.map((scenario) => values[scenario] ?? '')}
          keys={keys}
          onValue={(scenario, value) => setValues((before) => ({ ...before, [scenario]: value }))}
        />
      )}
      <div className={layout.row}>
        <Button
          appearance="primary"
          disabled={problem !== undefined || isLevelWrong || lacksKeys || busy || !canChange}
          onClick={() => void add()}
        >
          {text.scenarios.addAction}
        </Button>
        <Button onClick={onDone}>{text.cancel}</Button>
      </div>
    </div>
  );
}
