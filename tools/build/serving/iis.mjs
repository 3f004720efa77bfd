import { CONFIGURATIONS, HASHED, METADATA, safetyHeaders } from './headers.mjs';
import { types } from './types.mjs';

/**
 * For IIS 10 without further modules, in the folder of the files. IIS has no patterns without the module URL Rewrite, so
 * every script with a hash in its name is named. What may stand higher up is removed first: added twice, a header or a type
 * makes IIS answer 500.19.
 */
export function webConfig({ files, origin }) {
  const hashed = files.filter((file) => HASHED.test(file));
  const metadata = files.filter((file) => METADATA.test(file));
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Fördelningsnyckel at ${origin}: how IIS is to serve this folder. -->
<configuration>
  <system.webServer>
    <urlCompression doStaticCompression="true"/>
    <staticContent>
${types.map(([end, type]) => mime(end, type)).join('\n')}
      <clientCache cacheControlMode="DisableCache"/>
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By"/>
        <remove name="X-Frame-Options"/>
        <remove name="Cache-Control"/>
${Object.entries(safetyHeaders(origin)).map(header).join('\n')}
      </customHeaders>
    </httpProtocol>
    <security>
      <requestFiltering>
        <hiddenSegments>
${CONFIGURATIONS.filter((name) => name !== 'web.config')
  .map((name) => `          <remove segment="${name}"/>\n          <add segment="${name}"/>`)
  .join('\n')}
        </hiddenSegments>
      </requestFiltering>
    </security>
  </system.webServer>
${metadata.map(readable).join('\n')}
${hashed.map(kept).join('\n')}
</configuration>
`;
}

const mime = (end, type) =>
  `      <remove fileExtension="${end}"/>\n      <mimeMap fileExtension="${end}" mimeType="${type}"/>`;

const header = ([name, value]) =>
  `        <remove name="${name}"/>\n        <add name="${name}" value="${value}"/>`;

/** Excel on the web reads the descriptions of the functions from another origin. */
const readable = (file) => `  <location path="${file}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Access-Control-Allow-Origin"/>
          <add name="Access-Control-Allow-Origin" value="*"/>
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;

/** The same as in headers.mjs; IIS itself adds max-age. */
const kept = (file) => `  <location path="${file}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlCustom="public, immutable" cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00"/>
      </staticContent>
    </system.webServer>
  </location>`;
