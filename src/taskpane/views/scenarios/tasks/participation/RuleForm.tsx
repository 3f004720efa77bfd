import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useSay, useText } from '../../../../state/language';
import { useAction } from '../../../../state/useAction';
import { useCanChange } from '../../../../state/workbook';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import type { Agreement } from '../../../../../workbook';
import { judge } from './judge';
import { RuleFields } from './RuleFields';
import { readRuleText, ruleText } from './ruleDraft';

/** Another rule for an agreement; it is tried on the answers before it can be saved. */
export function RuleForm({ agreement }: { agreement: Agreement }) {
  const words = useText().participation;
  const say = useSay();
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const [rule, setRule] = useState(() => readRuleText(agreement.rule));
  const written = ruleText(rule);
  const judged = judge({ ...agreement, rule: written });
  const parties = agreement.rows.map(({ party }) => party).filter((party) => party !== '');
  const problem = written === '' || judged.ok ? undefined : say(judged.problem);

  return (
    <>
      <RuleFields rule={rule} parties={parties} problem={problem} onRule={setRule} />
      <div>
        <Button
          disabled={!canChange || busy || !judged.ok || written === agreement.rule}
          onClick={() =>
            void run(() => api.changeRule(agreement.name, written), {
              done: () => words.ruleChanged(agreement.label),
            })
          }
        >
          {words.saveRule}
        </Button>
      </div>
    </>
  );
}
