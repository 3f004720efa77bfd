import { useLayout } from '../../../../components/useLayout';
import type { SendTaskProps } from '../task';
import { CompareCopy } from './CompareCopy';
import { Origin } from './Origin';

/** A workbook that somebody else has sent: where it comes from, whether its keys are the same, and what has changed. */
export default function ReceiveTask({ content, open }: SendTaskProps) {
  const layout = useLayout();
  return (
    <div className={layout.section}>
      <Origin key={content.keys.map(({ stamp }) => stamp).join()} open={open} />
      <CompareCopy />
    </div>
  );
}
