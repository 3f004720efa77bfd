import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

export type Scheme = 'light' | 'dark';

const PREFERS_DARK = '(prefers-color-scheme: dark)';

/**
 * Office's own theme where it tells one, else the system's. High contrast needs no theme of ours: the browser puts
 * the system's colours in (forced-colors), and Fluent UI's styles know of it.
 */
export function useTheme(office: Scheme | undefined): Theme {
  const [systemIsDark, setSystemIsDark] = useState(() => window.matchMedia(PREFERS_DARK).matches);

  useEffect(() => {
    const query = window.matchMedia(PREFERS_DARK);
    const onChange = (): void => setSystemIsDark(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);

  const scheme = office ?? (systemIsDark ? 'dark' : 'light');
  return scheme === 'dark' ? webDarkTheme : webLightTheme;
}
