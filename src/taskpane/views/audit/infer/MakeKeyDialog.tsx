import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Input,
  Text,
} from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { KeyRecord } from '../../../../workbook/model';
import { PaneDialog } from '../../../components/PaneDialog';
import { useLayout } from '../../../components/useLayout';
import { useSay, useText } from '../../../state/language';
import { checkLabel } from '../../keys/checkLabel';
import { freeLabel } from './freeLabel';

export interface KeyQuestion {
  /** What the key is called unless the user says otherwise. */
  readonly proposed: string;
  /** What is about to be made, and what should be known of it. */
  readonly text: string;
  readonly make: (label: string) => void;
}

interface Props {
  readonly question: KeyQuestion | undefined;
  readonly keys: readonly KeyRecord[];
  readonly onClose: () => void;
}

/** Asks what a key that is made of a published table is to be called. */
export function MakeKeyDialog({ question, keys, onClose }: Props) {
  return (
    <PaneDialog open={question !== undefined} onClose={onClose}>
      {question && <KeyForm question={question} keys={keys} onClose={onClose} />}
    </PaneDialog>
  );
}

function KeyForm({ question, keys, onClose }: Props & { question: KeyQuestion }) {
  const text = useText();
  const { infer: words } = text.audit;
  const say = useSay();
  const layout = useLayout();
  const [label, setLabel] = useState(() => freeLabel(question.proposed, keys));
  const problem = checkLabel(label, keys);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!problem) question.make(label.trim());
  }

  return (
    <form onSubmit={submit}>
      <DialogBody>
        <DialogTitle>{words.makeKey}</DialogTitle>
        <DialogContent>
          <div className={layout.column}>
            <Text>{question.text}</Text>
            <Field label={text.newKey.label} validationMessage={problem && say(problem)}>
              <Input value={label} onChange={(_, { value }) => setLabel(value)} />
            </Field>
          </div>
        </DialogContent>
        <DialogActions fluid>
          <Button type="submit" appearance="primary" disabled={problem !== undefined}>
            {text.newKey.create}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
