import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Result } from '../core/problem';
import { Pane } from './Pane';
import { LanguageProvider, useSay, type Words } from './state/language';
import { StatusProvider, useStatus } from './state/status';
import { useTheme, type Scheme } from './state/theme';
import { WorkbookProvider } from './state/workbook';
import { WorkbookApiContext, type WorkbookApi } from './state/WorkbookApi';

export interface Host {
  readonly words: Words;
  /** Absent where Office tells no theme: then the system's is used. */
  readonly scheme?: Scheme | undefined;
}

interface Props {
  readonly host: Host;
  readonly workbook: WorkbookApi;
  /** The start of the workbook layer: the key ring, what happens when the file opens. */
  readonly started: Promise<Result<void>>;
}

const useStyles = makeStyles({
  // Also for what Fluent UI shows outside the pane's own element: fields must be able to shrink to a narrow pane.
  provider: {
    '& .fui-Input, & .fui-Input__input, & .fui-Select, & .fui-Select__select': { minWidth: 0 },
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Label': { overflowWrap: 'anywhere' },
  },
  pane: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
});

/** The browser's own margin would stand as a white frame round a dark pane. */
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

export function App({ host, workbook, started }: Props) {
  const theme = useTheme(host.scheme);
  const styles = useStyles();
  usePageStyles();
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <div className={styles.pane}>
        <LanguageProvider words={host.words}>
          <WorkbookApiContext.Provider value={workbook}>
            <StatusProvider>
              <WorkbookProvider>
                <TellOfStart started={started} />
                <Pane />
              </WorkbookProvider>
            </StatusProvider>
          </WorkbookApiContext.Provider>
        </LanguageProvider>
      </div>
    </FluentProvider>
  );
}

/** If the start failed, formulas may wait for keys in vain, and the user must know why. */
function TellOfStart({ started }: { started: Promise<Result<void>> }): null {
  const say = useSay();
  const { report } = useStatus();
  useEffect(() => {
    void started.then((start) => {
      if (!start.ok) report({ intent: 'error', text: say(start.problem) });
    });
  }, [started, say, report]);
  return null;
}
