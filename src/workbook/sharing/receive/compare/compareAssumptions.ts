import { canonicalName } from '../../../../core/party';
import type { Assumption, ScenarioBlock } from '../../../model';
import { sameName } from '../../../naming';
import type { AmountDifference } from '../received';
import { sameValue } from './sameValue';

interface ComparedAssumptions {
  readonly compared: number;
  readonly differences: readonly AmountDifference[];
}

/** Every value of every assumption in every scenario of either; one that only one of them has differs. */
export function compareAssumptions(
  mine: ScenarioBlock | undefined,
  theirs: ScenarioBlock | undefined,
): ComparedAssumptions {
  const rows = pairRows(mine?.assumptions ?? [], theirs?.assumptions ?? []);
  const scenarios = pairLabels(mine?.scenarios ?? [], theirs?.scenarios ?? []);
  const differences: AmountDifference[] = [];
  let compared = 0;
  for (const row of rows) {
    for (const scenario of scenarios) {
      const left = valueAt(row.mine, scenario.mine);
      const right = valueAt(row.theirs, scenario.theirs);
      if (left !== undefined && right !== undefined) compared++;
      if (left === undefined && right === undefined) continue;
      if (left !== undefined && right !== undefined && sameValue(left, right)) continue;
      const { label = '', unit = '' } = row.mine ?? row.theirs ?? {};
      differences.push({
        label,
        scenario: scenario.label,
        ...(unit !== '' && { unit }),
        ...(left !== undefined && { mine: left }),
        ...(right !== undefined && { theirs: right }),
      });
    }
  }
  return { compared, differences };
}

function valueAt(row: Assumption | undefined, scenario: number | undefined): string | number | undefined {
  return row && scenario !== undefined ? (row.values[scenario] ?? '') : undefined;
}

interface Row {
  readonly mine?: Assumption;
  readonly theirs?: Assumption;
}

/** By label, and else by name: a label may have been changed in one of the copies. */
function pairRows(mine: readonly Assumption[], theirs: readonly Assumption[]): Row[] {
  const left = new Set(theirs);
  const take = (isSame: (other: Assumption) => boolean): Assumption | undefined => {
    const found = [...left].find(isSame);
    if (found) left.delete(found);
    return found;
  };
  const byLabel = mine.map((row) => ({
    mine: row,
    theirs: take(({ label }) => canonicalName(label) === canonicalName(row.label)),
  }));
  const paired = byLabel.map(({ mine: row, theirs: other }): Row => {
    const found = other ?? (row.name === '' ? undefined : take(({ name }) => sameName(name, row.name)));
    return { mine: row, ...(found && { theirs: found }) };
  });
  return [...paired, ...[...left].map((row) => ({ theirs: row }))];
}

interface ScenarioPair {
  readonly label: string;
  readonly mine?: number;
  readonly theirs?: number;
}

function pairLabels(mine: readonly string[], theirs: readonly string[]): ScenarioPair[] {
  const here = mine.map((label, i): ScenarioPair => {
    const there = theirs.findIndex((other) => canonicalName(other) === canonicalName(label));
    return { label, mine: i, ...(there >= 0 && { theirs: there }) };
  });
  const known = new Set(here.map((pair) => pair.theirs));
  const there = theirs.flatMap((label, i) => (known.has(i) ? [] : [{ label, theirs: i }]));
  return [...here, ...there];
}
