/** Print set-up of a sheet, in the terms of Excel.PageLayout. */
export interface Page {
  orientation: string;
  paperSize: string | null;
  zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  titleRows: string | undefined;
  printArea: string | undefined;
  centerHorizontally: boolean;
  /** Inches. */
  margins: Readonly<Record<string, number>>;
  /** Rows that begin a new page. */
  readonly rowBreaks: Set<number>;
  readonly headersFooters: Record<HeaderFooterPlace, string>;
}

export const HEADER_FOOTER_PLACES = [
  'LeftHeader',
  'CenterHeader',
  'RightHeader',
  'LeftFooter',
  'CenterFooter',
  'RightFooter',
] as const;
export type HeaderFooterPlace = (typeof HEADER_FOOTER_PLACES)[number];

export const newPage = (): Page => ({
  orientation: 'Portrait',
  paperSize: null,
  zoom: { scale: 100 },
  titleRows: undefined,
  printArea: undefined,
  centerHorizontally: false,
  margins: {},
  rowBreaks: new Set(),
  headersFooters: {
    LeftHeader: '',
    CenterHeader: '',
    RightHeader: '',
    LeftFooter: '',
    CenterFooter: '',
    RightFooter: '',
  },
});
