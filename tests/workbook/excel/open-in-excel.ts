import { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { type OfficeWindow, officeInJsdom } from '../../stand-in-excel/boot/in-jsdom';
import type { StandInExcel, StandInOptions } from '../../stand-in-excel/stand-in';

/** A workbook that is open in the stand-in Excel, reached through the genuine office.js. */
export interface OpenInExcel {
  readonly workbook: ExcelWorkbook;
  readonly excel: StandInExcel;
  readonly office: OfficeWindow;
  /** How often the workbook waited before it asked again. */
  readonly waits: number[];
  close(): void;
}

export async function openInExcel(options: StandInOptions): Promise<OpenInExcel> {
  const office = await officeInJsdom(options);
  const waits: number[] = [];
  const workbook = new ExcelWorkbook({
    excel: office.Excel,
    supports: (set, version) => office.Office.context.requirements.isSetSupported(set, version),
    wait: async (attempt) => void waits.push(attempt),
  });
  office.excel.meter.reset();
  return { workbook, excel: office.excel, office, waits, close: () => office.close() };
}
