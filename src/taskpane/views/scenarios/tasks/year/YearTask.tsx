import type { TaskProps } from '../task';

export default function YearTask(_props: TaskProps): null {
  return null;
}
