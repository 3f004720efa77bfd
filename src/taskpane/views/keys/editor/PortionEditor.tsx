import { Button, Field, Input, Select, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { KeyRecord } from '../../../../workbook/model';
import { NumberField } from '../../../components/NumberField';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import type { EditedPortion } from './portions';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 96px 28px',
    columnGap: '8px',
    alignItems: 'end',
  },
});

interface Props {
  readonly portions: readonly EditedPortion[];
  readonly keys: readonly KeyRecord[];
  readonly onPortions: (portions: readonly EditedPortion[]) => void;
}

/** Which keys are mixed and how large a portion each of them is. */
export function PortionEditor({ portions, keys, onPortions }: Props) {
  const text = useText();
  const layout = useLayout();
  const next = Math.max(-1, ...portions.map(({ id }) => id)) + 1;

  return (
    <div className={layout.column} role="group" aria-label={text.editor.portions}>
      {portions.map((row, i) => (
        <PortionRow
          key={row.id}
          row={row}
          number={i + 1}
          keys={keys}
          onRow={(changed) => onPortions(portions.map((each) => (each.id === row.id ? changed : each)))}
          onRemove={
            portions.length > 1 ? () => onPortions(portions.filter(({ id }) => id !== row.id)) : undefined
          }
        />
      ))}
      <div>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => onPortions([...portions, { id: next, key: '', portion: '' }])}
        >
          {text.editor.addKey}
        </Button>
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: EditedPortion;
  readonly number: number;
  readonly keys: readonly KeyRecord[];
  readonly onRow: (row: EditedPortion) => void;
  readonly onRemove: (() => void) | undefined;
}

function PortionRow({ row, number, keys, onRow, onRemove }: RowProps) {
  const text = useText();
  const styles = useStyles();
  const isKnown = row.key === '' || keys.some(({ name }) => name === row.key);
  return (
    <div className={styles.row}>
      <Field label={text.editor.keyNumber(number)}>
        <Select value={row.key} onChange={(_, { value }) => onRow({ ...row, key: value })}>
          <option value="">{text.editor.chooseKey}</option>
          {!isKnown && <option value={row.key}>{row.key}</option>}
          {keys.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {typeof row.portion === 'string' && row.portion !== '' ? (
        <Field label={text.editor.portionNumber(number)}>
          <Input readOnly value={row.portion} title={text.editor.formulaKept} />
        </Field>
      ) : (
        <NumberField
          live
          label={text.editor.portionNumber(number)}
          unit="%"
          value={row.portion}
          onNumber={(portion) => onRow({ ...row, portion })}
        />
      )}
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        disabled={!onRemove}
        aria-label={text.editor.removeKey(number)}
        onClick={onRemove}
      />
    </div>
  );
}
