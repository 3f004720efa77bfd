import { Text, Title3 } from '@fluentui/react-components';
import { useState } from 'react';
import { EntryList } from '../../components/EntryList';
import { OpenedTask } from '../../components/OpenedTask';
import { useLayout } from '../../components/useLayout';
import { useText } from '../../state/language';
import { SEND_TASKS, type SendTaskId, type ViewProps } from '../view';
import { COMPONENTS } from './tasks/task';

/** Sending the workbook to others and receiving theirs: the tasks in the order in which they are done. */
export default function SendView({ content, opening, open }: ViewProps) {
  const { send: words } = useText();
  const layout = useLayout();
  const [task, setTask] = useState<SendTaskId | undefined>(opening.sendTask);
  if (task) {
    const Task = COMPONENTS[task];
    return (
      <OpenedTask {...words.tasks[task]} onBack={() => setTask(undefined)}>
        <Task content={content} open={open} />
      </OpenedTask>
    );
  }
  return (
    <div className={layout.section}>
      <Title3 as="h1" className={layout.title}>
        {words.title}
      </Title3>
      <Text>{words.intro}</Text>
      <EntryList ids={SEND_TASKS} texts={words.tasks} onOpen={setTask} />
    </div>
  );
}
