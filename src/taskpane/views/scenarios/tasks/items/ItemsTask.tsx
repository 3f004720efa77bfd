import type { TaskProps } from '../task';

export default function ItemsTask(_props: TaskProps): null {
  return null;
}
