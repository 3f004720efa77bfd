import { Button, Text } from '@fluentui/react-components';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import { useAction } from '../../state/useAction';
import { useWorkbookApi } from '../../state/WorkbookApi';
import type { CellMatter } from '../../../workbook';
import type { PaneText } from '../../../text/sv/pane';

type Other = Exclude<CellMatter, { kind: 'shares' | 'blank' | 'unreadable' }>;

/** What a cell is that shares nothing itself, in a sentence, and the way on where there is one. */
export function OtherMatter({ matter }: { matter: Other }) {
  const { explain } = useText();
  const layout = useLayout();
  const api = useWorkbookApi();
  const { run, busy } = useAction();
  return (
    <div className={layout.column}>
      <Text>{sayMatter(explain.matters, matter)}</Text>
      {matter.kind === 'refers' && (
        <div className={layout.row}>
          {matter.cells.map((address) => (
            <Button key={address} disabled={busy} onClick={() => void run(() => api.showCells(address))}>
              {explain.goTo(address)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function sayMatter(words: PaneText['explain']['matters'], matter: Other): string {
  switch (matter.kind) {
    case 'otherFunction':
      return words.otherFunction(matter.name);
    case 'stamp':
    case 'weight':
    case 'keyFact':
      return words[matter.kind](matter.key);
    case 'active':
    case 'value':
      return words[matter.kind](matter.assumption, matter.scenario);
    case 'item':
      return words.item(matter.name);
    case 'typed':
    case 'text':
    case 'formula':
    case 'refers':
    case 'scenario':
      return words[matter.kind];
  }
}
