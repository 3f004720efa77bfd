import { invalidArgument } from '../hostError';

/** How a sheet is printed. Excel has it in the file; the grid knows nothing of paper. */
export interface PageSetup {
  properties: PageProperties;
  headersFooters: Record<HeaderFooterSlot, string>;
  printArea?: string;
  titleRows?: string;
  titleColumns?: string;
  /** The first row (column) after each break that was set by hand. */
  rowBreaks: number[];
  columnBreaks: number[];
}

interface Zoom {
  scale?: number | null;
  horizontalFitToPages?: number | null;
  verticalFitToPages?: number | null;
}

/** Margins are told in points. */
export interface PageProperties {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  blackAndWhite: boolean;
  printErrors: string;
  zoom: Zoom;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printHeadings: boolean;
  printGridlines: boolean;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  printComments: string;
  draftMode: boolean;
  firstPageNumber: number | '';
  printOrder: string;
}

export const HEADER_FOOTER_SLOTS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;
export type HeaderFooterSlot = (typeof HEADER_FOOTER_SLOTS)[number];

/** A new sheet has Excel's "normal" margins; the paper is that of the printer, in Sweden A4. */
export const newPageSetup = (): PageSetup => ({
  properties: {
    orientation: 'Portrait',
    paperSize: 'A4',
    blackAndWhite: false,
    printErrors: 'AsDisplayed',
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printHeadings: false,
    printGridlines: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    printComments: 'NoComments',
    draftMode: false,
    firstPageNumber: '',
    printOrder: 'DownThenOver',
  },
  headersFooters: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
  rowBreaks: [],
  columnBreaks: [],
});

const CHOICES: Partial<Record<keyof PageProperties, readonly string[]>> = {
  orientation: ['Portrait', 'Landscape'],
  printErrors: ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'],
  printComments: ['NoComments', 'EndSheet', 'InPlace'],
  printOrder: ['DownThenOver', 'OverThenDown'],
  paperSize: ['A3', 'A4', 'A4Small', 'A5', 'Letter', 'Legal', 'Tabloid', 'Executive'],
};
const LARGEST_FIT = 32_767;

/** Refuses what Excel would. */
export function checkedProperty(name: keyof PageProperties, value: unknown): unknown {
  const before = newPageSetup().properties[name];
  const refuse = () => invalidArgument(`${name}: ${JSON.stringify(value)}`);
  if (name === 'zoom') return checkedZoom(value, refuse);
  if (name === 'firstPageNumber') return value;
  if (typeof value !== typeof before) throw refuse();
  if (typeof value === 'number' && !(value >= 0)) throw refuse();
  const choices = CHOICES[name];
  if (choices && !choices.includes(value as string)) throw refuse();
  return value;
}

/** Either a scale or a number of pages; Excel does not take both. */
function checkedZoom(value: unknown, refuse: () => Error): Zoom {
  if (typeof value !== 'object' || value === null) throw refuse();
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = value as Zoom;
  const fits = [wide, high].filter((pages) => pages !== undefined && pages !== null);
  if (scale !== undefined && scale !== null) {
    if (fits.length > 0 || scale < 10 || scale > 400) throw refuse();
    return { scale };
  }
  if (fits.some((pages) => !Number.isInteger(pages) || pages < 0 || pages > LARGEST_FIT)) throw refuse();
  return { horizontalFitToPages: wide ?? null, verticalFitToPages: high ?? null };
}
