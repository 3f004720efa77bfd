import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CopyName } from '../../../../components/CopyName';
import { ProblemBar } from '../../../../components/ProblemBar';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import type { Agreement } from '../../../../../workbook';
import type { WorkbookContent } from '../../../../../workbook/model';
import { InsertAt } from '../../../share/InsertAt';
import { AnswerForm } from './AnswerForm';
import { judge } from './judge';
import { OutcomeBar } from './OutcomeBar';
import { RuleForm } from './RuleForm';
import { WhatIf } from './WhatIf';

const useStyles = makeStyles({ panel: { marginInline: 0, paddingBlock: tokens.spacingVerticalS } });

interface Props {
  readonly agreement: Agreement;
  readonly content: WorkbookContent;
}

/** One agreement: how it stands, its answers, its rule, and what would follow from a change. */
export function AgreementView({ agreement, content }: Props) {
  const words = useText().participation;
  const layout = useLayout();
  const api = useWorkbookApi();
  const judged = judge(agreement);

  return (
    <div className={layout.section}>
      {judged.ok ? <OutcomeBar {...judged.value} /> : <ProblemBar problem={judged.problem} />}
      <div className={layout.close}>
        <Text>{words.ruleNow(agreement.rule)}</Text>
        <CopyName name={agreement.name} />
      </div>
      <Accordion collapsible multiple defaultOpenItems="answer">
        <Part id="answer" title={words.answerTitle}>
          <AnswerForm agreement={agreement} />
        </Part>
        <Part id="whatIf" title={words.whatIfTitle}>
          {judged.ok && <WhatIf content={content} judged={judged.value} />}
        </Part>
        <Part id="rule" title={words.changeRule}>
          <RuleForm agreement={agreement} />
        </Part>
        <Part id="line" title={words.lineTitle}>
          <Text>{words.lineText}</Text>
          <InsertAt
            insert={(place) => api.addConditionLine({ condition: agreement.name, ...place })}
            missing=""
            done={words.lineInserted}
          />
        </Part>
      </Accordion>
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h2">{title}</AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <div className={layout.section} role="group" aria-label={title}>
          {children}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
