import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useRef, type ComponentType, type LazyExoticComponent } from 'react';
import type { WorkbookContent } from '../workbook/model';
import { ErrorBoundary } from './components/ErrorBoundary';
import { ManualLink } from './components/ManualLink';
import { useText } from './state/language';
import type { OpenedView } from './state/useOpenViews';
import { MANUAL_SECTION } from './views/manualSection';
import { tabOf, type Opening, type ViewId, type ViewProps } from './views/view';

/** Each view is a file of its own, fetched when it is first shown, so that the first one is there sooner. */
const COMPONENTS: Record<ViewId, LazyExoticComponent<ComponentType<ViewProps>>> = {
  start: lazy(() => import(/* webpackChunkName: "start" */ './views/start/StartView')),
  keys: lazy(() => import(/* webpackChunkName: "keys" */ './views/keys/KeysView')),
  share: lazy(() => import('./views/share/ShareView')),
  scenarios: lazy(() => import('./views/scenarios/ScenariosView')),
  explain: lazy(() => import('./views/explain/ExplainView')),
  send: lazy(() => import('./views/send/SendView')),
  more: lazy(() => import('./views/more/MoreView')),
  audit: lazy(() => import('./views/audit/AuditView')),
  functions: lazy(() => import('./views/functions/FunctionsView')),
  news: lazy(() => import('./views/news/NewsView')),
};

const useStyles = makeStyles({
  panel: { padding: tokens.spacingHorizontalM, outlineStyle: 'none' },
  help: { marginTop: tokens.spacingVerticalXXL, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly opened: OpenedView;
  readonly isShown: boolean;
  readonly content: WorkbookContent;
  readonly open: (opening: Opening) => void;
}

export function ViewPanel({ opened, isShown, content, open }: Props) {
  const text = useText();
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const View = COMPONENTS[opened.id];

  useEffect(() => {
    if (isShown && opened.takesFocus) panel.current?.focus();
  }, [isShown, opened]);

  return (
    <div
      ref={panel}
      role="tabpanel"
      id={`view-${opened.id}`}
      aria-labelledby={`tab-${tabOf(opened.id)}`}
      tabIndex={-1}
      hidden={!isShown}
      className={styles.panel}
    >
      <ErrorBoundary key={opened.serial}>
        <Suspense fallback={<Spinner label={text.loading} />}>
          <View content={content} opening={opened.opening} open={open} />
        </Suspense>
      </ErrorBoundary>
      <footer className={styles.help}>
        <ManualLink section={MANUAL_SECTION[opened.id]} text={text.help.manual} />
      </footer>
    </div>
  );
}
