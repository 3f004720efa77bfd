import { Button, MessageBar, MessageBarBody, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { WorkbookContent } from '../workbook/model';
import { HiddenTitle } from './components/HiddenTitle';
import { InterruptedBar } from './components/InterruptedBar';
import { ProblemBar, useBarStyles } from './components/ProblemBar';
import { SharingBar } from './components/SharingBar';
import { StatusArea } from './components/StatusArea';
import { ViewTabs } from './components/ViewTabs';
import { useText } from './state/language';
import { useClearOfHeader } from './state/useClearOfHeader';
import { useKeptFocus } from './state/useKeptFocus';
import { useOpenViews } from './state/useOpenViews';
import { useRequestedView } from './state/requestedView';
import { useWorkbook } from './state/workbook';
import { ViewPanel } from './ViewPanel';
import type { ViewId } from './views/view';

const useStyles = makeStyles({
  head: {
    // In a pane that is low or narrow, as one that is magnified is, it would leave no room for what it stands above.
    '@media (min-height: 360px) and (min-width: 280px)': { position: 'sticky', top: 0, zIndex: 1 },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // With the tabs, which stay in sight: the button that was pressed may be far down a long form.
  status: { '& > *:not(:empty)': { padding: tokens.spacingHorizontalS } },
  messages: {
    paddingInline: tokens.spacingHorizontalM,
    '& > *:not(:empty)': { marginTop: tokens.spacingVerticalS },
  },
  alone: { padding: tokens.spacingHorizontalM },
});

/** The pane once it has a place to stand: what the workbook holds decides what it shows. */
export function Pane() {
  const text = useText();
  const styles = useStyles();
  const { state, refresh } = useWorkbook();

  if (state.status === 'ready') return <Views content={state.content} />;
  return (
    <main className={styles.alone}>
      <HiddenTitle />
      <StatusArea />
      {state.status === 'loading' ? (
        <Spinner label={text.loading} />
      ) : (
        <ProblemBar problem={state.problem} actions={<Button onClick={refresh}>{text.tryAgain}</Button>} />
      )}
    </main>
  );
}

function Views({ content }: { content: WorkbookContent }) {
  const styles = useStyles();
  const { shown, views, show, open } = useOpenViews(firstView(content));
  useRequestedView(open);
  const pane = useRef<HTMLDivElement>(null);
  useKeptFocus(pane, `view-${shown}`);
  const header = useRef<HTMLElement>(null);
  useClearOfHeader(header);

  return (
    <div ref={pane}>
      <header ref={header} className={styles.head}>
        <ViewTabs shown={shown} onShow={show} />
        <div className={styles.status}>
          <StatusArea />
        </div>
      </header>
      <main>
        <div className={styles.messages}>
          {content.schema === 'newer' && <NewerSchema />}
          {content.interrupted && <InterruptedBar interrupted={content.interrupted} />}
          <SharingBar open={open} />
          {content.problems.map((problem, i) => (
            <ProblemBar key={i} problem={problem} />
          ))}
        </div>
        {views.map((view) => (
          <ViewPanel key={view.id} opened={view} isShown={view.id === shown} content={content} open={open} />
        ))}
      </main>
    </div>
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
