import { absoluteAddress, cellAddress } from '../address';
import { asText, type CellValue } from '../cellValue';
import type { Target } from '../insert/insertCells';

export interface ParticipantsRequest {
  /** The defined name of a key, or of an assumption that chooses one. */
  readonly keyName: string;
  /** The parties of the key. */
  readonly parties: readonly string[];
  readonly change: ParticipantChange;
  /** A cell with the amount, or the amount itself, which then stands in a cell of the table. */
  readonly amount: `=${string}` | number;
  readonly step: number;
  /** A method's Swedish name; absent for the default. */
  readonly method?: string;
  readonly target: string;
  readonly replace?: boolean;
}

/** A party of the key that leaves, or one from outside that joins with a weight of its own. */
export type ParticipantChange =
  | { readonly kind: 'leaves'; readonly party: string }
  | { readonly kind: 'joins'; readonly party: string; readonly weight: number };

/** Rows above the header of the table: what it shows, and the amount. */
export const ROWS_ABOVE = 2;

/** Where the columns stand; weights only for a party that joins, since it is not in the key. */
export function participantColumns({ kind }: ParticipantChange) {
  const before = kind === 'joins' ? 2 : 1;
  return { weight: kind === 'joins' ? 1 : undefined, before, after: before + 1, width: before + 4 };
}

/** What each pays with and without a party: the split by NYCKEL, differences and sums by ordinary formulas. */
export function participantsCells(request: ParticipantsRequest, target: Target): CellValue[][] {
  const { change, parties } = request;
  const { width } = participantColumns(change);
  const others = parties.filter((party) => party !== change.party);
  const rows = [...others, change.party];
  const heads =
    change.kind === 'joins'
      ? ['Part', 'Vikt', `Utan ${change.party}`, `Med ${change.party}`]
      : ['Part', 'Alla deltar', `Utan ${change.party}`];
  const title =
    change.kind === 'joins' ? `Om ${change.party} också deltar` : `Om ${change.party} inte deltar`;
  return [
    [asText(title)],
    ['Belopp', request.amount],
    [...heads.map(asText), 'Ändring', 'Ändring i %'],
    ...rows.map((party, i) => [asText(party), ...partyCells(request, target, i, others.length)]),
    ...sumRows(request, target, rows.length),
  ].map((cells) => Array.from({ length: width }, (_, i) => cells[i] ?? ''));
}

function partyCells(request: ParticipantsRequest, target: Target, i: number, others: number): CellValue[] {
  const { before, after, weight } = participantColumns(request.change);
  const row = target.row + ROWS_ABOVE + 1 + i;
  const at = (column: number): string => cellAddress(row, target.column + column);
  const change = `=${at(after)}-${at(before)}`;
  const percent = `=IF(${at(before)}=0,"",${at(after + 1)}/${at(before)})`;
  const shares = i === 0 ? splits(request, target, others) : undefined;
  // A party outside pays nothing; the cells between are filled by the spill of the first row.
  const isOutside = i === others;
  const joins = request.change.kind === 'joins';
  return [
    ...(weight === undefined ? [] : [weightCell(request, at(0), isOutside)]),
    shares?.before ?? (isOutside && joins ? 0 : ''),
    shares?.after ?? (isOutside && !joins ? 0 : ''),
    change,
    percent,
  ];
}

function weightCell({ change, keyName }: ParticipantsRequest, name: string, isOutside: boolean): CellValue {
  if (isOutside && change.kind === 'joins') return change.weight;
  return `=SUM(NYCKEL.SUBKEY(${keyName},${name}))`;
}

/** The parties stand in the order of the key, the one that leaves or joins last. */
function splits(request: ParticipantsRequest, target: Target, others: number) {
  const { change, keyName } = request;
  const header = target.row + ROWS_ABOVE;
  const corner = (row: number, column = 0): string => absoluteAddress(row, target.column + column);
  const left = `${corner(header + 1)}:${corner(header + others)}`;
  const all = `${corner(header + 1)}:${corner(header + others + 1)}`;
  const share = (key: string, names: string): string =>
    `=NYCKEL.SHARES(${key},${rules(request, target)},${names})`;
  if (change.kind === 'leaves') {
    return { before: share(keyName, all), after: share(`NYCKEL.SUBKEY(${keyName},${left})`, left) };
  }
  const widened = `${corner(header)}:${corner(header + others + 1, 1)}`;
  return { before: share(keyName, left), after: share(widened, all) };
}

function rules({ step, method }: ParticipantsRequest, target: Target): string {
  const amount = absoluteAddress(target.row + 1, target.column + 1);
  return `${amount},${step},${method === undefined ? '' : `"${method}"`}`;
}

function sumRows(request: ParticipantsRequest, target: Target, count: number): CellValue[][] {
  const { before, after, weight } = participantColumns(request.change);
  const first = target.row + ROWS_ABOVE + 1;
  const amount = absoluteAddress(target.row + 1, target.column + 1);
  const at = (row: number, column: number): string => cellAddress(row, target.column + column);
  const sum = (column: number): string => `=SUM(${at(first, column)}:${at(first + count - 1, column)})`;
  const verdict = (column: number): string => {
    const total = at(first + count, column);
    const trouble = '"Fel, eller tillägget saknas: ändra inget, spara inte"';
    const ties = `IF(ROUND(${total}-${amount},6)=0,"Summan stämmer","Avviker från beloppet")`;
    return `=IF(ISERROR(${total}),${trouble},${ties})`;
  };
  const skipped = weight === undefined ? [] : [''];
  return [
    ['Summa', ...(weight === undefined ? [] : [sum(weight)]), sum(before), sum(after), sum(after + 1)],
    ['Kontroll', ...skipped, verdict(before), verdict(after)],
    ['Med störst rest kan en annan parts belopp ändras ett steg när deltagandet ändras.'],
  ];
}
