import type { KeyRecord } from '../../../workbook/model';
import { DeleteKey } from './DeleteKey';
import { RenameKey } from './RenameKey';

export type Asking = 'rename' | 'remove';

interface Props {
  readonly asking: Asking | undefined;
  readonly record: KeyRecord;
  readonly keys: readonly KeyRecord[];
  readonly onDone: () => void;
}

/** What a key is asked about; a file of its own, because most who look at their keys ask nothing of them. */
export default function KeyDialogs({ asking, record, keys, onDone }: Props) {
  return (
    <>
      <RenameKey record={record} keys={keys} open={asking === 'rename'} onDone={onDone} />
      <DeleteKey record={record} open={asking === 'remove'} onDone={onDone} />
    </>
  );
}
