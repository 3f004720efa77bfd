import { Button, Text } from '@fluentui/react-components';
import { TableCellEditRegular } from '@fluentui/react-icons/svg/table-cell-edit';
import { useState } from 'react';
import type { Problem, Result } from '../../../core/problem';
import { CellsField } from '../../components/CellsField';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useLayout } from '../../components/useLayout';
import { useSay, useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useCanChange } from '../../state/workbook';

export interface Place {
  readonly target: string;
  readonly replace: boolean;
}

interface Props {
  /** Absent until everything but the place has been chosen. */
  readonly insert: ((place: Place) => Promise<Result<{ address: string }>>) | undefined;
  /** What is still to be chosen, said while `insert` is absent. */
  readonly missing: string;
  readonly done: (address: string) => string;
}

/** Where something goes into the sheet, and the button that puts it there; nothing is replaced without a question. */
export function InsertAt({ insert, missing, done }: Props) {
  const text = useText();
  const say = useSay();
  const layout = useLayout();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const [target, setTarget] = useState('');
  const [inTheWay, setInTheWay] = useState<Problem>();
  const isReady = insert !== undefined && target !== '';

  async function insertThere(replace: boolean): Promise<void> {
    setInTheWay(undefined);
    if (!insert) return;
    const inserted = await run(() => insert({ target, replace }), {
      done: ({ address }) => done(address),
      handles: ({ kind }) => kind === 'cellsNotEmpty' && !replace,
    });
    if (!inserted.ok && inserted.problem.kind === 'cellsNotEmpty' && !replace) setInTheWay(inserted.problem);
  }

  return (
    <>
      <CellsField
        label={text.share.target}
        hint={text.share.targetHint}
        address={target}
        onAddress={setTarget}
      />
      <div className={layout.row}>
        <Button
          appearance="primary"
          icon={<TableCellEditRegular />}
          disabled={!isReady || busy || !canChange}
          onClick={() => void insertThere(false)}
        >
          {text.share.insert}
        </Button>
        {!isReady && (
          <Text size={200} className={layout.quiet}>
            {insert ? text.share.missing.target : missing}
          </Text>
        )}
      </div>
      <ConfirmDialog
        open={inTheWay !== undefined}
        title={text.share.replaceTitle}
        confirm={text.share.replace}
        onConfirm={() => void insertThere(true)}
        onCancel={() => setInTheWay(undefined)}
      >
        {inTheWay && say(inTheWay)}
      </ConfirmDialog>
    </>
  );
}
