import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useState, type ReactElement } from 'react';
import { ArrowSplitRegular } from '@fluentui/react-icons/svg/arrow-split';
import { BranchCompareRegular } from '@fluentui/react-icons/svg/branch-compare';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { RenameRegular } from '@fluentui/react-icons/svg/rename';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useCanChange } from '../../state/workbook';
import { useWorkbookApi } from '../../state/WorkbookApi';
import type { KeyRecord } from '../../../workbook/model';
import type { ViewProps } from '../view';
import type { Asking } from './KeyDialogs';
import type { KeyForm } from './keyForm';

const KeyDialogs = lazy(() => import('./KeyDialogs'));

type Action = 'share' | 'edit' | 'facts' | 'compare' | 'show' | 'rename' | 'decide' | 'remove';

const ICONS: Record<Action, ReactElement> = {
  share: <ArrowSplitRegular />,
  edit: <EditRegular />,
  facts: <DocumentTextRegular />,
  compare: <BranchCompareRegular />,
  show: <TableRegular />,
  rename: <RenameRegular />,
  decide: <CheckmarkCircleRegular />,
  remove: <DeleteRegular />,
};

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  action: { minWidth: 'auto' },
});

interface Props extends Pick<ViewProps, 'open'> {
  readonly record: KeyRecord;
  readonly keys: readonly KeyRecord[];
  readonly onForm: (form: KeyForm) => void;
}

export function KeyActions({ record, keys, open, onForm }: Props) {
  const text = useText();
  const styles = useStyles();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const [asking, setAsking] = useState<Asking>();
  const [hasAsked, setHasAsked] = useState(false);
  const { name, label, state } = record;
  const isBroken = state === 'broken';

  function ask(about: Asking): void {
    setHasAsked(true);
    setAsking(about);
  }

  const decide = (): void => void run(() => api.decideKey(name), { done: () => text.keys.decided(label) });
  const button = (action: Action, disabled: boolean, onClick: () => void): ReactElement => (
    <Button
      className={styles.action}
      size="small"
      appearance="subtle"
      icon={ICONS[action]}
      disabled={disabled || busy}
      aria-label={text.keys.actionOn(text.keys.actions[action], label)}
      onClick={onClick}
    >
      {text.keys.actions[action]}
    </Button>
  );

  return (
    <div className={styles.actions}>
      {button('share', isBroken, () => open({ view: 'share', keyName: name }))}
      {button('edit', !canChange, () => onForm({ form: 'edit', keyName: name }))}
      {button('facts', !canChange, () => onForm({ form: 'facts', keyName: name }))}
      {keys.length > 1 && button('compare', isBroken, () => onForm({ form: 'compare', keyName: name }))}
      {button('show', false, () => void run(() => api.showKey(name)))}
      {button('rename', !canChange, () => ask('rename'))}
      {state !== 'decided' && button('decide', !canChange || isBroken, decide)}
      {button('remove', !canChange, () => ask('remove'))}
      {hasAsked && (
        <Suspense>
          <KeyDialogs asking={asking} record={record} keys={keys} onDone={() => setAsking(undefined)} />
        </Suspense>
      )}
    </div>
  );
}
