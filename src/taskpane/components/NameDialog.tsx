import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useText } from '../state/language';
import { PaneDialog } from './PaneDialog';

interface Question {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly name: string;
  readonly confirm: string;
  /** What is wrong with a name, if anything. */
  readonly check: (name: string) => string | undefined;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a new name of something that has one. */
export function NameDialog({ open, ...question }: Question & { readonly open: boolean }) {
  return (
    <PaneDialog open={open} onClose={question.onCancel}>
      <NameForm {...question} />
    </PaneDialog>
  );
}

function NameForm({ title, label, hint, name, confirm, check, onName, onCancel }: Question) {
  const text = useText();
  const [typed, setTyped] = useState(name);
  const problem = typed.trim() === name ? undefined : check(typed.trim());

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (typed.trim() === name) onCancel();
    else if (!problem) onName(typed.trim());
  }

  return (
    <form onSubmit={submit}>
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent>
          <Field label={label} hint={hint} validationMessage={problem}>
            <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
          </Field>
        </DialogContent>
        <DialogActions fluid>
          <Button type="submit" appearance="primary" disabled={problem !== undefined}>
            {confirm}
          </Button>
          <Button onClick={onCancel}>{text.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
