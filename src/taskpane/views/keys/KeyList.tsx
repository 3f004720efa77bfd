import { Button, Title3 } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { CloudArrowDownRegular } from '@fluentui/react-icons/svg/cloud-arrow-down';
import { EmptyState } from '../../components/EmptyState';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import { useCanChange } from '../../state/workbook';
import type { KeyRecord } from '../../../workbook/model';
import type { ViewProps } from '../view';
import type { KeyForm } from './keyForm';
import { KeyItem } from './KeyItem';

interface Props extends Pick<ViewProps, 'open'> {
  readonly keys: readonly KeyRecord[];
  readonly onForm: (form: KeyForm) => void;
  /** The year of the chosen scenario, if it says one. */
  readonly year: number | undefined;
}

export function KeyList({ keys, open, onForm, year }: Props) {
  const text = useText();
  const layout = useLayout();
  const canChange = useCanChange();
  const update = (
    <Button icon={<CloudArrowDownRegular />} disabled={!canChange} onClick={() => onForm({ form: 'scb' })}>
      {text.scb.open}
    </Button>
  );
  const create = (
    <Button
      appearance="primary"
      icon={<AddRegular />}
      disabled={!canChange}
      onClick={() => onForm({ form: 'new' })}
    >
      {text.keys.create}
    </Button>
  );

  if (keys.length === 0) {
    return (
      <EmptyState title={text.keys.emptyTitle} text={text.keys.emptyText}>
        <div className={layout.row}>
          {create}
          {update}
        </div>
      </EmptyState>
    );
  }
  return (
    <div className={layout.column}>
      <div className={layout.apart}>
        <Title3 as="h1" className={layout.title}>
          {text.keys.title}
        </Title3>
        <div className={layout.row}>
          {create}
          {update}
        </div>
      </div>
      <ul className={`${layout.plainList} ${layout.column}`}>
        {keys.map((record) => (
          <KeyItem key={record.name} record={record} keys={keys} open={open} onForm={onForm} year={year} />
        ))}
      </ul>
    </div>
  );
}
