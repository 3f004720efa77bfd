import { Dialog, DialogSurface } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Props {
  readonly open: boolean;
  /** True for a question that must be answered: a click beside it is no answer. */
  readonly isQuestion?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A dialog is closed and never just taken away: while it is open Fluent UI hides the rest of the page from screen
 * readers, and only closing shows it again. What is inside lives as long as the dialog is open.
 */
export function PaneDialog({ open, isQuestion, onClose, children }: Props) {
  return (
    <Dialog
      open={open}
      modalType={isQuestion ? 'alert' : 'modal'}
      surfaceMotion={null}
      onOpenChange={(_, change) => !change.open && onClose()}
    >
      <DialogSurface>{children}</DialogSurface>
    </Dialog>
  );
}
