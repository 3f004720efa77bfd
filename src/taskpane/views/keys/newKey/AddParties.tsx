import { Button, Field, Input, Select } from '@fluentui/react-components';
import { SelectObjectRegular } from '@fluentui/react-icons/svg/select-object';
import { useState, type KeyboardEvent } from 'react';
import { municipalities } from '../../../../register';
import type { KeyRecord } from '../../../../workbook/model';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { useAction } from '../../../state/useAction';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import { partiesIn } from './addParties';
import { PlacePicker } from './PlacePicker';

const SOURCES = ['register', 'key', 'selection', 'typed'] as const;
type Source = (typeof SOURCES)[number];

interface Props {
  readonly keys: readonly KeyRecord[];
  /** Names that may be among the parties already. */
  readonly onAdd: (names: readonly string[]) => void;
}

/** Parties without weights: out of the register, another key or the sheet, or typed. */
export function AddParties({ keys, onAdd }: Props) {
  const text = useText();
  const layout = useLayout();
  const [source, setSource] = useState<Source>('register');
  const offered = SOURCES.filter((each) => each !== 'key' || keys.some(({ key }) => key.ok));

  return (
    <div className={layout.close}>
      <Field label={text.editor.addParties}>
        <Select value={source} onChange={(_, { value }) => setSource(value as Source)}>
          {offered.map((each) => (
            <option key={each} value={each}>
              {text.editor.partySources[each]}
            </option>
          ))}
        </Select>
      </Field>
      {source === 'register' && <PlacePicker onPick={(codes) => onAdd(codes.map(municipalityName))} />}
      {source === 'key' && <FromKey keys={keys} onAdd={onAdd} />}
      {source === 'selection' && <FromSelection onAdd={onAdd} />}
      {source === 'typed' && <Typed onAdd={onAdd} />}
    </div>
  );
}

function FromKey({ keys, onAdd }: Props) {
  const text = useText();

  function add(name: string): void {
    const key = keys.find((candidate) => candidate.name === name)?.key;
    if (key?.ok) onAdd(key.value.parties.map((party) => party.name));
  }

  return (
    <Field label={text.editor.partiesOf}>
      <Select value="" onChange={(_, { value }) => add(value)}>
        <option value="">{text.editor.chooseKey}</option>
        {keys
          .filter(({ key }) => key.ok)
          .map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
      </Select>
    </Field>
  );
}

function FromSelection({ onAdd }: Pick<Props, 'onAdd'>) {
  const text = useText();
  const api = useWorkbookApi();
  const { run, busy } = useAction();

  async function add(): Promise<void> {
    const selection = await run(() => api.readSelection());
    if (selection.ok) onAdd(partiesIn(selection.value));
  }

  return (
    <Field hint={text.editor.partySelectionHint}>
      <Button icon={<SelectObjectRegular />} disabled={busy} onClick={() => void add()}>
        {text.fetchSelection}
      </Button>
    </Field>
  );
}

function Typed({ onAdd }: Pick<Props, 'onAdd'>) {
  const text = useText();
  const layout = useLayout();
  const [name, setName] = useState('');

  function add(): void {
    if (name.trim() !== '') onAdd([name.trim()]);
    setName('');
  }

  return (
    <div className={layout.close}>
      <Field label={text.editor.partyName} hint={text.editor.partyNameHint}>
        <Input
          value={name}
          onChange={(_, { value }) => setName(value)}
          onKeyDown={({ key }: KeyboardEvent) => key === 'Enter' && add()}
        />
      </Field>
      <div>
        <Button size="small" disabled={name.trim() === ''} onClick={add}>
          {text.editor.addParty}
        </Button>
      </div>
    </div>
  );
}

function municipalityName(code: string): string {
  return municipalities.find((municipality) => municipality.code === code)?.name ?? code;
}
