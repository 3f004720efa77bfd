import { cellAddress, columnLetters } from '../address';
import { asText, type CellValue } from '../cellValue';
import { allParties } from '../sheet/parties';
import { checkFormula, inWholeSteps, TIES, TROUBLE, type SheetDraft } from '../sheet/sheetDraft';
import { planLook } from './planLook';
import type { PlanRequest, PlanYear } from './planRequest';
import { ROW } from './planRows';
import { splitCells } from './splitCells';
import { keysDiffer, rowsOff, WHOLE_HEAD, wholeCells, wholeColumn } from './wholeCells';

/** Several years on one sheet: the path of budgets, prices and keys above, each party's share of each year below. */
export function planSheet(request: PlanRequest): SheetDraft {
  const { sheet, measure, years } = request;
  const parties = allParties(years.map((year) => year.parties));
  const span = [years[0]?.year, years.at(-1)?.year].join('–');
  const cells: CellValue[][] = [
    [asText(`${sheet} ${span}`)],
    [statusFormula(request, parties.length)],
    ['Budgeten räknas upp som helhet och fördelas sedan: då summerar varje år. Indexkedjan avrundas inte.'],
    [`Tomt index: budgeten är redan i årets prisnivå. ${request.tied ? ONE_KEY : SOME_YEARS}`],
    [],
    ...pathRows(request, measure),
    [],
    headRow(request),
    ...partyRows(parties, request),
    sumRow(request, parties.length),
    checkRow(years.length, parties.length),
  ];
  const last = ROW.first + parties.length - 1;
  return {
    name: sheet,
    cells,
    look: planLook(request, parties.length),
    named: `$A$1:${`$${columnLetters(years.length + 1)}$${last + 1}`}`,
  };
}

/** What a blank cell means, and which key counts. */
const SOME_YEARS = 'Tom ruta hos en part: ingår inte i årets nyckel.';
const ONE_KEY = 'Alla år delas med nyckeln i B13, så att rader och kolumner stämmer.';

function pathRows({ years, step }: PlanRequest, measure: string): CellValue[][] {
  const line = (caption: string, cell: (year: PlanYear, i: number) => CellValue): CellValue[] => [
    caption,
    ...years.map(cell),
  ];
  const at = (row: number, i: number): string => cellAddress(row, i + 1);
  const total = columnLetters(years.length);
  const sumOf = (row: number): string => `=SUM(B${row + 1}:${total}${row + 1})`;
  return [
    [...line('År', ({ year }) => year), 'Summa'],
    [...line(`Budget, ${measure}`, ({ budget }) => budget), sumOf(ROW.budget)],
    line('Index, ändring från året före', ({ index }) => index),
    line('Indexkedja', (_, i) =>
      i === 0 ? `=1+${at(ROW.index, 0)}` : `=${at(ROW.chain, i - 1)}*(1+${at(ROW.index, i)})`,
    ),
    [
      ...line(`I årets prisnivå, ${measure}`, (_, i) => `=${at(ROW.budget, i)}*${at(ROW.chain, i)}`),
      sumOf(ROW.priced),
    ],
    [`Steg, ${measure}`, step],
    [
      ...line(
        `Att fördela, ${measure}`,
        (_, i) => `=${inWholeSteps(at(ROW.priced, i), `$B$${ROW.step + 1}`)}`,
      ),
      sumOf(ROW.amount),
    ],
    line('Nyckel', ({ keyName }) => `=${keyName}`),
  ];
}

function headRow({ years, measure, tied }: PlanRequest): CellValue[] {
  const changes = years.slice(1).flatMap(({ year }) => [`Ändring ${year}, ${measure}`, `Ändring ${year}, %`]);
  return [
    'Part',
    ...years.map(({ year }) => year),
    'Summa',
    ...changes,
    ...(tied?.comparesWhole ? [WHOLE_HEAD] : []),
  ];
}

function partyRows(parties: readonly string[], request: PlanRequest): CellValue[][] {
  const { years } = request;
  const whole = wholeCells(request, parties.length);
  const place = { firstRow: ROW.first, amountRow: ROW.amount, keyRow: ROW.key, stepRow: ROW.step };
  const split = splitCells(parties, years, place, request.tied !== undefined);
  return parties.map((party, i) => {
    const row = ROW.first + i;
    return [
      asText(party),
      ...(split[i] ?? []),
      rowSum(row, years.length),
      ...changeCells(row, years.length),
      ...(whole[i] ?? []),
    ];
  });
}

function rowSum(row: number, years: number): string {
  return `=SUM(B${row + 1}:${cellAddress(row, years)})`;
}

/** Change from the year before in money and in per cent; a share that was nothing before has no percentage. */
function changeCells(row: number, years: number): string[] {
  return Array.from({ length: years - 1 }, (_, i) => {
    const [before, after] = [cellAddress(row, i + 1), cellAddress(row, i + 2)];
    return [`=${after}-${before}`, `=IF(${before}=0,"",(${after}-${before})/ABS(${before}))`];
  }).flat();
}

function sumRow({ years, tied }: PlanRequest, parties: number): CellValue[] {
  const sum = ROW.first + parties;
  const sumOf = (column: number): string => {
    const letters = columnLetters(column);
    return `=SUM(${letters}${ROW.first + 1}:${letters}${sum})`;
  };
  const sums = Array.from({ length: years.length + 1 }, (_, i) => sumOf(i + 1));
  const whole = tied?.comparesWhole ? [sumOf(wholeColumn(years.length))] : [];
  return ['Summa', ...sums, ...changeCells(sum, years.length), ...whole];
}

function checkRow(years: number, parties: number): CellValue[] {
  const sum = ROW.first + parties;
  const checks = Array.from({ length: years + 1 }, (_, i) =>
    checkFormula(cellAddress(sum, i + 1), cellAddress(ROW.amount, i + 1)),
  );
  return ['Kontroll', ...checks];
}

/** Each column ties to its year, and the row sums to all years together; a tied plan says that each row ties as well. */
function statusFormula(request: PlanRequest, parties: number): string {
  const years = request.years.length;
  const sum = ROW.first + parties;
  const total = cellAddress(sum, years + 1);
  const checks = `B${sum + 2}:${cellAddress(sum + 1, years + 1)}`;
  const missing = `COUNT(B${ROW.budget + 1}:${cellAddress(ROW.budget, years)})<${years}`;
  const ties = request.tied
    ? tiedVerdict(request, parties)
    : '"Varje år summerar till sitt belopp, och parternas radsummor till alla år tillsammans"';
  return (
    `=IF(${missing},"Budget saknas för något år",IF(ISERROR(${total}),${TROUBLE},` +
    `IF(COUNTIF(${checks},"${TIES}")=${years + 1},${ties},"Avviker: se raden Kontroll")))`
  );
}

function tiedVerdict(request: PlanRequest, parties: number): string {
  const differ = '"Åren har olika nycklar, men alla delas med den första: gör om planen"';
  return `IF(${keysDiffer(request.years.length)},${differ},${rowVerdict(request, parties)})`;
}

function rowVerdict(request: PlanRequest, parties: number): string {
  const off = rowsOff(request, parties);
  if (off === undefined)
    return '"Varje år summerar till sitt belopp, och varje rad till sina oavrundade belopp, avrundade"';
  const ties = '"Rader och kolumner stämmer: varje år med sitt belopp, varje part med sin del av alla år"';
  const deviates = `"Avviker: "&${off}&" av ${parties} rader är inte partens del av alla år"`;
  return `IF(ISERROR(${off}),${TROUBLE},IF(${off}=0,${ties},${deviates}))`;
}
