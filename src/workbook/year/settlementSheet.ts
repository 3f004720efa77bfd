import { KRONOR, type Measure } from '../../core/measure';
import { absoluteAddress, onSheet } from '../address';
import { asText, type CellValue } from '../cellValue';
import { allParties, hasParty } from '../sheet/parties';
import { checkFormula, inWholeSteps, TIES, TROUBLE, type SheetDraft } from '../sheet/sheetDraft';
import { settlementLook } from './settlementLook';
import { APPLIED, COLUMN, HEADS, ROW } from './settlementPlace';
import { DECIMALS, type SettlementRequest, type SettlementSheet } from './yearRequest';

/** The year on one sheet: preliminary amounts, the forecast, and what is settled when cost and key are final. */
export function settlementSheet(request: SettlementRequest, before?: SettlementSheet): SheetDraft {
  const parties = allParties([request.preliminary.parties, request.final.parties]);
  const place = placeOf(parties.length);
  const cells: CellValue[][] = [
    [asText(request.sheet)],
    [statusFormula(place)],
    [
      'Gula celler fylls i. Avräkning = slutligt − preliminärt; minus är återbetalning. Det som steget avrundar bort följer med till nästa år.',
    ],
    ['Mått', request.measure],
    [],
    ...amountRows(request, place),
    [],
    headRow(),
    ...parties.map((party, i) => partyRow(request, party, i, place, before)),
    sumRow(place),
    checkRow(place),
  ];
  return {
    name: request.sheet,
    cells,
    look: settlementLook(request, parties.length),
    named: `$A$1:$${COLUMN.carriedOut}$${place.last + 1}`,
  };
}

/** Rows as numbers of the sheet would be one more. */
interface Place {
  readonly last: number;
  readonly sum: number;
}

function placeOf(parties: number): Place {
  return { last: ROW.first + parties - 1, sum: ROW.first + parties };
}

const cell = (column: string, row: number): string => `${column}$${row + 1}`;
const STEP = `$B$${ROW.step + 1}`;
const CENT = `$B$${ROW.cent + 1}`;
const FORECAST = `C$${ROW.amount + 1}`;
const ACTUAL = `$D$${ROW.amount + 1}`;
const WHOLE = `$D$${ROW.whole + 1}`;
const IS_APPLIED = `$D$${ROW.applied + 1}="${APPLIED.yes}"`;
const FINAL_KEY = `$D$${ROW.key + 1}`;

/** Nothing is shown of what is not known yet: a blank cost is no cost of nothing. */
function once(known: string, formula: string): string {
  return `=IF(${known}="","",${formula})`;
}

function amountRows(request: SettlementRequest, { last }: Place): CellValue[][] {
  const { measure, step, budget, forecast, actual, preliminary, final } = request;
  const carried = `SUM(${COLUMN.carriedIn}${ROW.first + 1}:${COLUMN.carriedIn}${last + 1})`;
  const whole = (column: string, more = ''): string =>
    inWholeSteps(`${cell(column, ROW.amount)}${more}`, STEP);
  return [
    ['', 'Preliminärt', 'Prognos', 'Slutligt'],
    [`Belopp, ${measure}`, budget, forecast, actual],
    ['Nyckel', `=${preliminary.keyName}`, `=${cell('B', ROW.key)}`, `=${final.keyName}`],
    [`Steg vid fakturering, ${measure}`, step],
    [`Ingående avrundning, ${measure}`, '', '', `=${carried}`],
    [
      'Räkna in avrundningen (ja eller nej)',
      '',
      '',
      request.appliesCarried === false ? APPLIED.no : APPLIED.yes,
    ],
    [
      `I hela steg, ${measure}`,
      `=${whole('B')}`,
      once(cell('C', ROW.amount), whole('C')),
      once(cell('D', ROW.amount), whole('D', `+IF(${IS_APPLIED},${cell('D', ROW.carried)},0)`)),
    ],
    [`Ett öre, i ${measure}`, Number(`1e-${DECIMALS[measure]}`)],
  ];
}

function headRow(): CellValue[] {
  return [
    HEADS.name,
    HEADS.preliminary,
    'Prognos',
    'Prognos − preliminärt',
    'Slutlig kostnad, till öret',
    'Ingående avrundning',
    'Slutligt belopp',
    HEADS.settlement,
    HEADS.carriedOut,
    '',
    HEADS.name,
    'Underlag för avrundning',
  ];
}

/**
 * The final amounts are rounded by what each owes to the öre with what was carried in, so that whoever paid the odd
 * krona last year is the last to pay it this year. Who is owed more than this year's part owes nothing. Where what was
 * carried in is not to be counted, it is added to what is carried out all the same: nothing is lost by waiting.
 */
function partyRow(
  request: SettlementRequest,
  party: string,
  i: number,
  { last }: Place,
  before: SettlementSheet | undefined,
): CellValue[] {
  const row = ROW.first + i + 1;
  const [name, own, carried] = [`$A${row}`, `${COLUMN.claim}${row}`, `${COLUMN.carriedIn}${row}`];
  const isPreliminary = hasParty(request.preliminary.parties, party);
  const share = (column: string): string =>
    `NYCKEL.SHARE(${name},${cell(column, ROW.key)},${cell(column, ROW.amount)},${STEP})`;
  const claim = `NYCKEL.SHARE(${name},${FINAL_KEY},${ACTUAL},${CENT})`;
  const spill = `NYCKEL.SHARES($K$${ROW.first + 1}:$L$${last + 1},${WHOLE},${STEP},,$A$${ROW.first + 1}:$A$${last + 1})`;
  return [
    asText(party),
    isPreliminary ? `=${share('B')}` : '',
    isPreliminary ? once(FORECAST, share('C')) : '',
    once(FORECAST, `C${row}-B${row}`),
    hasParty(request.final.parties, party) ? once(ACTUAL, claim) : '',
    before ? carriedFormula(before, row, request.measure) : '',
    // The first cell spills over the others, which must be empty.
    i === 0 ? once(ACTUAL, spill) : '',
    once(ACTUAL, `G${row}-B${row}`),
    once(ACTUAL, `ROUND(${own}+${carried}-G${row},${DECIMALS[request.measure]})`),
    '',
    `=${name}`,
    once(ACTUAL, `IF(${WHOLE}=0,1,MAX(0,IF(${WHOLE}<0,-1,1)*(${own}+IF(${IS_APPLIED},${carried},0))))`),
  ];
}

/** By name, for a key may have got new parties, who have nothing carried in; in the measure of this year. */
function carriedFormula(
  { sheet, firstRow, parties, measure }: SettlementSheet,
  row: number,
  to: Measure,
): string {
  const cells = (column: string): string =>
    onSheet(sheet, `$${column}$${firstRow + 1}:$${column}$${firstRow + parties.length}`);
  const names = cells(COLUMN.name);
  const carried = `N(INDEX(${cells(COLUMN.carriedOut)},MATCH($A${row},${names},0)))`;
  const converted = measure === to ? carried : `${carried}*${KRONOR[measure]}/${KRONOR[to]}`;
  return `=IF(COUNTIF(${names},$A${row})=0,0,${converted})`;
}

/** The columns that are summed, with the cell that must be filled in for there to be a sum. */
const SUMMED: readonly (readonly [column: string, known?: string])[] = [
  [COLUMN.preliminary],
  [COLUMN.forecast, FORECAST],
  [COLUMN.forecastDifference, FORECAST],
  [COLUMN.claim, ACTUAL],
  [COLUMN.carriedIn],
  [COLUMN.final, ACTUAL],
  [COLUMN.settlement, ACTUAL],
  [COLUMN.carriedOut, ACTUAL],
];

function sumRow({ last }: Place): CellValue[] {
  return [
    'Summa',
    ...SUMMED.map(([column, known]) => {
      const sum = `SUM(${column}${ROW.first + 1}:${column}${last + 1})`;
      return known === undefined ? `=${sum}` : once(known, sum);
    }),
  ];
}

/** What each column must sum to; a column whose cost is not known yet has nothing to check. */
function checkRow({ sum }: Place): CellValue[] {
  const at = (column: string): string => `${column}${sum + 1}`;
  const amounts = (column: string): string => cell(column, ROW.whole);
  const ifKnown = (known: string, check: string): string => `=IF(${known}="","",${check.slice(1)})`;
  return [
    'Kontroll',
    checkFormula(at('B'), amounts('B')),
    ifKnown(FORECAST, checkFormula(at('C'), amounts('C'))),
    ifKnown(FORECAST, checkFormula(at('D'), `${amounts('C')}-${amounts('B')}`)),
    ifKnown(ACTUAL, checkFormula(at('E'), `ROUND(${ACTUAL}/${CENT},0)*${CENT}`)),
    '',
    ifKnown(ACTUAL, checkFormula(at('G'), WHOLE)),
    ifKnown(ACTUAL, checkFormula(at('H'), `${WHOLE}-${amounts('B')}`)),
    ifKnown(ACTUAL, checkFormula(at('I'), `${ACTUAL}+${at('F')}-${WHOLE}`)),
  ];
}

function statusFormula({ sum }: Place): string {
  const check = (from: string, to: string): string => `${from}${sum + 2}:${to}${sum + 2}`;
  const ties = (from: string, to: string): string => `COUNTIF(${check(from, to)},"${TIES}")`;
  const checks = `COUNTIF(${check('B', 'I')},"?*")`;
  const preliminary = '"De preliminära beloppen summerar. Fyll i slutlig kostnad när den är känd"';
  const settled = '"Avräkningen stämmer: parternas belopp summerar till slutligt minus preliminärt"';
  const fine = `IF(${ACTUAL}="",${preliminary},${settled})`;
  const errors = `SUMPRODUCT(--ISERROR(${absoluteAddress(sum, 1)}:${absoluteAddress(sum, 8)}))>0`;
  const applied = `$D$${ROW.applied + 1}`;
  const isAnswered = `OR(${IS_APPLIED},${applied}="${APPLIED.no}")`;
  return (
    `=IF(${cell('B', ROW.amount)}="","Fyll i budgeten",IF(${errors},${TROUBLE},` +
    `IF(NOT(${isAnswered}),"Skriv ja eller nej i ${applied.replaceAll('$', '')}",` +
    `IF(${ties('B', 'I')}=${checks},${fine},"Avviker: se raden Kontroll"))))`
  );
}
