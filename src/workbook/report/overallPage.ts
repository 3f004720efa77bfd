import type { Consequence, PartyConsequences } from '../../core/scenario/consequences';
import type { KeyRecord, ScenarioBlock } from '../model';
import { sameName } from '../naming';
import { amountFormat, changeFormat, PERCENT } from './formats';
import { EMPTY, MISSING, type Figures, type Line, type ReportRequest } from './report';

/** What the workbook tells besides the amounts. */
export interface ReportFacts {
  readonly block: ScenarioBlock;
  readonly keys: readonly KeyRecord[];
  /** The outcome of each agreement, as the workbook shows it. */
  readonly conditions: readonly { readonly label: string; readonly outcome: string }[];
}

interface OverallPage {
  readonly lines: readonly Line[];
  /** The column heads of the table, repeated at the top of every page. */
  readonly heads: Line | undefined;
  readonly columns: number;
}

/** The page for all: the scenarios and what they assume, what everybody pays, and by which keys. */
export function overallPage(request: ReportRequest, figures: Figures, facts: ReportFacts): OverallPage {
  const { comparison, title } = request;
  const before: Line[] = [
    { cells: ['Beslutsunderlag'], look: 'title' },
    { cells: [title], look: 'subtitle' },
    { cells: [madeOf(request)], look: 'note' },
    EMPTY,
    ...assumptionLines(request, facts),
    { cells: [`Vad varje part betalar, ${comparison.measure}`], look: 'heading' },
  ];
  const table = tableLines(request, figures);
  const lines = [
    ...before,
    ...table,
    EMPTY,
    ...keyLines(request, facts),
    ...conditionLines(facts),
    ...notes(request),
  ];
  return { lines, heads: table[0], columns: Math.max(...table.map(({ cells }) => cells.length)) };
}

export function madeOf({ comparison, base }: ReportRequest): string {
  return `Framtaget ${comparison.made} ur ${comparison.amounts}. Jämfört med ${base}.`;
}

function assumptionLines({ comparison }: ReportRequest, { block }: ReportFacts): Line[] {
  if (block.assumptions.length === 0) return [];
  const positions = comparison.scenarios.map(({ label }) =>
    block.scenarios.findIndex((scenario) => sameName(scenario, label)),
  );
  return [
    { cells: ['Vad scenarierna förutsätter'], look: 'heading' },
    { cells: ['', ...comparison.scenarios.map(({ label }) => label)], look: 'columnHeads' },
    ...block.assumptions.map(({ label, unit, kind, values }): Line => {
      const cells = positions.map((position) => shown(values[position]));
      const name = kind === 'key' || unit === '' ? label : `${label}, ${unit}`;
      const numbers = cells.filter((cell) => typeof cell === 'number');
      const format = kind === 'percent' ? PERCENT : amountFormat(numbers);
      return { cells: [name, ...cells], formats: cells.map(() => format), wraps: true };
    }),
    EMPTY,
  ];
}

function shown(value: string | number | undefined): string | number {
  return value === undefined || value === '' ? MISSING : value;
}

function tableLines({ comparison, base }: ReportRequest, { consequences }: Figures): Line[] {
  const others = consequences.labels.flatMap((label, i) => (sameName(label, base) ? [] : [i]));
  const format = amountFormat(comparison.scenarios.flatMap(({ amounts }) => amounts));
  const formats = [...consequences.labels.map(() => format), ...others.map(() => changeFormat(format))];
  const row = ({ party, consequences: each }: PartyConsequences, look?: 'sum'): Line => ({
    cells: [
      look ? 'Summa' : party,
      ...each.map((one) => numberOf(one, 'amount')),
      ...others.map((i) => numberOf(each[i], 'change')),
    ],
    formats,
    ...(look && { look }),
  });
  return [
    {
      cells: [
        'Part',
        ...consequences.labels,
        ...others.map((i) => `Ändring: ${consequences.labels[i] ?? ''}`),
      ],
      look: 'columnHeads',
    },
    ...consequences.parties.map((party) => row(party)),
    row(consequences.sum, 'sum'),
  ];
}

export function numberOf(consequence: Consequence | undefined, which: keyof Consequence): string | number {
  return consequence?.[which] ?? MISSING;
}

/** Each key that some amount depends on, with what says that it is the right one. */
function keyLines({ comparison }: ReportRequest, { keys }: ReportFacts): Line[] {
  const stamps = [...new Set(comparison.scenarios.flatMap((scenario) => scenario.stamps))];
  return [
    { cells: ['Nycklar'], look: 'heading' },
    ...stamps.map((stamp): Line => {
      const key = keys.find((record) => record.stamp === stamp);
      const used = comparison.scenarios.filter((scenario) => scenario.stamps.includes(stamp));
      const where =
        used.length === comparison.scenarios.length ? 'alla' : used.map(({ label }) => label).join(', ');
      const facts = [key?.facts.source, key?.facts.decision && `beslut ${key.facts.decision}`, stateOf(key)];
      return { cells: [`${stamp}: ${facts.filter(Boolean).join('; ')}. Scenarier: ${where}.`] };
    }),
    EMPTY,
  ];
}

function stateOf(key: KeyRecord | undefined): string {
  if (key?.state === 'decided') return 'enligt beslut';
  return key?.state === 'changed' ? 'ändrad sedan beslut' : 'ej beslutad';
}

function conditionLines({ conditions }: ReportFacts): Line[] {
  if (conditions.length === 0) return [];
  return [
    { cells: ['Villkor för deltagande'], look: 'heading' },
    ...conditions.map(({ label, outcome }): Line => ({ cells: [`${label}: ${outcome}`] })),
    EMPTY,
  ];
}

function notes({ comparison }: ReportRequest): Line[] {
  const missing = comparison.scenarios.filter(({ shown: texts }) => texts.length > 0);
  return [
    ...missing.map(({ label, shown: texts }): Line => ({
      cells: [`${MISSING} i ${label}: arbetsboken visade ${texts.map(inSwedish).join(', ')}.`],
      look: 'note',
    })),
    { cells: ['Beloppen är en ögonblicksbild: de räknas inte om när arbetsboken ändras.'], look: 'note' },
  ];
}

/** Excel's programming interface tells errors in English; a Swedish reader knows them by these names. */
const ERRORS: Record<string, string> = {
  '#N/A': '#SAKNAS! (en förutsättning är inte angiven)',
  '#VALUE!': '#VÄRDEFEL!',
  '#NAME?': '#NAMN? (tillägget saknas)',
  '#REF!': '#REFERENS!',
  '': 'ingenting',
};

function inSwedish(text: string): string {
  return ERRORS[text] ?? `”${text}”`;
}
