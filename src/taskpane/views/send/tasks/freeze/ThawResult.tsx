import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import type { UnfreezeOutcome } from '../../../../../workbook';
import { LongList } from '../../../../components/LongList';
import { ResultHead } from '../../../../components/ResultHead';
import { useLayout } from '../../../../components/useLayout';
import { useCopy } from '../../../../state/useCopy';
import { useText } from '../../../../state/language';

/** What was put back, and the formulas that could not be. */
export function ThawResult({
  outcome: { restored, left },
  onGoOn,
}: {
  outcome: UnfreezeOutcome;
  onGoOn: () => void;
}) {
  const { send } = useText();
  const words = send.freeze;
  const copy = useCopy();
  const layout = useLayout();
  const copied = left.map(({ address, formula }) => `${address}\t${formula}`).join('\n');
  return (
    <section className={layout.section}>
      <ResultHead title={words.thawOutcome} />
      <Text>{words.thawed(restored, left.length)}</Text>
      {left.length > 0 && (
        <div className={layout.column}>
          <Subtitle2 as="h3" className={layout.title}>
            {words.left}
          </Subtitle2>
          <Text>{words.leftText}</Text>
          <div>
            <Button icon={<CopyRegular />} onClick={() => copy(copied)}>
              {send.copy}
            </Button>
          </div>
          <LongList label={words.left} items={left}>
            {({ address, formula, why }) => (
              <div className={layout.close}>
                <Text>
                  {address}: {words.leftWhy[why]}
                </Text>
                <code className={layout.name}>{formula}</code>
              </div>
            )}
          </LongList>
        </div>
      )}
      <div>
        <Button onClick={onGoOn}>{words.goOn}</Button>
      </div>
    </section>
  );
}
