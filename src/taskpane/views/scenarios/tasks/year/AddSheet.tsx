import { Button, Field, Input, Text } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { useState } from 'react';
import type { Result } from '../../../../../core/problem';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useCanChange } from '../../../../state/workbook';

interface Props {
  /** What the sheet is called unless somebody writes another name. */
  readonly proposed: string;
  /** Absent until everything has been filled in. */
  readonly insert: ((sheet: string) => Promise<Result<{ sheet: string }>>) | undefined;
  readonly missing: string;
  readonly done: (sheet: string) => string;
}

/** A new sheet under a name that can be changed. One that is there already is never written over. */
export function AddSheet({ proposed, insert, missing, done }: Props) {
  const words = useText().year;
  const layout = useLayout();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const [written, setWritten] = useState<string>();
  const name = (written ?? proposed).trim();

  async function add(): Promise<void> {
    if (insert) await run(() => insert(name), { done: ({ sheet }) => done(sheet) });
  }

  return (
    <>
      <Field label={words.sheet}>
        <Input value={written ?? proposed} maxLength={31} onChange={(_, { value }) => setWritten(value)} />
      </Field>
      <div className={layout.row}>
        <Button
          appearance="primary"
          icon={<DocumentAddRegular />}
          disabled={!insert || name === '' || busy || !canChange}
          onClick={() => void add()}
        >
          {words.insert}
        </Button>
        {!insert && (
          <Text size={200} className={layout.quiet}>
            {missing}
          </Text>
        )}
      </div>
    </>
  );
}
