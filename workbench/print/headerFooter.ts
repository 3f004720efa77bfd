/** What the codes of a header stand for. */
interface PrintNames {
  sheet: string;
  file: string;
}
interface Margins {
  left: number;
  right: number;
  top?: number;
  bottom?: number;
}

/** The browser fills these in on each page. */
const COUNTED: Record<string, string> = {
  P: '<span class="pageNumber"></span>',
  N: '<span class="totalPages"></span>',
  D: '<span class="date"></span>',
};
/** An ampersand, a font in quotes, a size, or a letter. */
const CODE = /&(&|"[^"]*"|\d+|[A-Za-z])/g;

/** Left, centre and right, each with Excel's codes; formatting codes are passed over. */
export function headerHtml(
  texts: readonly [string, string, string],
  names: PrintNames,
  { left, right, top, bottom }: Margins,
): string {
  const edge = top === undefined ? `margin-bottom:${bottom}pt` : `margin-top:${top}pt`;
  const cells = texts.map((text, i) => {
    const align = ['left', 'center', 'right'][i];
    return `<span style="flex:1;text-align:${align};white-space:pre">${withoutCodes(text, names)}</span>`;
  });
  const style = `display:flex;width:100%;font:10pt Calibri,Carlito,Arial,sans-serif;padding:0 ${right}pt 0 ${left}pt;${edge};align-self:${top === undefined ? 'end' : 'start'}`;
  return `<div style="${style}">${cells.join('')}</div>`;
}

function withoutCodes(text: string, { sheet, file }: PrintNames): string {
  let html = '';
  let from = 0;
  for (const match of text.matchAll(CODE)) {
    html += escapeHtml(text.slice(from, match.index));
    from = match.index + match[0].length;
    const code = (match[1] ?? '').toUpperCase();
    if (code === '&') html += '&amp;';
    else if (code === 'A') html += escapeHtml(sheet);
    else if (code === 'F') html += escapeHtml(file);
    else html += COUNTED[code] ?? '';
  }
  return html + escapeHtml(text.slice(from));
}

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
