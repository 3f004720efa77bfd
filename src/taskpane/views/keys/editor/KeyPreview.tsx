import { Body1Strong, Text } from '@fluentui/react-components';
import { memo } from 'react';
import { fractionOf } from '../../../../core/allocation/fraction';
import { hasFractions, sumOfWeights, type Key } from '../../../../core/key/key';
import type { Result } from '../../../../core/problem';
import { formatNumber } from '../../../../text';
import { FractionChart, type Bar } from '../../../components/FractionChart';
import { ProblemBar } from '../../../components/ProblemBar';
import { useLayout } from '../../../components/useLayout';
import { useLanguage, useText } from '../../../state/language';
import { isMadeOfKeys } from '../madeOfKeys';
import { UnderstoodKey } from '../newKey/UnderstoodKey';

interface Props {
  /** Absent as long as nothing has been filled in. */
  readonly preview: Result<Key> | undefined;
  /** True where the parties and weights are not already in sight. */
  readonly withTable?: boolean;
}

/** What the key will be, before anything is written: who pays which fraction, or what is wrong. */
export const KeyPreview = memo(function KeyPreview({ preview, withTable }: Props) {
  const text = useText();
  const layout = useLayout();
  if (!preview) return null;
  return (
    <section className={layout.close} aria-label={text.editor.preview}>
      {preview.ok ? (
        <Shown content={preview.value} withTable={withTable ?? false} />
      ) : (
        <ProblemBar problem={preview.problem} />
      )}
    </section>
  );
});

function Shown({ content: key, withTable }: { content: Key; withTable: boolean }) {
  const text = useText();
  const language = useLanguage();
  const layout = useLayout();
  const sum = formatNumber(sumOfWeights(key), language);
  return (
    <>
      <Body1Strong aria-live="polite">
        {isMadeOfKeys(key)
          ? text.keys.parties(key.parties.length)
          : text.editor.partiesAndSum(text.keys.parties(key.parties.length), sum)}
      </Body1Strong>
      {hasFractions(key) ? (
        <FractionChart bars={barsOf(key)} />
      ) : (
        <Text size={200} className={layout.quiet}>
          {text.editor.dependsOnAmount}
        </Text>
      )}
      {withTable && <UnderstoodKey content={key} />}
    </>
  );
}

function barsOf(key: Key): Bar[] {
  return key.parties.map(({ name }, i) => {
    const fraction = fractionOf(key, [i]);
    return { name, fraction: fraction.ok ? fraction.value : 0 };
  });
}
