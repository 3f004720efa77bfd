import { useMemo, useState } from 'react';
import type { BlendDraft, KeyRecord } from '../../../../workbook/model';
import { BlendPreview } from '../editor/BlendPreview';
import { PortionEditor } from '../editor/PortionEditor';
import { blendable, isComplete, toEditedPortions, toPortions } from '../editor/portions';
import { useBlendPreview } from '../editor/useBlendPreview';
import type { Loaded } from './EditKey';
import { SaveKey } from './SaveKey';
import { shownCells } from './shownCells';

interface Props {
  readonly record: KeyRecord;
  readonly keys: readonly KeyRecord[];
  readonly loaded: Loaded;
  readonly draft: BlendDraft;
  readonly onDone: () => void;
}

export function EditBlend({ record, keys, loaded, draft, onDone }: Props) {
  const initial = useMemo(() => {
    const shown = shownCells(loaded.shown, draft.portions.length);
    return toEditedPortions(draft.portions, (row) => shown(row, 'portion'));
  }, [draft, loaded]);
  const [portions, setPortions] = useState(initial);
  const key = useBlendPreview(portions, record.label, keys);
  const written = toPortions(portions);
  const usable = useMemo(
    () => blendable(keys).filter(({ name }) => !loaded.dependants.has(name)),
    [keys, loaded],
  );

  return (
    <>
      <PortionEditor portions={portions} keys={usable} onPortions={(edited) => setPortions([...edited])} />
      <BlendPreview portions={portions} label={record.label} preview={key} />
      <SaveKey
        record={record}
        keys={keys}
        draft={written && key?.ok && isComplete(portions) ? { ...draft, portions: written } : undefined}
        isChanged={portions !== initial}
        onDone={onDone}
      />
    </>
  );
}
