import {
  Button,
  MessageBar,
  MessageBarBody,
  Spinner,
  Tab,
  TabList,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbookContent } from '../workbook/model';
import { ProblemBar, useBarStyles } from './components/ProblemBar';
import { useText } from './state/language';
import { useWorkbook } from './state/workbook';
import { useOpenViews } from './state/useOpenViews';
import { ViewPanel } from './ViewPanel';
import { VIEWS, type ViewId } from './views/view';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { paddingInline: tokens.spacingHorizontalS },
  messages: {
    paddingInline: tokens.spacingHorizontalM,
    '& > *:not(:empty)': { marginTop: tokens.spacingVerticalS },
  },
  alone: { padding: tokens.spacingHorizontalM },
});

/** The pane once it has a place to stand: what the workbook holds decides what it shows. */
export function Pane({ status }: { status: ReactNode }) {
  const text = useText();
  const styles = useStyles();
  const { state, refresh } = useWorkbook();

  if (state.status === 'ready') return <Views content={state.content} status={status} />;
  return (
    <main className={styles.alone}>
      {state.status === 'loading' ? (
        <Spinner label={text.loading} />
      ) : (
        <ProblemBar problem={state.problem} actions={<Button onClick={refresh}>{text.tryAgain}</Button>} />
      )}
    </main>
  );
}

function Views({ content, status }: { content: WorkbookContent; status: ReactNode }) {
  const text = useText();
  const styles = useStyles();
  const { shown, views, show, open } = useOpenViews(firstView(content));

  return (
    <>
      <header className={styles.head}>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={shown}
          onTabSelect={(_, { value }) => show(value as ViewId)}
          aria-label={text.title}
        >
          {VIEWS.map((view) => (
            <Tab key={view} id={`tab-${view}`} value={view} aria-controls={`view-${view}`}>
              {text.views[view]}
            </Tab>
          ))}
        </TabList>
      </header>
      <div className={styles.messages}>
        {content.schema === 'newer' && <NewerSchema />}
        {status}
      </div>
      <main>
        {views.map((view) => (
          <ViewPanel key={view.id} opened={view} isShown={view.id === shown} content={content} open={open} />
        ))}
      </main>
    </>
  );
}

function NewerSchema() {
  const text = useText();
  const styles = useBarStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>{text.newerSchema}</MessageBarBody>
    </MessageBar>
  );
}

function firstView({ keys, scenarios }: WorkbookContent): ViewId {
  return keys.length === 0 && scenarios === undefined ? 'start' : 'keys';
}
