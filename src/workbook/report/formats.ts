/** How numbers look on paper; whole unless some amount has decimals, which a reader must then see. */
export function amountFormat(amounts: readonly (number | undefined)[]): string {
  const isWhole = amounts.every((amount) => amount === undefined || Number.isInteger(amount));
  return isWhole ? '#,##0' : '#,##0.00';
}

/** A change always shows its sign. */
export function changeFormat(amount: string): string {
  return `+${amount};-${amount};${amount.replaceAll('#,##', '')}`;
}

/** A percent sign stands apart in Swedish. */
export const PERCENT_CHANGE = '+0.0 %;-0.0 %;0.0 %';
export const PERCENT = '0.0 %';
export const TWO_DECIMALS = '#,##0.00';
