/**
 * What the changelog says of a version (Keep a Changelog 1.1.0): its date and its text. A release without words, or without
 * a day, is refused.
 */
export function entryOf(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  if (!section) throw new Error(`CHANGELOG.md has no section [${version}], the version of package.json.`);
  const [, date] = /^\[[^\]]+\] - (\d{4}-\d{2}-\d{2})\s*$/m.exec(section) ?? [];
  if (!date || Number.isNaN(Date.parse(date)))
    throw new Error(`CHANGELOG.md: "## [${version}] - year-month-day" is how the section must begin.`);
  const text = section.slice(section.indexOf('\n') + 1).trim();
  if (!/^- /m.test(text)) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return { date, text };
}
