/** The part of Office that the workbook in Excel stands on; tests hand in that of their window. */
export interface OfficeHost {
  readonly excel: typeof Excel;
  /** Whether this Excel has a requirement set, e.g. ('ExcelApi', '1.13'). */
  readonly supports: (set: string, version: string) => boolean;
  /** Waits before a request is tried again; the face brings a clock, this room has none. */
  readonly wait: (attempt: number) => Promise<void>;
}

/** What Office has put on the window of the pane, once Office.onReady has come. */
export const officeHost = (): OfficeHost => ({
  excel: Excel,
  supports: (set, version) => Office.context.requirements.isSetSupported(set, version),
  wait: () => Promise.resolve(),
});
