import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useState } from 'react';
import { useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useCanChange } from '../../state/workbook';
import { useWorkbookApi } from '../../state/WorkbookApi';
import type { Deed } from '../../../workbook/journal/deed';
import type { ScenarioBlock } from '../../../workbook/model';

/** The way back from what was just done here, until something else changes the scenarios. */
export function UndoLine({ block }: { block: ScenarioBlock }) {
  const text = useText();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const deed = useFreshDeed(block);
  if (!deed) return null;
  const done = sayDeed(deed, text.deeds);
  const undo = (): void => void run(() => api.undoLast(), { done: () => text.deeds.undone(done) });
  return (
    <div>
      <Button size="small" icon={<ArrowUndoRegular />} disabled={!canChange || busy} onClick={undo}>
        {text.deeds.undo(done)}
      </Button>
    </div>
  );
}

interface Seen {
  readonly deed: Deed | undefined;
  readonly block: string;
  /** `new`: the block is still as it was before the deed; `fresh`: as the deed left it; `stale`: changed since. */
  readonly age: 'new' | 'fresh' | 'stale';
}

/** A deed is known as soon as it is done, and what it did to the block only when the workbook has been read again. */
function useFreshDeed(block: ScenarioBlock): Deed | undefined {
  const deed = useWorkbookApi().lastDeed();
  const now = written(block);
  const [seen, setSeen] = useState<Seen>({ deed, block: now, age: 'fresh' });
  useEffect(() => setSeen((before) => see(before, deed, now)), [deed, now]);
  return seen.deed === deed && seen.age === 'stale' ? undefined : deed;
}

function see(before: Seen, deed: Deed | undefined, block: string): Seen {
  const isSame = before.block === block;
  if (before.deed !== deed) return { deed, block, age: isSame ? 'new' : 'fresh' };
  if (isSame) return before;
  return { deed, block, age: before.age === 'new' ? 'fresh' : 'stale' };
}

/** What somebody has written in the block, without what Excel calculates from it. */
function written({ scenarios, chosen, base, assumptions }: ScenarioBlock): string {
  const inputs = assumptions.map(({ label, unit, values, calculated }) => [
    label,
    unit,
    values.map((value, i) => (calculated?.[i] ? '' : value)),
  ]);
  return JSON.stringify([scenarios, chosen, base, inputs]);
}

function sayDeed(deed: Deed, texts: ReturnType<typeof useText>['deeds']): string {
  // The table has a sentence for each kind; which one takes which deed is beyond what an index can say.
  const say = texts[deed.kind] as (deed: Deed) => string;
  return say(deed);
}
