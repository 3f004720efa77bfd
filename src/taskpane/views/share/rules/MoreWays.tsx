import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Spinner,
  Subtitle2,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Suspense, lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import type { WorkbookContent } from '../../../../workbook/model';

export interface RuleProps {
  readonly content: WorkbookContent;
}

const WAYS = ['limiter', 'tariff', 'leastBudget', 'restate'] as const;
type Way = (typeof WAYS)[number];

/** Each form is fetched when it is opened: most who share an amount need none of them. */
const FORMS: Record<Way, LazyExoticComponent<ComponentType<RuleProps>>> = {
  limiter: lazy(() => import('./LimiterForm')),
  tariff: lazy(() => import('./TariffForm')),
  leastBudget: lazy(() => import('./LeastBudgetForm')),
  restate: lazy(() => import('./RestateForm')),
};

const useStyles = makeStyles({
  section: {
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { marginInline: 0, paddingBlock: tokens.spacingVerticalS },
});

/** What agreements add on top of a key, below the form that shares by a key alone. */
export function MoreWays({ content }: RuleProps) {
  const text = useText();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <section className={`${layout.close} ${styles.section}`} aria-labelledby="rules-title">
      <Subtitle2 as="h2" id="rules-title" className={layout.title}>
        {text.rules.title}
      </Subtitle2>
      <Accordion collapsible multiple>
        {WAYS.map((way) => (
          <AccordionItem key={way} value={way}>
            <AccordionHeader as="h3">{text.rules[way].title}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <div className={layout.section} role="group" aria-label={text.rules[way].title}>
                <Text>{text.rules[way].text}</Text>
                <RuleForm way={way} content={content} />
              </div>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}

function RuleForm({ way, content }: RuleProps & { way: Way }) {
  const text = useText();
  const Form = FORMS[way];
  return (
    <Suspense fallback={<Spinner label={text.loading} />}>
      <Form content={content} />
    </Suspense>
  );
}
