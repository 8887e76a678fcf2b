/** How one cell looks; a field that is absent is the workbook's default. */
export interface Style {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly borders?: Readonly<Partial<Record<Edge, BorderLine>>>;
  readonly link?: Link;
}

export type Edge = 'EdgeTop' | 'EdgeRight' | 'EdgeBottom' | 'EdgeLeft';

export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export interface Link {
  readonly documentReference?: string;
  readonly address?: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}

/** What Excel answers where a cell has no look of its own (a new workbook of a Chinese Excel). */
export const DEFAULT_STYLE = {
  numberFormat: 'General',
  fill: '#FFFFFF',
  fontName: '等线',
  fontSize: 11,
  bold: false,
  italic: false,
  color: '#000000',
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
} as const;
