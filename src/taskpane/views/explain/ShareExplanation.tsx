import { Accordion, Field, Select, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Cell } from '../../../core/cell';
import { MEASURES, type Measure } from '../../../core/measure';
import type { AskedShare, CellReading, ShareQuestion } from '../../../workbook';
import { ProblemBar } from '../../components/ProblemBar';
import { useHidden } from '../../components/useHidden';
import { useLayout } from '../../components/useLayout';
import { WarningBar } from '../../components/WarningBar';
import { useLanguage, useText } from '../../state/language';
import { Background } from './Background';
import { doubtsOf } from './doubts';
import { ExplanationActions } from './ExplanationActions';
import { explainQuestion } from './explainQuestion';
import { FoldedPart } from './FoldedPart';
import { RemainderTable } from './RemainderTable';

const useStyles = makeStyles({
  text: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly reading: CellReading;
  readonly share: AskedShare;
  readonly question: ShareQuestion;
  readonly calculated: Cell | undefined;
}

/** One share explained: the words first, then what they were made from. */
export function ShareExplanation({ reading, share, question, calculated }: Props) {
  const { explain: words } = useText();
  const language = useLanguage();
  const layout = useLayout();
  const styles = useStyles();
  const { hidden } = useHidden();
  const [measure, setMeasure] = useState<Measure | undefined>(question.amountFrom.measure);
  const explained = useMemo(
    () => explainQuestion(question, measure, language),
    [question, measure, language],
  );
  if (!explained.ok) return <ProblemBar problem={explained.problem} />;
  const { title, sentences, remainders, receipt } = explained.value;
  const doubts = doubtsOf({ reading, share, calculated, explained: explained.value.share }, words, language);

  return (
    <div className={layout.section}>
      <Subtitle2 as="h2" className={layout.title}>
        {title}
      </Subtitle2>
      {/* The heading alone is announced; the sentences are read when the user goes to them. */}
      <div role="status" className={hidden}>
        {title}
      </div>
      {doubts.map((doubt) => (
        <WarningBar key={doubt}>{doubt}</WarningBar>
      ))}
      <div className={`${layout.close} ${styles.text}`} role="group" aria-label={words.because}>
        {sentences.map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
      </div>
      <ExplanationActions reading={reading} share={share} explained={explained.value} />
      <Accordion collapsible multiple defaultOpenItems={['background']}>
        <FoldedPart value="background" title={words.background}>
          <div className={layout.column}>
            <Background question={question} item={reading.item} call={share.call} />
            <Field label={words.measure}>
              <Select
                value={measure ?? ''}
                onChange={(_, { value }) => setMeasure(MEASURES.find((each) => each === value))}
              >
                <option value="">{words.noMeasure}</option>
                {MEASURES.map((each) => (
                  <option key={each} value={each}>
                    {words.measures[each]}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
        </FoldedPart>
        {remainders && (
          <FoldedPart value="remainders" title={words.remainders}>
            <RemainderTable rows={remainders} />
          </FoldedPart>
        )}
        {receipt.length > 0 && (
          <FoldedPart value="receipt" title={words.receipt}>
            <div className={layout.close}>
              {receipt.map((line) => (
                <Text key={line}>{line}</Text>
              ))}
            </div>
          </FoldedPart>
        )}
      </Accordion>
    </div>
  );
}
