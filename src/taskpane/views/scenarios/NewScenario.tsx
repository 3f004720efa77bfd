import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Input,
  Select,
} from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { PaneDialog } from '../../components/PaneDialog';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useWorkbookApi } from '../../state/WorkbookApi';
import { useCheckName } from './useCheckName';

interface Props {
  readonly scenarios: readonly string[];
  readonly chosen: string;
  readonly onDone: () => void;
}

export function NewScenario({ open, ...props }: Props & { readonly open: boolean }) {
  return (
    <PaneDialog open={open} onClose={props.onDone}>
      <NewScenarioForm {...props} />
    </PaneDialog>
  );
}

/** A new column: most alternatives differ from another in a value or two, so it starts as a copy. */
function NewScenarioForm({ scenarios, chosen, onDone }: Props) {
  const text = useText();
  const layout = useLayout();
  const api = useWorkbookApi();
  const { run } = useAction();
  const checkName = useCheckName();
  const [name, setName] = useState('');
  const [copyOf, setCopyOf] = useState(chosen);
  const problem = checkName(name, scenarios);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (problem) return;
    onDone();
    const label = name.trim();
    void run(() => api.addScenario(label, copyOf || undefined), { done: () => text.scenarios.added(label) });
  }

  return (
    <form onSubmit={submit}>
      <DialogBody>
        <DialogTitle>{text.scenarios.addTitle}</DialogTitle>
        <DialogContent className={layout.column}>
          <Field label={text.scenarios.name} validationMessage={name === '' ? undefined : problem}>
            <Input value={name} onChange={(_, { value }) => setName(value)} />
          </Field>
          <Field label={text.scenarios.copyOf}>
            <Select value={copyOf} onChange={(_, { value }) => setCopyOf(value)}>
              {scenarios.map((label) => (
                <option key={label}>{label}</option>
              ))}
              <option value="">{text.scenarios.copyNothing}</option>
            </Select>
          </Field>
        </DialogContent>
        <DialogActions fluid>
          <Button type="submit" appearance="primary" disabled={problem !== undefined}>
            {text.scenarios.addAction}
          </Button>
          <Button onClick={onDone}>{text.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
