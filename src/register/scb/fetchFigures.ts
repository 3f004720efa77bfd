import { ok, type Result } from '../../core/problem';
import type { Measure } from '../figures';
import { readAddress, SCB_ADDRESS } from './address';
import type { ScbAnswer, ScbFigure, ScbOrigin, ScbWait } from './answer';
import { ask, type AskOptions } from './ask';
import { readFigures } from './readFigures';
import { planRequests, type ScbRequest } from './tables';

export interface ScbQuery {
  readonly measure: Measure;
  /** By SCB's label: skatteunderlag 2026 are the incomes of 2024. */
  readonly years: readonly number[];
  /** SCB's own API, or a mirror that answers like it. */
  readonly address?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onWait?: ((wait: ScbWait) => void) | undefined;
  /** How many seconds an answer may take: 60, unless the network is slow. */
  readonly patience?: number | undefined;
}

interface Part {
  readonly origin: ScbOrigin;
  readonly figures: readonly ScbFigure[];
}

const PATIENCE = 60;

/** Fetches a measure for all municipalities: one request, or two where the years lie in two tables. */
export async function fetchFigures(query: ScbQuery): Promise<Result<ScbAnswer>> {
  const { measure, years, address = SCB_ADDRESS, signal, onWait, patience = PATIENCE } = query;
  const base = readAddress(address);
  if (!base.ok) return base;
  const requests = planRequests(measure, years);
  if (!requests.ok) return requests;
  const parts: Part[] = [];
  for (const request of requests.value) {
    const part = await fetchPart(base.value, measure, request, { signal, onWait, patience });
    if (!part.ok) return part;
    parts.push(part.value);
  }
  return ok(join(measure, base.value.host, parts));
}

async function fetchPart(
  base: URL,
  measure: Measure,
  request: ScbRequest,
  options: AskOptions,
): Promise<Result<Part>> {
  const text = await ask(base, request, options);
  if (!text.ok) return text;
  const read = readFigures(text.value, measure, request, base.host);
  if (!read.ok) return read;
  const { id, statistics, content, perturbed } = request.table;
  const { updated, figures } = read.value;
  return ok({
    origin: { table: id, statistics, content, updated, perturbed, years: request.years },
    figures,
  });
}

function join(measure: Measure, host: string, parts: readonly Part[]): ScbAnswer {
  const origins = parts.map(({ origin }) => origin);
  const together = (texts: string[]): string => texts.join(' och ');
  return {
    measure,
    figures: parts.flatMap(({ figures }) => figures),
    updated: origins.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), ''),
    table: together(origins.map(({ table }) => table)),
    content: together(origins.map(({ content }) => content)),
    perturbed: origins.some(({ perturbed }) => perturbed),
    host,
    origins,
  };
}
