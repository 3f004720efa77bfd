import { XMLParser } from 'fast-xml-parser';

/** What a server would send with a file, by lower-case name; `undefined` where it would not give the file out. */
export type Headers = Record<string, string> | undefined;

interface Collection {
  add?: { name: string; value: string; segment?: string }[];
}
interface WebServer {
  staticContent?: {
    mimeMap?: { fileExtension: string; mimeType: string }[];
    clientCache?: { cacheControlMode: string; cacheControlCustom?: string; cacheControlMaxAge?: string };
  };
  httpProtocol?: { customHeaders: Collection };
  security?: { requestFiltering: { hiddenSegments: Collection } };
}
interface Configuration {
  'system.webServer': WebServer;
  location: { path: string; 'system.webServer': WebServer }[];
}

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['location', 'add', 'remove', 'mimeMap'].includes(name),
});

/** IIS: what stands for the folder, and over it what stands for the file. */
export function iis(text: string) {
  const { configuration } = xml.parse(text) as { configuration: Configuration };
  const folder = configuration['system.webServer'];
  const hidden = (folder.security?.requestFiltering.hiddenSegments.add ?? []).map(({ segment }) => segment);
  return (file: string): Headers => {
    // IIS itself hides web.config.
    if (file === 'web.config' || hidden.includes(file)) return undefined;
    const own = configuration.location
      .filter(({ path }) => path === file)
      .map((at) => at['system.webServer']);
    const all = [folder, ...own];
    const added = all.flatMap((at) => at.httpProtocol?.customHeaders.add ?? []);
    const type = folder.staticContent?.mimeMap?.find(({ fileExtension }) => file.endsWith(fileExtension));
    const caching = all.map((at) => at.staticContent?.clientCache).filter((found) => found !== undefined);
    return {
      ...lower(Object.fromEntries(added.map(({ name, value }) => [name, value]))),
      'content-type': type?.mimeType ?? '',
      'cache-control': cacheControl(caching.at(-1)),
    };
  };
}

function cacheControl(caching: NonNullable<WebServer['staticContent']>['clientCache']): string {
  if (caching?.cacheControlMode === 'DisableCache') return 'no-cache';
  const [days] = (caching?.cacheControlMaxAge ?? '0.').split('.');
  return `${caching?.cacheControlCustom},max-age=${Number(days) * 86_400}`;
}

interface StaticWebApp {
  routes: { route: string; headers?: Record<string, string>; statusCode?: number }[];
  globalHeaders: Record<string, string>;
  mimeTypes: Record<string, string>;
}

/** Azure Static Web Apps: the first route that matches, over the global headers. */
export function azure(text: string, base: string) {
  const { routes, globalHeaders, mimeTypes } = JSON.parse(text) as StaticWebApp;
  return (file: string): Headers => {
    const route = routes.find((each) => matches(each.route, base + file));
    if (route?.statusCode) return undefined;
    const type = mimeTypes[`.${file.split('.').at(-1)}`] ?? '';
    return { ...lower({ ...globalHeaders, ...route?.headers }), 'content-type': type };
  };
}

function matches(route: string, path: string): boolean {
  const [, start, ends] = /^(.*)\*\.\{([^}]*)\}$/.exec(route) ?? [];
  if (start === undefined) return route === path;
  return path.startsWith(start) && (ends ?? '').split(',').some((end) => path.endsWith(`.${end}`));
}

type Directive = { words: string[]; block: Directive[] };

/** nginx: what `set` and `if` make of the variables, and what is added with them. */
export function nginx(text: string) {
  const location = readNginx(text).find(({ words }) => words[0] === 'location');
  if (!location) throw new Error('nginx.conf has no location');
  return (file: string): Headers => {
    const variables = new Map<string, string>();
    const sent: Record<string, string> = {};
    if (answers404(location.block, `${location.words[1]}${file}`, variables)) return undefined;
    for (const { words } of location.block.filter((directive) => directive.words[0] === 'add_header')) {
      const [, name = '', value = ''] = words;
      const said = value.startsWith('$') ? (variables.get(value) ?? '') : value;
      if (said !== '') sent[name] = said;
    }
    return { ...lower(sent), 'content-type': nginxType(location.block, file) };
  };
}

/** The charset is added by a directive of its own: within `types` it would keep the file from being compressed. */
function nginxType(block: Directive[], file: string): string {
  const types = block.find(({ words }) => words[0] === 'types')?.block ?? [];
  const type = types.find(({ words }) => words.slice(1).includes(file.split('.').at(-1) ?? ''))?.words[0];
  const directive = (name: string) => block.find(({ words }) => words[0] === name)?.words.slice(1) ?? [];
  const [charset] = directive('charset');
  const isText = type === 'text/html' || directive('charset_types').includes(type ?? '');
  return isText ? `${type}; charset=${charset}` : (type ?? '');
}

function answers404(block: Directive[], uri: string, variables: Map<string, string>): boolean {
  return block.some(({ words, block: inner }) => {
    const [name, first = '', second = ''] = words;
    if (name === 'return') return first === '404';
    if (name === 'set') variables.set(first, second);
    if (name !== 'if') return false;
    const pattern = words[3]?.replace(/\)$/, '') ?? '';
    return first === '($uri' && second === '~' && new RegExp(pattern).test(uri)
      ? answers404(inner, uri, variables)
      : false;
  });
}

/** The grammar of nginx: words, quoted or not, up to a semicolon or a block. */
function readNginx(text: string): Directive[] {
  const tokens =
    text.match(/#.*|"[^"]*"\)?|[;{}]|[^\s;{}]+/g)?.filter((token) => !token.startsWith('#')) ?? [];
  const read = (): Directive[] => {
    const found: Directive[] = [];
    let words: string[] = [];
    for (let token = tokens.shift(); token !== undefined && token !== '}'; token = tokens.shift()) {
      if (token !== ';' && token !== '{') words.push(token.replaceAll('"', ''));
      else {
        found.push({ words, block: token === '{' ? read() : [] });
        words = [];
      }
    }
    return found;
  };
  return read();
}

function lower(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
