import { canonicalName } from '../../../core/party';
import { labelOf } from '../../../core/key/stamp';
import type { Assumption, KeyRecord, WorkbookContent } from '../../../workbook/model';

/** A key to share by: one of the workbook's own, or the one that the chosen scenario picks. */
export interface KeyChoice {
  /** As it is typed in formulas. */
  readonly name: string;
  readonly label: string;
  /** Absent where the assumption picks no key that exists. */
  readonly record: KeyRecord | undefined;
}

export interface KeyChoices {
  readonly keys: readonly KeyChoice[];
  readonly assumptions: readonly KeyChoice[];
}

export function keyChoices({ keys, scenarios }: WorkbookContent): KeyChoices {
  const assumptions = scenarios?.ok ? scenarios.value.assumptions : [];
  return {
    keys: keys.map((record) => ({ name: record.name, label: record.label, record })),
    assumptions: assumptions
      .filter(({ kind }) => kind === 'key')
      .map((assumption) => ({
        name: assumption.name,
        label: assumption.label,
        record: pickedBy(assumption, keys),
      })),
  };
}

export function findChoice({ keys, assumptions }: KeyChoices, name: string): KeyChoice | undefined {
  return [...keys, ...assumptions].find((choice) => choice.name === name);
}

/** `Aktiv` shows the stamp of the key; while a stamp is being calculated, the label in it still says which key. */
function pickedBy({ active }: Assumption, keys: readonly KeyRecord[]): KeyRecord | undefined {
  const shown = String(active);
  const label = canonicalName(labelOf(shown) || shown);
  return (
    keys.find(({ stamp }) => stamp !== '' && stamp === shown) ??
    keys.find((key) => canonicalName(key.label) === label)
  );
}
