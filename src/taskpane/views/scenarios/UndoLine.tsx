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

/** A deed is fresh as long as the block is what it was when the deed was first seen. */
function useFreshDeed(block: ScenarioBlock): Deed | undefined {
  const deed = useWorkbookApi().lastDeed();
  const now = JSON.stringify([block.scenarios, block.chosen, block.base, block.assumptions]);
  const [seen, setSeen] = useState<{ deed: Deed | undefined; block: string }>({ deed, block: now });
  useEffect(() => {
    setSeen((before) => (before.deed === deed ? before : { deed, block: now }));
  }, [deed, now]);
  return seen.deed !== deed || seen.block === now ? deed : undefined;
}

function sayDeed(deed: Deed, texts: ReturnType<typeof useText>['deeds']): string {
  // The table has a sentence for each kind; which one takes which deed is beyond what an index can say.
  const say = texts[deed.kind] as (deed: Deed) => string;
  return say(deed);
}
