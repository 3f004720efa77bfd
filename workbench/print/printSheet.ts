import { parseAddress } from '../host/address';
import type { Worksheet } from '../host/model/worksheet';
import { escapeHtml, headerHtml } from './headerFooter';
import type { Paper } from './paper';
import { paperOf, sizesOf } from './paper';
import { cellHtml } from './printCell';

/** What a browser needs to put the sheet on paper. Lengths are in points. */
interface PrintedSheet {
  html: string;
  header: string;
  footer: string;
  paper: Paper;
  margins: { top: number; right: number; bottom: number; left: number };
}

/**
 * A sheet as Excel would print it, near enough to see what a page holds and whether it fits. Lengths of text are the
 * browser's, and a chart is a box with its title.
 */
export function printSheet(sheet: Worksheet): PrintedSheet {
  const paper = paperOf(sheet);
  const { properties, headersFooters } = sheet.pageSetup;
  const names = { sheet: sheet.name, file: sheet.workbook.name };
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = headersFooters;
  const side = { left: properties.leftMargin, right: properties.rightMargin };
  return {
    html: page(sheet, paper),
    header: headerHtml([leftHeader, centerHeader, rightHeader], names, {
      ...side,
      top: properties.headerMargin,
    }),
    footer: headerHtml([leftFooter, centerFooter, rightFooter], names, {
      ...side,
      bottom: properties.footerMargin,
    }),
    paper,
    margins: { top: properties.topMargin, bottom: properties.bottomMargin, ...side },
  };
}

function page(sheet: Worksheet, paper: Paper): string {
  const { centerHorizontally, printGridlines } = sheet.pageSetup.properties;
  const tables = paper.columnGroups.map((group) => table(sheet, paper, group.first, group.count));
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${escapeHtml(sheet.name)}</title><style>
@page { size: ${paper.width}pt ${paper.height}pt; }
body { margin: 0; font: 11pt Calibri, Carlito, Arial, sans-serif; -webkit-print-color-adjust: exact; }
table { border-collapse: collapse; table-layout: fixed; zoom: ${paper.scale}; ${centerHorizontally ? 'margin: 0 auto;' : ''} }
section + section { break-before: page; }
tr { break-inside: avoid; }
tr.break { break-before: page; }
td { box-sizing: border-box; padding: 0 1.5pt; vertical-align: bottom; white-space: nowrap; overflow: hidden; ${printGridlines ? 'border: 0.5pt solid #bbb;' : ''} }
.chart { position: absolute; box-sizing: border-box; border: 0.75pt solid #888; background: #fff; text-align: center; zoom: ${paper.scale}; }
</style></head><body>${tables.join('')}${charts(sheet, paper)}</body></html>`;
}

/** The columns of one page; title rows stand on every page that the browser breaks the table into. */
function table(sheet: Worksheet, paper: Paper, first: number, count: number): string {
  const { area, rowBreaks } = paper;
  const widths = sizesOf(sheet, 'COL', first, count);
  const columns = widths.map((width) => `<col style="width:${width}pt">`).join('');
  const titles = titleRows(sheet);
  const rows = Array.from({ length: area.rows }, (_, i) => area.row + i);
  const row = (at: number) => {
    const [height] = sizesOf(sheet, 'ROW', at, 1);
    const cells = widths.map((__, i) => cellHtml(sheet, at, first + i, first + count)).join('');
    return `<tr${rowBreaks.has(at) ? ' class="break"' : ''} style="height:${height}pt">${cells}</tr>`;
  };
  const isTitle = (at: number) => titles !== undefined && at >= titles.row && at < titles.row + titles.rows;
  // Before the title rows Excel prints what stands there once.
  const before = rows.filter((at) => titles !== undefined && at < titles.row);
  const width = widths.reduce((a, b) => a + b, 0);
  const open = `<table style="width:${width}pt"><colgroup>${columns}</colgroup>`;
  const lead = before.length > 0 ? `${open}<tbody>${before.map(row).join('')}</tbody></table>` : '';
  const heads = titles ? rows.filter(isTitle) : [];
  const body = rows.filter((at) => !isTitle(at) && !before.includes(at));
  const rest = `<thead>${heads.map(row).join('')}</thead><tbody>${body.map(row).join('')}</tbody>`;
  return `<section>${lead}${open}${rest}</table></section>`;
}

function titleRows(sheet: Worksheet) {
  const { titleRows: address } = sheet.pageSetup;
  return address === undefined ? undefined : parseAddress(address);
}

/** Where they stand on the sheet; only a sheet of one page across has room for more exactness. */
function charts(sheet: Worksheet, { area }: Paper): string {
  const sum = (sizes: number[]) => sizes.reduce((a, b) => a + b, 0);
  const origin = {
    left: sum(sizesOf(sheet, 'COL', 0, area.column)),
    top: sum(sizesOf(sheet, 'ROW', 0, area.row)),
  };
  return sheet.charts.items
    .map(({ left, top, width, height, title }) => {
      const place = `left:${left - origin.left}pt;top:${top - origin.top}pt;width:${width}pt;height:${height}pt`;
      return `<div class="chart" style="${place}">${escapeHtml(title.text)}</div>`;
    })
    .join('');
}
