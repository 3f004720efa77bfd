import type { TaskProps } from '../task';

export default function CompareTask(_props: TaskProps): null {
  return null;
}
