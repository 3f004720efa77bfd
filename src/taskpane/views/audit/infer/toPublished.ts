import { PartyIndex, toParty } from '../../../../core/party';
import type { Published, PublishedColumn } from '../../../../core/reason/infer/published';
import { codeOf } from '../../../../register';
import type { ColumnRole, GivenColumn, GivenTable } from '../table/givenTable';

/** The columns that a key can lie behind: amounts; where there are none, percentages, and then numbers of whatever. */
const SHARED: readonly ColumnRole[] = ['amount', 'percent', 'count'];

export function sharedColumns({ columns }: GivenTable): readonly GivenColumn[] {
  const role = SHARED.find((each) => columns.some((column) => column.role === each));
  return columns.filter((column) => column.role === role);
}

/**
 * The tables as an inference reads them: the sister's columns beside the first one's, party by party and never row by
 * row, since the same parties may stand in another order.
 */
export function toPublished(
  given: GivenTable,
  sister: GivenTable | undefined,
  step: number | '',
  inSister: (header: string) => string,
): Published {
  const parties = given.parties.map((name) => toParty(name, codeOf));
  const own = sharedColumns(given).map((column) => toColumn(column, column.figures, step));
  if (!sister) return { parties, columns: own };
  const index = new PartyIndex(codeOf);
  sister.parties.forEach((name, row) => index.add(toParty(name, codeOf), row));
  const rows = parties.map(({ name }) => index.find(name));
  const others = sharedColumns(sister).map((column) => {
    const figures = rows.map((row) => (row === undefined ? undefined : column.figures[row]));
    return { ...toColumn(column, figures, step), header: inSister(column.header) };
  });
  return { parties, columns: [...own, ...others] };
}

function toColumn(
  { header, stated }: GivenColumn,
  figures: GivenColumn['figures'],
  step: number | '',
): PublishedColumn {
  const year = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(header)?.[1];
  return {
    header,
    figures,
    ...(stated !== undefined && { total: stated }),
    ...(step !== '' && { step }),
    ...(year !== undefined && { year: Number(year) }),
  };
}
