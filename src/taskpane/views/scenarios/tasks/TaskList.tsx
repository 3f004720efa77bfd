import { Body1Strong, Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { TASKS, type TaskId } from './task';

const useStyles = makeStyles({
  section: {
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  task: {
    justifyContent: 'space-between',
    width: '100%',
    height: 'auto',
    paddingBlock: tokens.spacingVerticalS,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
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
      <ul className={`${layout.plainList} ${styles.list}`}>
        {TASKS.map((id) => (
          <li key={id}>
            <Button
              className={styles.task}
              icon={<ChevronRightRegular />}
              iconPosition="after"
              aria-labelledby={`task-${id}`}
              aria-describedby={`task-${id}-text`}
              onClick={() => onOpen(id)}
            >
              <span className={styles.words}>
                <Body1Strong id={`task-${id}`}>{text.tasks[id].title}</Body1Strong>
                <Caption1 id={`task-${id}-text`} className={layout.quiet}>
                  {text.tasks[id].text}
                </Caption1>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
