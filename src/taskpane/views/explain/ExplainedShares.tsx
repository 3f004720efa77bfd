import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { ProblemBar } from '../../components/ProblemBar';
import { useLayout } from '../../components/useLayout';
import { useLanguage, useText } from '../../state/language';
import type { CellMatter, CellReading } from '../../../workbook';
import { formulaText } from './formulaText';
import { ShareExplanation } from './ShareExplanation';

interface Props {
  readonly reading: CellReading;
  readonly matter: Extract<CellMatter, { kind: 'shares' }>;
}

/** The shares that the cell's formula asks for: the only one, or the one that is chosen of several. */
export function ExplainedShares({ reading, matter }: Props) {
  const { explain } = useText();
  const language = useLanguage();
  const layout = useLayout();
  const [chosen, setChosen] = useState(0);
  const { shares } = matter;
  const share = shares[chosen] ?? shares[0];
  if (!share) return null;

  return (
    <div className={layout.section}>
      {shares.length > 1 && (
        <Field label={explain.which}>
          <RadioGroup value={String(chosen)} onChange={(_, { value }) => setChosen(Number(value))}>
            {shares.map(({ call, role }, i) => (
              <Radio key={i} value={String(i)} label={explain.roles[role](formulaText(call, language))} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {share.question.ok ? (
        <ShareExplanation
          key={chosen}
          reading={reading}
          share={share}
          question={share.question.value}
          calculated={matter.calculated}
        />
      ) : (
        <ProblemBar problem={share.question.problem} />
      )}
    </div>
  );
}
