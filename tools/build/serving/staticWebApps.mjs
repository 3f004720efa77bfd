import { ASK, CONFIGURATIONS, FOREVER, HASHED, METADATA, pathOf, safetyHeaders } from './headers.mjs';
import { types } from './types.mjs';

/**
 * For Azure Static Web Apps. The first route that matches is the only one, and its headers go before the global ones. A star
 * stands for any name before an extension, and not for a pattern: so the few scripts with plain names come first.
 */
export function staticWebAppConfig({ files, origin }) {
  const path = pathOf(origin);
  const plainScripts = files.filter((file) => file.endsWith('.js') && !HASHED.test(file));
  const metadata = files.filter((file) => METADATA.test(file));
  return `${JSON.stringify(
    {
      routes: [
        ...CONFIGURATIONS.map((file) => ({ route: path + file, statusCode: 404 })),
        ...metadata.map((file) => ({
          route: path + file,
          headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': ASK },
        })),
        ...plainScripts.map((file) => ({ route: path + file, headers: { 'Cache-Control': ASK } })),
        { route: `${path}*.{js}`, headers: { 'Cache-Control': FOREVER } },
      ],
      globalHeaders: { ...safetyHeaders(origin), 'Cache-Control': ASK },
      mimeTypes: Object.fromEntries(types),
    },
    null,
    2,
  )}\n`;
}
