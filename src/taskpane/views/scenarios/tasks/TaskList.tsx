import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { EntryList } from '../../../components/EntryList';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { TASKS, type TaskId } from './task';

const useStyles = makeStyles({
  section: {
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What can be made next, each with a line that says what it is for. */
export function TaskList({ onOpen }: { onOpen: (id: TaskId) => void }) {
  const text = useText();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <section className={`${layout.column} ${styles.section}`} aria-labelledby="tasks-title">
      <Subtitle2 as="h2" id="tasks-title" className={layout.title}>
        {text.tasks.title}
      </Subtitle2>
      <EntryList ids={TASKS} texts={text.tasks} onOpen={onOpen} />
    </section>
  );
}
