import { Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { TASKS, type TaskId } from './task';

const useStyles = makeStyles({
  section: {
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  task: { justifyContent: 'space-between', width: '100%', textAlign: 'start' },
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
      <ul className={`${layout.plainList} ${layout.column}`}>
        {TASKS.map((id) => (
          <li key={id} className={layout.close}>
            <Button
              className={styles.task}
              icon={<ChevronRightRegular />}
              iconPosition="after"
              onClick={() => onOpen(id)}
            >
              {text.tasks[id].title}
            </Button>
            <Text className={layout.quiet}>{text.tasks[id].text}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
