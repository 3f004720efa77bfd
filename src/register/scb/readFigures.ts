import { fail, ok, type Result } from '../../core/problem';
import type { ScbProblem } from '../../core/problems/registerProblem';
import type { Measure } from '../figures';
import { municipalities } from '../municipalities';
import type { ScbFigure } from './answer';
import { isFlaw, readDataset, type Dataset } from './dataset';
import { parseJson } from './json';
import type { ScbRequest } from './tables';

interface ScbFigures {
  readonly updated: string;
  readonly figures: readonly ScbFigure[];
}

/** The figures in the text of an answer, each found by its codes and never by its place in the text. */
export function readFigures(
  text: string,
  measure: Measure,
  request: ScbRequest,
  host: string,
): Result<ScbFigures> {
  const table = request.table.id;
  const dataset = readDataset(parseJson(text));
  if (isFlaw(dataset)) {
    return dataset.kind === 'damaged'
      ? fail({ kind: 'scbDamaged', table, where: dataset.where })
      : fail({ kind: 'scbNotJsonStat', table, host });
  }
  const problem = findOther(dataset, request) ?? findUnpublished(dataset, measure, request);
  if (problem) return fail(problem);
  return readCells(dataset, measure, request);
}

/** An answer to another question: the figures of another content, age or table would look as good. */
function findOther(dataset: Dataset, { table }: ScbRequest): ScbProblem | undefined {
  if (dataset.table !== '' && dataset.table !== table.id) {
    return { kind: 'scbDamaged', table: table.id, where: dataset.table };
  }
  const asked: Record<string, string> = { ...table.fixed, ContentsCode: table.content };
  const lacking = ['Region', 'Tid', ...Object.keys(asked)].find((name) => !dataset.dimensions.includes(name));
  if (lacking !== undefined) return { kind: 'scbCodeChanged', table: table.id, code: lacking };
  for (const name of dataset.dimensions) {
    if (name === 'Region' || name === 'Tid') continue;
    const codes = dataset.codes(name);
    if (codes.length !== 1) return { kind: 'scbDamaged', table: table.id, where: name };
    // PxWebApi finds codes in any case: TotSA and TotSa are the same to it.
    const code = asked[name];
    if (code === undefined || code.toLowerCase() === codes[0]?.toLowerCase()) continue;
    return { kind: 'scbCodeChanged', table: table.id, code };
  }
  return undefined;
}

function findUnpublished(
  dataset: Dataset,
  measure: Measure,
  { table, years }: ScbRequest,
): ScbProblem | undefined {
  const published = new Set(dataset.codes('Tid'));
  const lacking = years.filter((year) => !published.has(String(year)));
  return lacking.length > 0
    ? { kind: 'scbNotPublished', table: table.id, measure, years: lacking }
    : undefined;
}

/** Every municipality of today's division has its figures or, where the answer leaves it out, `null`. */
function readCells(dataset: Dataset, measure: Measure, { table, years }: ScbRequest): Result<ScbFigures> {
  const answered = new Set(dataset.codes('Region'));
  const figures: ScbFigure[] = [];
  for (const { code } of municipalities) {
    for (const year of years) {
      const value = answered.has(code) ? readValue(dataset, code, year) : null;
      if (value === undefined) return fail({ kind: 'scbDamaged', table: table.id, where: `${code} ${year}` });
      figures.push({ code, year, value });
    }
    answered.delete(code);
  }
  const strangers = [...answered].filter((code) =>
    years.some((year) => readValue(dataset, code, year) !== null),
  );
  if (strangers.length > 0)
    return fail({ kind: 'scbMunicipalityUnknown', table: table.id, codes: strangers });
  const empty = years.filter((year) => figures.every((each) => each.year !== year || each.value === null));
  return empty.length > 0
    ? fail({ kind: 'scbNotPublished', table: table.id, measure, years: empty })
    : ok({ updated: dataset.updated, figures });
}

/**
 * A figure, `null` where there is none, or nothing if the cell holds something else. SCB marks what is missing by
 * null, by a status of dots, and in TAB638 by a plain 0 for the years before a municipality existed.
 */
function readValue(dataset: Dataset, code: string, year: number): number | null | undefined {
  const { value, status } = dataset.cell({ Region: code, Tid: String(year) });
  if (value == null || value === 0 || isDots(value) || isDots(status)) return null;
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;
}

function isDots(mark: unknown): boolean {
  return typeof mark === 'string' && /^\.+$/.test(mark.trim());
}
