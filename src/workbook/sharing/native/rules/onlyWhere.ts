import type { Native } from '../native';

/** A formula that gives nothing where the conditions do not hold: a wrong krona is worse than none. */
export function onlyWhere(conditions: readonly string[], formula: string): Native {
  const [only, ...more] = [...new Set(conditions)];
  if (only === undefined) return { ok: true, text: formula };
  const all = more.length > 0 ? `AND(${[only, ...more].join(',')})` : only;
  return { ok: true, text: `IF(${all},${formula},NA())` };
}

export function unreadable(expression: string): Native {
  return { ok: false, why: { kind: 'unreadable', expression } };
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
