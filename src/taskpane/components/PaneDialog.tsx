import { Dialog, DialogSurface } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

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
  const hasBeenOpen = useFocusReturn(open);
  if (!open && !hasBeenOpen) return null;
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

/** Whoever closes a dialog goes on where it was opened. Gives whether there has been anything to close. */
function useFocusReturn(open: boolean): boolean {
  const wasOpen = useRef(false);
  const opener = useRef<Element | null>(null);
  // Read while rendering: when effects run, the dialog has taken the focus already.
  if (open && !wasOpen.current) opener.current = document.activeElement;

  useEffect(() => {
    if (!open && wasOpen.current && opener.current instanceof HTMLElement) opener.current.focus();
    wasOpen.current = open;
  }, [open]);

  return opener.current !== null;
}
