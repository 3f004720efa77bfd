import { Marked } from 'marked';
import { FUNCTION_HEADING, functionHelp, slugOf } from './functionHelp.mjs';

/** Nothing but its own text, style and pictures: the page has no script. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The manual as a page: the text, with each function's help under its heading and a table of contents. */
export function manualPage(markdown, { functions }) {
  const headings = [];
  const body = reader(headings).parse(withFunctions(markdown, functions));
  const [title, ...rest] = headings;
  demandLinks(body, headings);
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title.html}: handbok</title>
<link rel="stylesheet" href="assets/manual.css">
</head>
<body>
<nav aria-label="Innehåll">
${contents(rest)}
</nav>
<main>
${body}</main>
</body>
</html>
`;
}

/** A function without a section, or a section without its function, stops the build. */
function withFunctions(markdown, functions) {
  const left = new Map(functions.map((fn) => [FUNCTION_HEADING + fn.id, fn]));
  const text = markdown.replaceAll(/^### (NYCKEL\.\w+)$/gm, (heading, name) => {
    const fn = left.get(name);
    if (!fn) throw new Error(`docs/manual.md: there is no function ${name}`);
    left.delete(name);
    return `${heading}\n\n${functionHelp(fn)}`;
  });
  if (left.size > 0) throw new Error(`docs/manual.md lacks ${[...left.keys()].join(', ')}`);
  return text;
}

function reader(headings) {
  return new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const html = this.parser.parseInline(tokens);
        const id = slugOf(text);
        if (headings.some((heading) => heading.id === id))
          throw new Error(`docs/manual.md: two headings give #${id}`);
        headings.push({ id, depth, html });
        return `<h${depth} id="${id}">${html}</h${depth}>\n`;
      },
    },
  });
}

function contents(headings) {
  const items = headings.map(
    ({ id, depth, html }) => `<li class="h${depth}"><a href="#${id}">${html}</a></li>`,
  );
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function demandLinks(body, headings) {
  const ids = new Set(headings.map(({ id }) => id));
  const dead = [...body.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id).filter((id) => !ids.has(id));
  if (dead.length > 0)
    throw new Error(`docs/manual.md links to headings that are not there: ${dead.join(', ')}`);
}
