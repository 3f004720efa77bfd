/** A4 in points, and the margins that every printer can hold. */
const MARGIN = 45;

interface Print {
  readonly title: string;
  readonly isWide: boolean;
  readonly area: Excel.Range;
  /** The row that stands at the top of every page: `$9:$9`. */
  readonly titleRows?: string;
  /**
   * True where the sheet is made as narrow as a page. Excel passes over page breaks that are set by hand on a sheet that
   * is fitted to pages, so a page for each party cannot be.
   */
  readonly isFitted: boolean;
}

/** Sets a sheet up for A4: what is printed, how it fits, and what stands above and below. */
export function setUpPrint(
  sheet: Excel.Worksheet,
  { title, isWide, area, titleRows, isFitted }: Print,
): void {
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = isWide ? 'Landscape' : 'Portrait';
  layout.zoom = isFitted ? { horizontalFitToPages: 1 } : { scale: 100 };
  layout.centerHorizontally = isFitted;
  layout.leftMargin = layout.rightMargin = MARGIN;
  layout.topMargin = layout.bottomMargin = 1.4 * MARGIN;
  layout.setPrintArea(area);
  if (titleRows !== undefined) layout.setPrintTitleRows(titleRows);
  const page = layout.headersFooters.defaultForAllPages;
  page.leftHeader = escapeCodes(title);
  page.rightHeader = '&D';
  page.leftFooter = '&F, &A';
  page.rightFooter = 'Sida &P av &N';
}

/** In headers an ampersand begins a code. */
function escapeCodes(text: string): string {
  return text.replaceAll('&', '&&').slice(0, 200);
}
