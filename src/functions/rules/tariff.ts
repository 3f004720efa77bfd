import type { Result } from '../../core/problem';
import { feeFor, readTariff } from '../../core/rules/tariff';
import { toCell, toCells, type Argument } from '../argument';

/** The fee that a step table gives for a weight. */
export function tariffFor(weight: Argument, table: Argument): Result<number> {
  const tariff = readTariff(toCells(table) ?? []);
  return tariff.ok ? feeFor(toCell(weight), tariff.value) : tariff;
}
