import { Body1Strong, Text, makeStyles, tokens } from '@fluentui/react-components';
import { digitsOf } from '../../../../../core/key/stamp';
import { inFours } from '../../../../../core/sharing/stampList';
import type { KeyVerdict, KeyVerdictState } from '../../../../../workbook';
import { LongList } from '../../../../components/LongList';
import { useLayout } from '../../../../components/useLayout';
import { useSay, useText } from '../../../../state/language';

const useStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

const BAD: readonly KeyVerdictState[] = ['broken', 'gone', 'changedSinceSent', 'differsFromDecided'];

/** Every key with its stamp, and how that stands to what was decided and sent. */
export function KeyVerdicts({ keys }: { keys: readonly KeyVerdict[] }) {
  const { receiveTask: text } = useText();
  return (
    <LongList label={text.keys} items={keys}>
      {(key) => <Verdict verdict={key} />}
    </LongList>
  );
}

function Verdict({ verdict }: { verdict: KeyVerdict }) {
  const { received, receiveTask: text } = useText();
  const say = useSay();
  const layout = useLayout();
  const styles = useStyles();
  const { label, stamp, decided, sent, shown, state, problem } = verdict;
  const others = [
    ...(isOther(decided, stamp) ? [text.decided(spelt(decided))] : []),
    ...(isOther(sent, stamp) ? [text.sent(spelt(sent))] : []),
  ];
  const tone = BAD.includes(state) ? styles.bad : state === 'ok' ? styles.good : layout.quiet;
  return (
    <div className={layout.close}>
      <div className={layout.apart}>
        <Body1Strong>{label}</Body1Strong>
        {stamp !== '' && <span className={layout.name}>{spelt(stamp)}</span>}
      </div>
      <Text className={tone}>{received.keyState[state]}</Text>
      {others.length > 0 && <Text className={layout.quiet}>{others.join(', ')}</Text>}
      {shown !== undefined && <Text>{received.shownStamp(shown)}</Text>}
      {problem && <Text>{say(problem)}</Text>}
    </div>
  );
}

function isOther(stamp: string | undefined, now: string): stamp is string {
  return stamp !== undefined && digitsOf(stamp) !== digitsOf(now);
}

/** The digits alone: the name stands above them. */
function spelt(stamp: string): string {
  return inFours(digitsOf(stamp));
}
