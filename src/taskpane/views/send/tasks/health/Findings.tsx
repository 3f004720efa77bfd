import { Button, Checkbox, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { HealthFinding, Severity } from '../../../../../core/sharing/healthFinding';
import type { HealthReport } from '../../../../../workbook';
import { LongList } from '../../../../components/LongList';
import { ResultHead } from '../../../../components/ResultHead';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { useCanChange } from '../../../../state/workbook';
import { WorkbookFinding } from './WorkbookFinding';
import { RepairDialog } from './RepairDialog';
import { SEVERITIES, useSeverityWords } from './useSeverityWords';

interface Props {
  readonly report: HealthReport;
  readonly onRepair: (findings: readonly HealthFinding[]) => void;
}

/** What was found, worst first, or what was looked at where nothing was. */
export function Findings({ report: { findings, looked }, onRepair }: Props) {
  const words = useText().send.health;
  const layout = useLayout();
  const canChange = useCanChange();
  const severity = useSeverityWords();
  const [hidden, setHidden] = useState<readonly Severity[]>([]);
  const [asked, setAsked] = useState(false);
  const shown = findings.filter((each) => !hidden.includes(each.severity));
  const repairable = findings.filter(({ repair }) => repair !== undefined);
  const present = SEVERITIES.filter((each) => findings.some((finding) => finding.severity === each));

  return (
    <section className={layout.section}>
      <div className={layout.close}>
        <ResultHead title={findings.length === 0 ? words.nothing : words.result} />
        <Text size={200} className={layout.quiet}>
          {words.looked(looked.sheets, looked.cells, looked.formulas, looked.keys)}
        </Text>
      </div>
      {canChange && repairable.length > 0 && (
        <div>
          <Button appearance="primary" onClick={() => setAsked(true)}>
            {words.repairAll(repairable.length)}
          </Button>
          <RepairDialog
            open={asked}
            findings={repairable}
            onCancel={() => setAsked(false)}
            onConfirm={() => {
              setAsked(false);
              onRepair(repairable);
            }}
          />
        </div>
      )}
      {present.length > 1 && (
        <div role="group" aria-label={words.show} className={layout.row}>
          {present.map((each) => (
            <Checkbox
              key={each}
              label={`${severity[each]} (${findings.filter((finding) => finding.severity === each).length})`}
              checked={!hidden.includes(each)}
              onChange={(_, { checked }) =>
                setHidden(checked ? hidden.filter((other) => other !== each) : [...hidden, each])
              }
            />
          ))}
        </div>
      )}
      {findings.length > 0 && shown.length === 0 && <Text>{words.noneShown}</Text>}
      {shown.length > 0 && (
        <LongList key={hidden.join()} label={words.list} items={shown}>
          {(finding) => <WorkbookFinding finding={finding} onRepair={() => onRepair([finding])} />}
        </LongList>
      )}
    </section>
  );
}
