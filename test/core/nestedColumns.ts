import fc from 'fast-check';
import { boundedColumns } from './boundedColumns';
import { columns, columnsOf } from './columns';
import type { Column, ColumnParty } from './reference';

const groupSizes = fc.integer({ min: 1, max: 6 });
const group = columnsOf(fc.constant(0n), groupSizes).map(({ parties }) => parties);
const groups = fc.array(group, { minLength: 1, maxLength: 4 });

/** Columns of two or three levels: some of the parties are groups, and some of the first group's parties too. */
export const nestedColumns: fc.Arbitrary<Column> = fc
  .record({ top: fc.oneof(columns, boundedColumns), middle: groups, bottom: groups })
  .map(({ top, middle, bottom }) => {
    const [first = [], ...others] = middle.map((parties, i) => named(parties, `m${i}`));
    const lowest = bottom.map((parties, i) => named(parties, `b${i}`));
    return { ...top, parties: withGroups(top.parties, [withGroups(first, lowest), ...others]) };
  });

/** Gives the first parties a group each. */
function withGroups(
  parties: readonly ColumnParty[],
  under: readonly (readonly ColumnParty[])[],
): ColumnParty[] {
  return parties.map((party, i) => ({ ...party, ...(under[i] && { under: under[i] }) }));
}

/** Names of their own, since nobody may pay in two places; without kommunkod for the same reason. */
function named(parties: readonly ColumnParty[], suffix: string): ColumnParty[] {
  return parties.map(({ name, weight, fixed }) => ({ name: `${name}${suffix}`, weight, fixed }));
}
