import { toParty } from '../../../../core/party';
import type { Published, PublishedColumn } from '../../../../core/reason/infer/published';
import { codeOf } from '../../../../register';
import type { ColumnRole, GivenColumn, GivenTable } from '../table/givenTable';

/** The columns that a key can lie behind: amounts; where there are none, percentages, and then numbers of whatever. */
const SHARED: readonly ColumnRole[] = ['amount', 'percent', 'count'];

export function sharedColumns({ columns }: GivenTable): readonly GivenColumn[] {
  const role = SHARED.find((each) => columns.some((column) => column.role === each));
  return columns.filter((column) => column.role === role);
}

/** The table as an inference reads it. */
export function toPublished(given: GivenTable, step: number | ''): Published {
  return {
    parties: given.parties.map((name) => toParty(name, codeOf)),
    columns: sharedColumns(given).map((column) => toColumn(column, step)),
  };
}

function toColumn({ header, figures, stated }: GivenColumn, step: number | ''): PublishedColumn {
  const year = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(header)?.[1];
  return {
    header,
    figures,
    ...(stated !== undefined && { total: stated }),
    ...(step !== '' && { step }),
    ...(year !== undefined && { year: Number(year) }),
  };
}
