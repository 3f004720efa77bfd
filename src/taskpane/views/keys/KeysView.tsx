import { Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { useText } from '../../state/language';
import type { ViewProps } from '../view';
import { KeyList } from './KeyList';

/** The form brings a search field and the register; those who only look at their keys need not wait for them. */
const NewKey = lazy(() => import('./newKey/NewKey'));

export default function KeysView({ content, opening, open }: ViewProps) {
  const text = useText();
  const [isMaking, setMaking] = useState(opening.newKey ?? false);
  return isMaking ? (
    <Suspense fallback={<Spinner label={text.loading} />}>
      <NewKey keys={content.keys} onDone={() => setMaking(false)} />
    </Suspense>
  ) : (
    <KeyList keys={content.keys} open={open} onNew={() => setMaking(true)} />
  );
}
