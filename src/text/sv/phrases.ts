import { formatNumber } from '../number';

export const number = (value: number): string => formatNumber(value, 'sv');
export const quote = (text: string): string => `”${text}”`;
export const list = (names: readonly string[]): string => names.map(quote).join(', ');
export const keyCalled = (label: string): string => (label === '' ? 'nyckeln' : `nyckeln ${quote(label)}`);
export const meant = (nearest: string | undefined): string =>
  nearest ? ` Menade du ${quote(nearest)}?` : '';

/** At most five names are listed; a message must be readable in the small box beside a cell. */
export const some = (names: readonly string[]): string =>
  names.length > 5 ? `${list(names.slice(0, 5))} och ${names.length - 5} till` : list(names);
