import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { useText } from '../state/language';
import { TABS, tabOf, type TabId, type ViewId } from '../views/view';

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
  ArrowRight: (at) => (at + 1) % TABS.length,
  ArrowLeft: (at) => (at + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

/**
 * The tabs, by the ARIA authoring pattern: one stop for Tab, arrows between them. Fluent UI's TabList surrounds itself
 * with elements that are hidden from screen readers and yet take focus, which WCAG 4.1.2 forbids.
 */
export function ViewTabs({ shown, onShow }: { shown: ViewId; onShow: (tab: TabId) => void }) {
  const text = useText();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const current = tabOf(shown);

  function move(event: KeyboardEvent): void {
    const tab = TABS[STEPS[event.key]?.(TABS.indexOf(current)) ?? -1];
    if (!tab) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
    onShow(tab);
  }

  return (
    <div ref={list} role="tablist" aria-label={text.title} className={styles.tabs} onKeyDown={move}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === current}
          aria-controls={`view-${tab === current ? shown : tab}`}
          tabIndex={tab === current ? 0 : -1}
          className={mergeClasses(styles.tab, tab === current && styles.shown)}
          onClick={() => onShow(tab)}
        >
          {text.views[tab]}
        </button>
      ))}
    </div>
  );
}
