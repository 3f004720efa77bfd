import type { Key } from '../../../../core/key/key';
import type { Result } from '../../../../core/problem';
import { KeyPreview } from './KeyPreview';
import { WholeBar } from './PercentSum';
import { isComplete, percentOf, toPortions, type EditedPortion } from './portions';

interface Props {
  readonly portions: readonly EditedPortion[];
  readonly label: string;
  readonly preview: Result<Key> | undefined;
}

/** What the portions sum to, and the fractions that they make once that is 100 %. */
export function BlendPreview({ portions, label, preview }: Props) {
  if (!toPortions(portions)) return null;
  const isWhole = isComplete(portions);
  const saidAbove = !isWhole && (preview?.ok || preview?.problem.kind === 'blendNotWhole');
  return (
    <>
      <WholeBar sum={percentOf(portions)} isWhole={isWhole} label={label} />
      <KeyPreview preview={saidAbove ? undefined : preview} withTable />
    </>
  );
}
