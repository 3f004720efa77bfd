import type { TaskProps } from '../task';

export default function PlanTask(_props: TaskProps): null {
  return null;
}
