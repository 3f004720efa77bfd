import type { Assumption, ScenarioBlock } from '../../../workbook/model';

/** The position of the scenario that the others are compared with; -1 where there is none, or a label that is gone. */
export function basePosition({ scenarios, base }: ScenarioBlock): number {
  return base === undefined ? -1 : scenarios.indexOf(base);
}

/** True for each value that is not the base's; as in the sheet, letters' case makes no difference. */
export function differences({ values }: Assumption, base: number): boolean[] {
  const other = values[base];
  return values.map((value) => base >= 0 && fold(value) !== fold(other));
}

function fold(value: string | number | undefined): string | number | undefined {
  return typeof value === 'string' ? value.toLocaleLowerCase('sv') : value;
}
