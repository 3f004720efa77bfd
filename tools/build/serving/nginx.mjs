import { ASK, CONFIGURATIONS, FOREVER, pathOf, safetyHeaders } from './headers.mjs';
import { COMPRESSED, types } from './types.mjs';

/** Where the folder lies on a server of ours; whoever has it elsewhere changes this one line. */
export const NGINX_FOLDER = '/srv/www/fordelningsnyckel/';

/** To be included in the server block of the host. Only `set` and `return` stand within `if`, which is safe there. */
export function nginxConf({ origin }) {
  const path = pathOf(origin);
  const safety = Object.entries(safetyHeaders(origin));
  const configurations = CONFIGURATIONS.map(escaped).join('|');
  return `# Fördelningsnyckel at ${origin}. In the server block of ${new URL(origin).host}:
#   include ${NGINX_FOLDER}nginx.conf;
location ${path} {
    # Where the files lie.
    alias ${NGINX_FOLDER};

    if ($uri ~ "/(${configurations})$") {
        return 404;
    }

    # A name with a hash never means another content; everything else is asked about each time.
    set $nyckel_caching "${ASK}";
    if ($uri ~ "\\.[0-9a-f]{8}\\.js(\\.map)?$") {
        set $nyckel_caching "${FOREVER}";
    }
    # Excel on the web reads the descriptions of the functions from another origin.
    set $nyckel_readers "";
    if ($uri ~ "/functions(\\.[A-Za-z-]+)?\\.json$") {
        set $nyckel_readers "*";
    }

    # Without "always" caching is not sent with an error: a missing file must not be missing for a year.
    add_header Cache-Control $nyckel_caching;
    add_header Access-Control-Allow-Origin $nyckel_readers always;
${safety.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}

    charset utf-8;
    charset_types ${named(([, type]) => type.includes('charset=utf-8'))};
    etag on;
    gzip on;
    gzip_vary on;
    gzip_min_length 1000;
    gzip_types ${named(([end]) => COMPRESSED.includes(end))};

    types {
${types.map(([end, type]) => `        ${bare(type)} ${end.slice(1)};`).join('\n')}
    }
    default_type application/octet-stream;
}
`;
}

/** Types in one line. text/html is always meant, and a warning when it is named. */
function named(isMeant) {
  const wanted = types.filter(isMeant).map(([, type]) => bare(type));
  return [...new Set(wanted.filter((type) => type !== 'text/html'))].join(' ');
}

/** With its charset a type would be another to nginx, and not be compressed. */
const bare = (type) => type.replace(/;.*/, '');

const escaped = (text) => text.replaceAll('.', '\\.');
