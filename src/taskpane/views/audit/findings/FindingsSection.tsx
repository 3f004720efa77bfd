import { Body1Strong, Button, Subtitle2, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyRecord } from '../../../../workbook/model';
import { WarningBar } from '../../../components/WarningBar';
import { useLayout } from '../../../components/useLayout';
import { useLanguage, useText } from '../../../state/language';
import { cellOf } from '../table/cellsAsText';
import type { GivenTable } from '../table/givenTable';
import type { TableReading } from '../table/useTableReading';
import { TableFinding } from './TableFinding';
import { judgeTables } from './judgeTables';
import type { Judgement, Place } from './shownFinding';

interface Props {
  /** The table, and its sister if there is one. */
  readonly readings: readonly TableReading[];
  readonly keyRecord: KeyRecord | undefined;
  readonly step: number | '';
}

interface Judged {
  readonly tables: readonly GivenTable[];
  readonly stamp: string;
  readonly judgement: Judgement;
}

/** What is wrong with the table, told when it is asked for: by then the reader has seen how it was understood. */
export function FindingsSection({ readings, keyRecord, step }: Props) {
  const { findings: words } = useText().audit;
  const language = useLanguage();
  const layout = useLayout();
  const [judged, setJudged] = useState<Judged>();
  const tables = readings.flatMap(({ given }) => (given ? [given] : []));
  const key = keyRecord?.key.ok ? keyRecord.key.value : undefined;
  const stamp = JSON.stringify([tables, keyRecord?.stamp, step, language]);
  const isStale = judged !== undefined && judged.stamp !== stamp;

  function addressOf({ table, row, column }: Place): string | undefined {
    const { areas, given } = readings[table] ?? {};
    const line = given?.lines[row];
    const place = given?.columns[column]?.place;
    return areas && line !== undefined && place !== undefined ? cellOf(areas, line, place) : undefined;
  }

  return (
    <section className={layout.column} aria-labelledby="findings-title">
      <Subtitle2 as="h2" id="findings-title" className={layout.title}>
        {words.title}
      </Subtitle2>
      <div>
        <Button
          appearance="primary"
          onClick={() =>
            setJudged({ tables, stamp, judgement: judgeTables(tables, { key, step }, language) })
          }
        >
          {words.run}
        </Button>
      </div>
      {isStale && <WarningBar>{words.stale}</WarningBar>}
      {judged && !isStale && <Result judged={judged} addressOf={addressOf} />}
    </section>
  );
}

interface ResultProps {
  readonly judged: Judged;
  readonly addressOf: (place: Place) => string | undefined;
}

function Result({ judged: { tables, judgement }, addressOf }: ResultProps) {
  const { findings: words } = useText().audit;
  const layout = useLayout();
  const { findings, checked } = judgement;
  return (
    <div className={layout.close}>
      <Body1Strong role="status">
        {findings.length === 0 ? words.none : words.found(findings.length)}
      </Body1Strong>
      <ol className={layout.plainList} aria-label={words.result}>
        {findings.map((finding, i) => (
          <TableFinding key={i} finding={finding} tables={tables} addressOf={addressOf} />
        ))}
      </ol>
      {findings.length === 0 && checked.length > 0 && (
        <>
          <Text>{words.checked}</Text>
          <ul>
            {checked.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
