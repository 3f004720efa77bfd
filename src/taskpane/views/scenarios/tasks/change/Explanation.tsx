import { Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { readStep } from '../../../../../core/amount';
import { ProblemBar } from '../../../../components/ProblemBar';
import { useLayout } from '../../../../components/useLayout';
import { WarningBar } from '../../../../components/WarningBar';
import { useText } from '../../../../state/language';
import { StepField } from '../../../share/rules/StepField';
import { useIndices } from '../../../share/rules/useIndices';
import type { Measure } from '../../../../../core/measure';
import type { WorkbookContent } from '../../../../../workbook/model';
import { AllParties } from './AllParties';
import { Answer } from './Answer';
import { explainSides } from './explainSides';
import { MeasureField } from '../../../../components/MeasureField';
import { measureOf } from './measureOf';
import { PartyPicker } from './PartyPicker';
import { PriceFields } from './PriceFields';
import { factorOf, NO_RESTATING, restatingOf, type PriceChoice } from './restating';
import { useMissingText } from './useMissingText';
import type { SideResult } from './side';

interface Props {
  readonly before: SideResult;
  readonly after: SideResult;
  readonly content: WorkbookContent;
  /** True for amounts that no assumption gives a unit. */
  readonly isOwn?: boolean;
}

/** How it is counted, for whom, and then why. */
export function Explanation({ before, after, content, isOwn = false }: Props) {
  const words = useText().change;
  const layout = useLayout();
  const missingText = useMissingText();
  const indices = useIndices(content);
  const [measure, setMeasure] = useState<Measure>('tkr');
  const [step, setStep] = useState<number | ''>(1);
  const [price, setPrice] = useState<PriceChoice>(NO_RESTATING);
  const [party, setParty] = useState('');

  const known = indices?.ok ? indices.value : [];
  const index = known.find(({ table }) => table === price.way);
  const units = [unitOf(before), unitOf(after)] as const;
  const measures = isOwn ? [measure, measure] : units.map(measureOf);
  const restating = restatingOf(price, index, units);
  const factor = restating && factorOf(restating, index);
  const size = step !== '' && readStep(step).ok ? step : undefined;
  const explained = useMemo(
    () =>
      before.ok && after.ok && size !== undefined
        ? explainSides(before.side, after.side, size, factor)
        : undefined,
    [before, after, size, factor],
  );

  const shown = explained?.ok ? explained.value : undefined;
  const chosen = shown?.parties.find((each) => each.party === party);
  const differ = before.ok && after.ok && measures[0] !== measures[1];
  return (
    <>
      <div className={layout.pair}>
        {isOwn && <MeasureField measure={measure} onMeasure={setMeasure} />}
        <StepField step={step} onStep={setStep} />
      </div>
      <PriceFields
        choice={price}
        indices={known}
        units={units}
        measure={measures[1] ?? ''}
        explained={shown}
        onChoice={setPrice}
      />
      {restating && factor === undefined && <WarningBar>{words.factorWrong}</WarningBar>}
      {!before.ok && <Text role="status">{missingText(before.missing, words.before)}</Text>}
      {!after.ok && <Text role="status">{missingText(after.missing, words.after)}</Text>}
      {differ && <WarningBar>{words.measuresDiffer(measures[0] ?? '', measures[1] ?? '')}</WarningBar>}
      {explained?.ok === false && <ProblemBar problem={explained.problem} />}
      {shown && !differ && (
        <>
          <PartyPicker names={shown.parties.map((each) => each.party)} party={party} onParty={setParty} />
          {chosen ? (
            <Answer explained={shown} party={chosen} measure={measures[1] ?? ''} />
          ) : (
            <Text className={layout.quiet}>{words.missing.party}</Text>
          )}
          <AllParties explained={shown} measure={measures[1] ?? ''} restating={restating} />
        </>
      )}
    </>
  );
}

function unitOf(side: SideResult): string {
  return side.ok ? side.side.unit : '';
}
