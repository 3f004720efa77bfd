/**
 * Structured references, `Tabell[#All]` or `Tabell[[#Headers],[Vikt]]`. The grid cannot parse them, but it takes any
 * text between apostrophes for a symbol and asks what the symbol means. So a structured reference lives in the
 * grid as `'Tabell[#All]'`, and both ways of entering a formula go through the translation below.
 */

type TablePart = 'all' | 'data' | 'headers' | 'thisRow';

export interface StructuredReference {
  /** Empty for `[@Vikt]`, which means the table that the formula stands in. */
  table: string;
  part: TablePart;
  /** First and last column; absent means all columns. */
  columns?: [string, string];
}

const PARTS: Record<string, TablePart> = {
  '#all': 'all',
  '#alla': 'all',
  '#data': 'data',
  '#headers': 'headers',
  '#rubriker': 'headers',
  '#this row': 'thisRow',
  '#denna rad': 'thisRow',
};
const CANONICAL: Record<TablePart, string> = {
  all: '#All',
  data: '#Data',
  headers: '#Headers',
  thisRow: '#This Row',
};
const SWEDISH: Record<TablePart, string> = {
  all: '#Alla',
  data: '#Data',
  headers: '#Rubriker',
  thisRow: '#Denna rad',
};

/** A structured reference in a formula: an optional name and a bracket that may hold further brackets. */
const IN_FORMULA = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[((?:[^[\]]|\[[^[\]]*\])*)\]/gu;
const IN_ENGINE = /'([\p{L}_\\]?[\p{L}\p{N}_.\\]*\[[^']*\])'/gu;

/** Undefined when the text between the brackets is not a structured reference that Excel would take. */
export function parseStructured(text: string): StructuredReference | undefined {
  const match = new RegExp(`^${IN_FORMULA.source}$`, 'u').exec(text.trim());
  if (!match) return undefined;
  const table = match[1] ?? '';
  const inside = (match[2] ?? '').trim();
  if (inside.startsWith('@')) return thisRow(table, inside.slice(1));
  const pieces = inside.startsWith('[') ? brackets(inside) : [inside];
  if (!pieces) return undefined;
  const parts = pieces.filter((piece) => piece.startsWith('#')).map((piece) => PARTS[piece.toLowerCase()]);
  const columns = pieces.filter((piece) => piece !== '' && !piece.startsWith('#'));
  const part = parts[0] ?? (parts.length === 0 ? 'data' : undefined);
  if (!part || parts.length > 1 || columns.length > 2) return undefined;
  return withColumns({ table, part }, columns);
}

function formatStructured(reference: StructuredReference, swedish = false): string {
  const { table, part, columns } = reference;
  const names = swedish ? SWEDISH : CANONICAL;
  const column =
    columns && (columns[0] === columns[1] ? `[${columns[0]}]` : `[${columns[0]}]:[${columns[1]}]`);
  if (part === 'thisRow' && columns && columns[0] === columns[1]) return `${table}[@${bare(columns[0])}]`;
  if (!column) return `${table}[${names[part]}]`;
  if (part === 'data') return columns[0] === columns[1] ? `${table}${column}` : `${table}[${column}]`;
  return `${table}[[${names[part]}]${swedish ? ';' : ','}${column}]`;
}

/** Every structured reference of a formula becomes a symbol of the grid; texts and sheet names are left alone. */
export function toEngine(formula: string): string {
  if (!formula.startsWith('=') || !formula.includes('[')) return formula;
  return outsideQuotes(formula, (code) =>
    code.replace(IN_FORMULA, (text) => {
      const reference = parseStructured(text);
      return reference ? `'${formatStructured(reference)}'` : text;
    }),
  );
}

export function fromEngine(formula: string, swedish = false): string {
  if (!formula.startsWith('=') || !formula.includes('[')) return formula;
  return formula.replace(IN_ENGINE, (whole, text: string) => {
    const reference = parseStructured(text);
    return reference ? formatStructured(reference, swedish) : whole;
  });
}

/** The structured references of a formula in the grid's spelling. */
export function structuredIn(formula: string): StructuredReference[] {
  return [...formula.matchAll(IN_ENGINE)]
    .map((match) => parseStructured(match[1] ?? ''))
    .filter((reference) => reference !== undefined);
}

/** Applies a change to each structured reference, for a table or a column that was renamed. */
export function mapStructured(
  formula: string,
  change: (reference: StructuredReference) => StructuredReference,
): string {
  return formula.replace(IN_ENGINE, (whole, text: string) => {
    const reference = parseStructured(text);
    return reference ? `'${formatStructured(change(reference))}'` : whole;
  });
}

function thisRow(table: string, column: string): StructuredReference {
  const name = column.trim().replace(/^\[|\]$/g, '');
  return withColumns({ table, part: 'thisRow' }, name === '' ? [] : [name]);
}

function withColumns(reference: StructuredReference, columns: string[]): StructuredReference {
  const [first, last = first] = columns;
  return first !== undefined && last !== undefined ? { ...reference, columns: [first, last] } : reference;
}

/** `[#Headers],[Vikt]` → `#Headers`, `Vikt`. Swedish separates with `;`, a range of columns with `:`. */
function brackets(inside: string): string[] | undefined {
  if (!/^\s*\[[^[\]]*\](\s*[,;:]\s*\[[^[\]]*\])*\s*$/.test(inside)) return undefined;
  return [...inside.matchAll(/\[([^[\]]*)\]/g)].map((match) => (match[1] ?? '').trim());
}

const bare = (column: string) => (/^[\p{L}\p{N}_]+$/u.test(column) ? column : `[${column}]`);

function outsideQuotes(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, i) => (i % 2 === 1 ? piece : change(piece)))
    .join('');
}
