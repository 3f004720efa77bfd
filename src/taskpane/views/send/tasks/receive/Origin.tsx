import { Button, Spinner, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Result } from '../../../../../core/problem';
import type { Provenance, ReceivedReport } from '../../../../../workbook';
import { ProblemBar } from '../../../../components/ProblemBar';
import { useLayout } from '../../../../components/useLayout';
import { WarningBar } from '../../../../components/WarningBar';
import { asResult } from '../../../../state/asResult';
import { useLanguage, useText } from '../../../../state/language';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { sayTime } from '../../sentTime';
import { PartTitle } from '../PartTitle';
import type { SendTaskProps } from '../task';
import { KeyVerdicts } from './KeyVerdicts';

/** Who made the workbook and with what, and what has become of its keys. */
export function Origin({ open }: Pick<SendTaskProps, 'open'>) {
  const { receiveTask: text } = useText();
  const layout = useLayout();
  const report = useReport();
  return (
    <section className={layout.column}>
      <PartTitle>{text.from}</PartTitle>
      {report === undefined && <Spinner label={text.reading} size="small" />}
      {report?.ok === false && <ProblemBar problem={report.problem} />}
      {report?.ok && <Told report={report.value} />}
      <Text>{text.checkText}</Text>
      <div>
        <Button onClick={() => open({ view: 'send', sendTask: 'health' })}>{text.check}</Button>
      </div>
    </section>
  );
}

function useReport(): Result<ReceivedReport> | undefined {
  const api = useWorkbookApi();
  const [report, setReport] = useState<Result<ReceivedReport>>();
  useEffect(() => {
    let isHere = true;
    void asResult(() => api.verifyReceived()).then((read) => isHere && setReport(read));
    return () => {
      isHere = false;
    };
  }, [api]);
  return report;
}

function Told({ report }: { report: ReceivedReport }) {
  const { received, receiveTask: text } = useText();
  const layout = useLayout();
  const { provenance, schema, isLater, madeWith, keys } = report;
  const later = provenance?.version ?? madeWith;
  return (
    <>
      <div className={layout.close}>
        {useSaid(provenance).map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
      </div>
      {schema === 'newer' && <WarningBar>{received.provenance.newer}</WarningBar>}
      {schema !== 'newer' && isLater && later !== undefined && (
        <WarningBar>{received.provenance.later(later)}</WarningBar>
      )}
      <PartTitle>{text.keys}</PartTitle>
      {keys.length > 0 ? <KeyVerdicts keys={keys} /> : <Text>{text.noKeys}</Text>}
    </>
  );
}

function useSaid(provenance: Provenance | undefined): string[] {
  const words = useText().received.provenance;
  const language = useLanguage();
  if (!provenance) return [words.none];
  const { sent, by, version, scenario, from } = provenance;
  return [
    sent === undefined ? words.notSent(by, version) : words.sent(sayTime(sent, language), by, version),
    ...(scenario === undefined ? [] : [words.scenario(scenario)]),
    ...(from === 'sheet' ? [words.fromSheet] : []),
    words.told,
  ];
}
