import { Spinner, Text } from '@fluentui/react-components';
import { Suspense } from 'react';
import { useLayout } from '../../../components/useLayout';
import { ViewHead } from '../../../components/ViewHead';
import { useText } from '../../../state/language';
import { COMPONENTS, type TaskId, type TaskProps } from './task';

/** One task in place of the list, with what it is for and the way back. */
export function OpenTask({ id, content, open, onBack }: TaskProps & { id: TaskId; onBack: () => void }) {
  const text = useText();
  const layout = useLayout();
  const Task = COMPONENTS[id];
  return (
    <div className={layout.section}>
      <ViewHead title={text.tasks[id].title} onBack={onBack} />
      <Text>{text.tasks[id].text}</Text>
      <Suspense fallback={<Spinner label={text.loading} />}>
        <Task content={content} open={open} />
      </Suspense>
    </div>
  );
}
