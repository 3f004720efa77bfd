/** The letters of a column, from 0: A, B … Z, AA. */
export function letters(column) {
  const rest = column % 26;
  const before = (column - rest) / 26;
  return (before > 0 ? letters(before - 1) : '') + String.fromCharCode(65 + rest);
}

/** The address of a grid's cells: the sum in A1, weights below, amounts to the right of it, shares where both meet. */
export function roundFormula(row, column) {
  return `=ROUND(${letters(column)}$1*$A${row + 1}/$A$1,0)`;
}

export function sumFormula(members) {
  return `=SUM(A2:A${members + 1})`;
}
