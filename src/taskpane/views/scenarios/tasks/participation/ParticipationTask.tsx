import type { TaskProps } from '../task';

export default function ParticipationTask(_props: TaskProps): null {
  return null;
}
