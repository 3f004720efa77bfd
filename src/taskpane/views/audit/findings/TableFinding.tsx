import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { useAction } from '../../../state/useAction';
import { useCopy } from '../../../state/useCopy';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import { InsertAt } from '../../share/InsertAt';
import type { GivenTable } from '../table/givenTable';
import { nameColumn } from '../table/nameColumn';
import { CertaintyBadge } from './CertaintyBadge';
import { ChangeTable } from './ChangeTable';
import { correctTable, tableAsText } from './correctTable';
import type { Place, ShownFinding } from './shownFinding';

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** More cells than this are a whole table, and are found by looking at it. */
const MOST_SHOWN = 3;

interface Props {
  readonly finding: ShownFinding;
  readonly tables: readonly GivenTable[];
  /** Where a figure stands in the sheet; nothing for a pasted table. */
  readonly addressOf: (place: Place) => string | undefined;
}

/** One thing that is wrong: how sure it is, what was found, and what would make it right. */
export function TableFinding({ finding, tables, addressOf }: Props) {
  const { findings: words, table: tableWords } = useText().audit;
  const layout = useLayout();
  const styles = useStyles();
  const api = useWorkbookApi();
  const copy = useCopy();
  const [isInserting, setInserting] = useState(false);
  const { certainty, sentence, proposal, changes } = finding;
  const given = tables[changes[0]?.table ?? 0];
  const corrected =
    given && changes.length > 0
      ? correctTable(given, changes, (nth) => nameColumn(given, nth, tableWords.columnNumber))
      : undefined;

  return (
    <li className={`${layout.column} ${styles.item}`}>
      <div className={layout.close}>
        <div>
          <CertaintyBadge certainty={certainty} />
        </div>
        <Body1>{sentence}</Body1>
        {proposal !== undefined && changes.length === 0 && <Body1>{proposal}</Body1>}
      </div>
      {changes.length > 0 && <ChangeTable changes={changes} tables={tables} />}
      <div className={layout.row}>
        <Button
          size="small"
          icon={<CopyRegular />}
          onClick={() => copy([sentence, proposal].filter(Boolean).join(' '))}
        >
          {words.copy}
        </Button>
        {corrected && (
          <>
            <Button size="small" icon={<CopyRegular />} onClick={() => copy(tableAsText(corrected))}>
              {words.copyTable}
            </Button>
            <Button size="small" aria-expanded={isInserting} onClick={() => setInserting(!isInserting)}>
              {words.insert}
            </Button>
          </>
        )}
        <ShowCells finding={finding} tables={tables} addressOf={addressOf} />
      </div>
      {corrected && isInserting && (
        <InsertAt
          insert={(place) => api.insertCorrected({ table: corrected, ...place })}
          missing=""
          done={words.inserted}
        />
      )}
    </li>
  );
}

function ShowCells({ finding, tables, addressOf }: Props) {
  const { findings: words } = useText().audit;
  const api = useWorkbookApi();
  const { run, busy } = useAction();
  // Where a finding is about a whole column, the figures to look at are those that would be changed.
  const places: readonly Place[] = finding.places.length > 0 ? finding.places : finding.changes;
  const found = places.flatMap((place) => {
    const address = addressOf(place);
    return address === undefined ? [] : [{ place, address }];
  });
  if (found.length > MOST_SHOWN) return null;
  return found.map(({ place, address }) => (
    <Button key={address} size="small" disabled={busy} onClick={() => void run(() => api.showCells(address))}>
      {words.showOf(tables[place.table]?.parties[place.row] ?? '')}
    </Button>
  ));
}
