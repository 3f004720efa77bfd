/**
 * A table as text that Excel and Word take apart into cells. Numbers without spaces between thousands: Excel would
 * otherwise read them as text.
 */
export function asTabbedText(
  head: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
  decimal: ',' | '.',
): string {
  const cell = (value: string | number | undefined): string => {
    if (value === undefined) return '';
    return typeof value === 'number' ? String(value).replace('.', decimal) : value.replace(/[\t\r\n]+/g, ' ');
  };
  return [head, ...rows].map((row) => row.map(cell).join('\t')).join('\n');
}
