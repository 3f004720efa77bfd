import type { Language } from './number';

/** An exact fraction of two whole numbers, the lower one positive. */
export interface ExactNumber {
  readonly over: bigint;
  readonly under: bigint;
}

const POINT: Record<Language, string> = { sv: ',', en: '.' };
const MINUS: Record<Language, string> = { sv: '−', en: '-' };

/** Numbers that differ do so before this decimal, or not for any reader. */
export const MOST_DECIMALS = 60;

/** With so many decimals, half away from zero; without those that are zeros where the number ends there. */
export function formatExact(number: ExactNumber, decimals: number, language: Language): string {
  const scaled = scale(number, decimals);
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
  const whole = formatWhole(BigInt(digits.slice(0, digits.length - decimals)), language);
  const part = decimals === 0 ? '' : digits.slice(-decimals);
  const shown = endsBy(number, decimals) ? part.replace(/0+$/, '') : part;
  return `${scaled < 0n ? MINUS[language] : ''}${whole}${shown === '' ? '' : POINT[language] + shown}`;
}

/** True if so many decimals are all that the number has. */
export function endsBy({ over, under }: ExactNumber, decimals: number): boolean {
  return (over * 10n ** BigInt(decimals)) % under === 0n;
}

/** The fewest decimals, no less than some, with which numbers that differ are seen to differ. */
export function decimalsToTellApart(numbers: readonly ExactNumber[], fewest: number): number {
  for (let decimals = fewest; decimals < MOST_DECIMALS; decimals++) {
    const seen = new Map<bigint, ExactNumber>();
    const isApart = numbers.every((number) => {
      const shown = scale(number, decimals);
      const same = seen.get(shown);
      seen.set(shown, number);
      return !same || same.over * number.under === number.over * same.under;
    });
    if (isApart) return decimals;
  }
  return MOST_DECIMALS;
}

/** The number in units of its last decimal, rounded half away from zero. */
function scale({ over, under }: ExactNumber, decimals: number): bigint {
  const size = (over < 0n ? -over : over) * 10n ** BigInt(decimals);
  const rounded = (2n * size + under) / (2n * under);
  return over < 0n ? -rounded : rounded;
}

/** Grouped as the language groups thousands; `Intl` writes whole numbers of any size out. */
function formatWhole(whole: bigint, language: Language): string {
  return whole.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB');
}
