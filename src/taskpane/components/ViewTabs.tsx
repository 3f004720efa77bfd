import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { useText } from '../state/language';
import { VIEWS, type ViewId } from '../views/view';

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', paddingInline: tokens.spacingHorizontalXS },
  tab: {
    flex: '0 1 auto',
    position: 'relative',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    '@media (max-width: 359px)': {
      paddingInline: tokens.spacingHorizontalXS,
      fontSize: tokens.fontSizeBase200,
    },
  },
  shown: {
    color: tokens.colorNeutralForeground1,
    // Of the text itself, and not of a wider one, so that choosing a tab does not move the others.
    textShadow: '0.4px 0 currentColor',
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: tokens.spacingHorizontalXS,
      bottom: 0,
      height: 0,
      borderBottom: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
});

const STEPS: Record<string, (at: number) => number> = {
  ArrowRight: (at) => (at + 1) % VIEWS.length,
  ArrowLeft: (at) => (at + VIEWS.length - 1) % VIEWS.length,
  Home: () => 0,
  End: () => VIEWS.length - 1,
};

/**
 * The tabs, by the ARIA authoring pattern: one stop for Tab, arrows between them. Fluent UI's TabList surrounds itself
 * with elements that are hidden from screen readers and yet take focus, which WCAG 4.1.2 forbids.
 */
export function ViewTabs({ shown, onShow }: { shown: ViewId; onShow: (view: ViewId) => void }) {
  const text = useText();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const view = VIEWS[STEPS[event.key]?.(VIEWS.indexOf(shown)) ?? -1];
    if (!view) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`#tab-${view}`)?.focus();
    onShow(view);
  }

  return (
    <div ref={list} role="tablist" aria-label={text.title} className={styles.tabs} onKeyDown={move}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`tab-${view}`}
          aria-selected={view === shown}
          aria-controls={`view-${view}`}
          tabIndex={view === shown ? 0 : -1}
          className={mergeClasses(styles.tab, view === shown && styles.shown)}
          onClick={() => onShow(view)}
        >
          {text.views[view]}
        </button>
      ))}
    </div>
  );
}
