import { Body1, Body1Strong } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fit } from '../../../../core/reason/infer/inference';
import { sayCandidate, sayParts } from '../../../../text/inference/sayCandidate';
import { sayInference } from '../../../../text/inference/sayInference';
import type { KeyRecord } from '../../../../workbook/model';
import { useLayout } from '../../../components/useLayout';
import { useLanguage, useText } from '../../../state/language';
import { useAction } from '../../../state/useAction';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import { FitList } from './FitList';
import { makeKey } from './makeKey';
import { MakeKeyDialog, type KeyQuestion } from './MakeKeyDialog';
import { RangeTable } from './RangeTable';
import type { Inferred } from './useInferring';

interface Props {
  readonly inferred: Inferred;
  readonly unit: string;
  readonly keys: readonly KeyRecord[];
}

/** What was found: the verdict, the keys that come nearest, and what nobody can know from these figures. */
export function InferResult({ inferred, unit, keys }: Props) {
  const text = useText();
  const { infer: words } = text.audit;
  const language = useLanguage();
  const layout = useLayout();
  const api = useWorkbookApi();
  const { run } = useAction();
  const [question, setQuestion] = useState<KeyQuestion>();
  const { inference, published } = inferred;
  const said = sayInference(inference, published, language, unit === '' ? undefined : unit);

  function ask(fit: Fit): void {
    // A key's name stands in the sheet, in Swedish whatever the pane speaks.
    const nameOf = (candidate: Parameters<typeof sayCandidate>[0]): string => sayCandidate(candidate, 'sv');
    const make = (label: string): void => {
      setQuestion(undefined);
      void run(() => makeKey(api, { fit, label, nameOf, keys }), {
        done: (made) => text.newKey.created(made.label, made.name),
      });
    };
    const makesBlend = fit.parts.length > 1;
    setQuestion({
      proposed: sayParts(fit, 'sv'),
      text: makesBlend ? words.makeBlendText : words.makeKeyText,
      make,
    });
  }

  return (
    <section className={layout.column} aria-label={words.result}>
      <div className={layout.close} aria-live="polite">
        {said.verdicts.map((sentence, i) =>
          i === 0 ? (
            <Body1Strong key={sentence}>{sentence}</Body1Strong>
          ) : (
            <Body1 key={sentence}>{sentence}</Body1>
          ),
        )}
      </div>
      <FitList fits={inference.fits} said={said.fits} keys={keys} onMake={ask} />
      {said.unknowns.length > 0 && (
        <section className={layout.close} aria-label={words.unknowns}>
          <Body1Strong as="h3" className={layout.title}>
            {words.unknowns}
          </Body1Strong>
          <ul>
            {said.unknowns.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <RangeTable inferred={inferred} />
      <MakeKeyDialog question={question} keys={keys} onClose={() => setQuestion(undefined)} />
    </section>
  );
}
