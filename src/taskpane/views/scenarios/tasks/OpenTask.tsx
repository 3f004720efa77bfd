import { OpenedTask } from '../../../components/OpenedTask';
import { useText } from '../../../state/language';
import { COMPONENTS, type TaskId, type TaskProps } from './task';

/** One task in place of the list. */
export function OpenTask({ id, content, open, onBack }: TaskProps & { id: TaskId; onBack: () => void }) {
  const { tasks } = useText();
  const Task = COMPONENTS[id];
  return (
    <OpenedTask title={tasks[id].title} text={tasks[id].text} onBack={onBack}>
      <Task content={content} open={open} />
    </OpenedTask>
  );
}
