import { useState } from 'react';
import type { ViewProps } from '../view';
import { KeyList } from './KeyList';
import { NewKey } from './newKey/NewKey';

export default function KeysView({ content, opening, open }: ViewProps) {
  const [isMaking, setMaking] = useState(opening.newKey ?? false);
  return isMaking ? (
    <NewKey keys={content.keys} onDone={() => setMaking(false)} />
  ) : (
    <KeyList keys={content.keys} open={open} onNew={() => setMaking(true)} />
  );
}
