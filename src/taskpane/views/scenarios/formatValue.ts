import type { AssumptionKind } from '../../../workbook/model';
import { formatNumber, type Language } from '../../../text';

/** A value with its unit, as it is read: a fraction as percent, an amount in its unit, a text as it stands. */
export function formatValue(
  value: string | number,
  { kind, unit }: { readonly kind: AssumptionKind; readonly unit: string },
  language: Language,
): string {
  if (typeof value === 'string') return value;
  if (kind === 'percent') return `${formatNumber(toPercent(value), language)} %`;
  return `${formatNumber(value, language)} ${kind === 'step' ? '' : unit}`.trim();
}

/** 0,07 times 100 is 7.000000000000001 in floating point: 15 digits are what Excel shows. */
export function toPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}

export function fromPercent(percent: number): number {
  return Number((percent / 100).toPrecision(15));
}
