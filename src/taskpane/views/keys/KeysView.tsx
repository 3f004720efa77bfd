import { Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { useText } from '../../state/language';
import type { ViewProps } from '../view';
import { KeyList } from './KeyList';
import type { KeyForm } from './keyForm';
import { scenarioYear } from '../../../workbook/keys/scenarioYear';

/** The forms bring the register and an editor; those who only look at their keys need not wait for them. */
const NewKey = lazy(() => import('./newKey/NewKey'));
const EditKey = lazy(() => import('./edit/EditKey'));
const EditFacts = lazy(() => import('./facts/EditFacts'));
const CompareKeys = lazy(() => import('./compare/CompareKeys'));
const UpdateFromScb = lazy(() => import('./scb/UpdateFromScb'));

export default function KeysView({ content, opening, open }: ViewProps) {
  const text = useText();
  const [form, setForm] = useState<KeyForm | undefined>(opening.newKey ? { form: 'new' } : undefined);
  const { keys } = content;
  const record = form && 'keyName' in form ? keys.find(({ name }) => name === form.keyName) : undefined;
  const close = (): void => setForm(undefined);

  // A key that somebody has deleted in the meantime cannot be edited any more: then the list says what there is.
  if (!form || ('keyName' in form && !record)) {
    return <KeyList keys={keys} open={open} onForm={setForm} year={scenarioYear(content)} />;
  }
  return (
    <Suspense fallback={<Spinner label={text.loading} />}>
      {form.form === 'new' && <NewKey keys={keys} onDone={close} />}
      {form.form === 'scb' && <UpdateFromScb keys={keys} onDone={close} />}
      {form.form === 'edit' && record && <EditKey record={record} keys={keys} onDone={close} />}
      {form.form === 'facts' && record && <EditFacts record={record} onDone={close} />}
      {form.form === 'compare' && record && <CompareKeys record={record} keys={keys} onDone={close} />}
    </Suspense>
  );
}
