import { score } from './report.mjs';

const COLUMNS = ['killed', 'timeouts', 'survived', 'uncovered'];

/** A Markdown table by folder, with the sum last. */
export function tableLines(reports) {
  const sum = Object.fromEntries(COLUMNS.map((column) => [column, total(reports, column)]));
  return [
    '| folder | killed | timeouts | survived | no coverage | score |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...[...reports, { name: 'all', ...sum }].map(row),
  ];
}

/** Each survivor with its place, what stood there and what took its place. */
export function survivorLines(reports) {
  return reports.flatMap(({ survivors }) => survivors.map(survivorLine));
}

function survivorLine({ place, location: { start, end }, source, mutatorName, replacement, status }) {
  const mark = status === 'NoCoverage' ? ' (no coverage)' : '';
  return `${place}:${start.line}:${start.column} ${mutatorName}${mark}\n  - ${cut(source, start, end)}\n  + ${replacement}`;
}

/** Stryker counts lines and columns from 1. */
function cut(source, start, end) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n    ');
}

function total(reports, column) {
  return reports.reduce((so, report) => so + report[column], 0);
}

function row(report) {
  return `| ${[report.name, ...COLUMNS.map((column) => report[column]), `${score(report).toFixed(1)} %`].join(' | ')} |`;
}
