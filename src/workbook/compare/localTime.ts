/** The time on the user's own clock, as `2026-11-22 21:47`. */
export function localTime(now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${date} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
