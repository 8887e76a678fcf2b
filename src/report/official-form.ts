import type { CellStyle, PrintSetup } from '../workbook/sheet-layout';

/**
 * The looks of an official form: fonts by the names that 公文 use (党政机关公文格式 GB/T 9704-2012:
 * 小标宋 for the title, 黑体 and 楷体 for headings, 仿宋 for the text), thin lines, black on white.
 */
const SONG = '方正小标宋简体';
const HEI = '黑体';
const KAI = '楷体_GB2312';
const FANG = '仿宋_GB2312';

export const FORM = {
  title: {
    font: { name: SONG, size: 20 },
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  subtitle: { font: { name: KAI, size: 12 }, horizontal: 'center', vertical: 'center' },
  heading: { font: { name: HEI, size: 12 }, horizontal: 'left', vertical: 'center' },
  subheading: { font: { name: KAI, size: 12 }, horizontal: 'left', vertical: 'center' },
  paragraph: {
    font: { name: FANG, size: 12 },
    horizontal: 'left',
    vertical: 'center',
    wrap: true,
  },
  note: { font: { name: FANG, size: 10 }, horizontal: 'left', vertical: 'center', wrap: true },
  head: {
    font: { name: HEI, size: 9 },
    border: 'thin',
    fill: '#f2f2f2',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  text: {
    font: { name: FANG, size: 9 },
    border: 'thin',
    horizontal: 'left',
    vertical: 'center',
    wrap: true,
  },
  centred: {
    font: { name: FANG, size: 9 },
    border: 'thin',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  percent: {
    font: { name: FANG, size: 9 },
    border: 'thin',
    horizontal: 'center',
    vertical: 'center',
    numberFormat: '0.00%',
  },
  total: {
    font: { name: HEI, size: 9 },
    border: 'thin',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  totalPercent: {
    font: { name: HEI, size: 9 },
    border: 'thin',
    horizontal: 'center',
    vertical: 'center',
    numberFormat: '0.00%',
  },
  /** Space for writing by hand or later. */
  space: { border: 'thin', wrap: true, vertical: 'top', horizontal: 'left' },
} as const satisfies Record<string, CellStyle>;

/** A4 landscape, all columns on one page (ECMA-376 part 1, 18.3.1.63: paper 9). */
export const officialPrint = (
  titleRows?: PrintSetup['titleRows'],
  footer?: string,
): PrintSetup => ({
  orientation: 'landscape',
  paperSize: 9,
  fitToWidth: true,
  ...(titleRows && { titleRows }),
  ...(footer !== undefined && { footer }),
});
