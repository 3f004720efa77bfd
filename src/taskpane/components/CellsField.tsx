import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { SelectObjectRegular } from '@fluentui/react-icons/svg/select-object';
import { useState } from 'react';
import { useText } from '../state/language';
import { useAction } from '../state/useAction';
import { useWorkbookApi } from '../state/WorkbookApi';
import { useLayout } from './useLayout';

const useStyles = makeStyles({ address: { minWidth: '0', flex: '1 1 110px' } });

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly address: string;
  readonly problem?: string | undefined;
  readonly onAddress: (address: string) => void;
}

/** Cells of the sheet, typed as an address or taken from what is selected. A typed one counts when it is finished. */
export function CellsField({ label, hint, address, problem, onAddress }: Props) {
  const text = useText();
  const layout = useLayout();
  const styles = useStyles();
  const api = useWorkbookApi();
  const { run, busy } = useAction();
  const [typing, setTyping] = useState<string>();

  function finish(): void {
    if (typing !== undefined) onAddress(typing.trim());
    setTyping(undefined);
  }

  async function fetchSelection(): Promise<void> {
    setTyping(undefined);
    const cells = await run(() => api.readSelection());
    if (cells.ok) onAddress(cells.value.address);
  }

  return (
    <div className={layout.close}>
      <Field label={label} hint={hint} validationMessage={problem}>
        <Input
          className={styles.address}
          value={typing ?? address}
          onChange={(_, { value }) => setTyping(value)}
          onBlur={finish}
          onKeyDown={({ key }) => key === 'Enter' && finish()}
        />
      </Field>
      <div>
        <Button
          size="small"
          icon={<SelectObjectRegular />}
          disabled={busy}
          aria-label={`${text.fetchSelection}: ${label}`}
          onClick={() => void fetchSelection()}
        >
          {text.fetchSelection}
        </Button>
      </div>
    </div>
  );
}
