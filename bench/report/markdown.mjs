/** A part as Markdown: its tables, and what there is to say of them. */
export function print({ title, about, tables = [], skipped }) {
  const parts = [`### ${title}`, about, skipped && `Not measured: ${skipped}`, ...tables.map(printTable)];
  return parts.filter(Boolean).join('\n\n');
}

function printTable({ caption, header, rows }) {
  const all = [header, ...rows];
  const widths = header.map((_, i) => Math.max(3, ...all.map((row) => String(row[i]).length)));
  const line = (row) => `| ${row.map((cell, i) => align(String(cell), widths[i], i)).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [`**${caption}**`, '', line(header), rule, ...rows.map(line)].join('\n');
}

/** Names to the left, numbers to the right. */
function align(text, width, column) {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}
