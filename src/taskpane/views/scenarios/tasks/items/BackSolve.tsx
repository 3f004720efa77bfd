import { Body1Strong, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { FIGURES_OF, solveOverhead, type OverheadUnknown } from '../../../../../core/rules/overhead';
import { formatNumber, formatPercent } from '../../../../../text';
import type { BackSolveFigure, ItemRecord } from '../../../../../workbook';
import { useLayout } from '../../../../components/useLayout';
import { useLanguage, useText } from '../../../../state/language';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { InsertAt } from '../../../share/InsertAt';
import { figuresFrom, NO_FIGURES, requestOf, valuesOf, type Figures } from './backSolveForm';
import { EntryField } from './EntryField';

const UNKNOWNS: readonly OverheadUnknown[] = ['base', 'percent', 'general', 'gap', 'rise'];

/** Which grants, percentage or financing closes the gap: answered here, and put into the sheet as formulas. */
export function BackSolve({ items }: { items: readonly ItemRecord[] }) {
  const { items: words } = useText();
  const text = words.back;
  const layout = useLayout();
  const api = useWorkbookApi();
  const [unknown, setUnknown] = useState<OverheadUnknown>('base');
  const [from, setFrom] = useState('');
  const [figures, setFigures] = useState<Figures>(NO_FIGURES);
  const item = items.find(({ name }) => name === from);
  const values = valuesOf(unknown, figures, item);

  function takeFrom(name: string): void {
    setFrom(name);
    setFigures((before) => ({ ...before, ...figuresFrom(items.find((each) => each.name === name)) }));
  }

  return (
    <>
      <Field label={text.question}>
        <Select value={unknown} onChange={(_, { value }) => setUnknown(value as OverheadUnknown)}>
          {UNKNOWNS.map((each) => (
            <option key={each} value={each}>
              {text.questions[each]}
            </option>
          ))}
        </Select>
      </Field>
      {unknown !== 'rise' && items.length > 0 && (
        <Field label={text.from}>
          <Select value={from} onChange={(_, { value }) => takeFrom(value)}>
            <option value="">{text.fromNone}</option>
            {items.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={layout.pair}>
        {FIGURES_OF[unknown].map((figure) => (
          <FigureField
            key={`${unknown} ${figure}`}
            figure={figure}
            figures={figures}
            onFigures={(change) => setFigures((before) => ({ ...before, ...change }))}
          />
        ))}
      </div>
      <div aria-live="polite">
        {values && (
          <Body1Strong>
            <Answer unknown={unknown} values={values} />
          </Body1Strong>
        )}
      </div>
      <InsertAt
        insert={values && ((place) => api.insertBackSolve({ ...requestOf(unknown, figures), ...place }))}
        missing={text.fillIn}
        done={text.inserted}
      />
    </>
  );
}

interface FigureProps {
  readonly figure: BackSolveFigure;
  readonly figures: Figures;
  readonly onFigures: (change: Partial<Figures>) => void;
}

function FigureField({ figure, figures, onFigures }: FigureProps) {
  const { items } = useText();
  const isPercent = figure === 'percent' || figure === 'percentBefore';
  return (
    <EntryField
      label={items.back.figures[figure]}
      entry={figures[figure]}
      {...(isPercent && { unit: '%', times: 100 })}
      {...(figure === 'surplus' && { hint: items.hints.carried })}
      isAssumption={() => false}
      onEntry={(entry) => onFigures({ [figure]: entry })}
    />
  );
}

function Answer({
  unknown,
  values,
}: {
  unknown: OverheadUnknown;
  values: Parameters<typeof solveOverhead>[1];
}) {
  const { items } = useText();
  const language = useLanguage();
  const text = items.back;
  const answer = solveOverhead(unknown, values);
  if (answer.kind === 'covered') return text.covered;
  if (answer.kind === 'missing') return text.missingFigure[answer.what];
  const { value } = answer;
  if (unknown === 'percent') return text.answers.percent(formatPercent(value, language, 4));
  if (unknown === 'gap' && value === 0) return text.even;
  if (unknown === 'gap' && value < 0) return text.over(formatNumber(-value, language));
  return text.answers[unknown](formatNumber(value, language));
}
