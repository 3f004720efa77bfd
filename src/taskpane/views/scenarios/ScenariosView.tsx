import { useState } from 'react';
import type { ViewProps } from '../view';
import { Scenarios } from './Scenarios';
import { OpenTask } from './tasks/OpenTask';
import { TaskList } from './tasks/TaskList';
import type { TaskId } from './tasks/task';
import { useLayout } from '../../components/useLayout';

export default function ScenariosView({ content, open }: ViewProps) {
  const layout = useLayout();
  const [task, setTask] = useState<TaskId>();
  if (task) return <OpenTask id={task} content={content} open={open} onBack={() => setTask(undefined)} />;
  return (
    <div className={layout.section}>
      <Scenarios content={content} />
      <TaskList onOpen={setTask} />
    </div>
  );
}
