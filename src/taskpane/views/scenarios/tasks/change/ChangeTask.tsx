import type { TaskProps } from '../task';

export default function ChangeTask(_props: TaskProps): null {
  return null;
}
