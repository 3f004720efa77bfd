/**
 * The formulas of a grid as Basic that fills them. A formula is written once and copied, which LibreOffice does as
 * a user would; Basic has no room for a hundred thousand texts.
 */
export function roundGrid({ weights, amounts }) {
  const end = `${column(amounts.length)}${weights.length + 1}`;
  return [...inputs(weights, amounts), ...filled(`B2:${end}`, '=ROUND(B$1*$A2/$A$1;0)')].join('\n');
}

/** A block of whole parts and a block of rests beside the shares; row 1 above the whole parts has what they leave. */
export function rankGrid({ weights, amounts }) {
  const [count, last] = [amounts.length, weights.length + 1];
  const [whole, rest] = [column(1 + count), column(1 + 2 * count)];
  const block = (first) => `${column(first)}2:${column(first + count - 1)}${last}`;
  const place = `RANK(${rest}2;${rest}$2:${rest}$${last})+COUNTIF(${rest}$2:${rest}2;${rest}2)-1`;
  return [
    ...inputs(weights, amounts),
    ...filled(`${whole}1:${column(2 * count)}1`, `=B$1-SUM(${whole}2:${whole}${last})`),
    ...filled(block(1 + count), '=INT(B$1*$A2/$A$1)'),
    ...filled(block(1 + 2 * count), '=MOD(B$1*$A2;$A$1)'),
    ...filled(block(1), `=${whole}2+IF(${place}<=${whole}$1;1;0)`),
  ].join('\n');
}

function inputs(weights, amounts) {
  return [
    `  sheet.getCellByPosition(0, 0).setFormula("=SUM(A2:A${weights.length + 1})")`,
    ...weights.map((weight, i) => `  sheet.getCellByPosition(0, ${i + 1}).setValue(${weight})`),
    ...amounts.map((amount, k) => `  sheet.getCellByPosition(${k + 1}, 0).setValue(${amount})`),
  ];
}

/** Down the first column and then to the right: com.sun.star.sheet.FillDirection is 0 and 1. */
function filled(range, formula) {
  const [first, last] = range.split(':');
  const [firstColumn, lastRow] = [first.replace(/\d/g, ''), last.replace(/\D/g, '')];
  return [
    `  sheet.getCellRangeByName("${first}").getCellByPosition(0, 0).setFormula("${formula}")`,
    ...(first.replace(/\D/g, '') === lastRow
      ? []
      : [`  sheet.getCellRangeByName("${first}:${firstColumn}${lastRow}").fillAuto(0, 1)`]),
    `  sheet.getCellRangeByName("${range}").fillAuto(1, 1)`,
  ];
}

function column(index) {
  const rest = index % 26;
  const before = (index - rest) / 26;
  return (before > 0 ? column(before - 1) : '') + String.fromCharCode(65 + rest);
}
