import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../state/language';
import { PaneDialog } from './PaneDialog';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** `confirm` throws in Office, so the question is asked here. Escape means no. */
export function ConfirmDialog({ open, title, confirm, onConfirm, onCancel, children }: Props) {
  const text = useText();
  return (
    <PaneDialog open={open} isQuestion onClose={onCancel}>
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions fluid>
          <Button appearance="primary" onClick={onConfirm}>
            {confirm}
          </Button>
          <Button onClick={onCancel}>{text.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </PaneDialog>
  );
}
