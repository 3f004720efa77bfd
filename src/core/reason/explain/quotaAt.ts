import type { Level } from '../../allocation/shareLevel';
import type { QuotaTrace } from '../../allocation/tieOut';

/** What a party is due beside its fixed amount; nothing for whoever is held at a floor or a cap. */
export function quotaAt({ quotas, held }: Level, row: number): QuotaTrace | undefined {
  if (!quotas || held?.steps[row] !== undefined) return undefined;
  return {
    floor: quotas.floors[row] ?? 0,
    rest: BigInt(quotas.remainders[row] ?? 0),
    divisor: BigInt(quotas.divisor),
  };
}
