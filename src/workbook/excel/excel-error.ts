import * as z from 'zod/mini';
import type { Message } from '../../messages/message';
import { type Remedy, WorkbookError } from '../workbook';

/** Excel refused. */
export class ExcelError extends WorkbookError {
  constructor(
    reason: Message,
    /** The code of Excel.ErrorCodes, for the 诊断 panel. */
    readonly code: string,
    remedy: Remedy,
    /** The member that Excel refused, e.g. `PageLayout.orientation`; empty where it does not tell. */
    readonly location: string,
  ) {
    super(reason, remedy);
    this.name = 'ExcelError';
  }
}

type Advice = readonly [message: string, remedy: Remedy];

const CELL_EDIT: Advice = ['excel.cell-edit', 'person'];
const BUSY: Advice = ['excel.busy', 'wait'];
const TOO_LARGE: Advice = ['excel.too-large', 'none'];
const DENIED: Advice = ['excel.denied', 'person'];
const GONE: Advice = ['excel.gone', 'person'];
const UNSUPPORTED: Advice = ['excel.unsupported', 'none'];
const LINKS: Advice = ['excel.links-blocked', 'person'];
const DEFECT: Advice = ['excel.refused', 'none'];

/** Every code of Excel.ErrorCodes and of the client library's own that can reach an add-in. */
const ADVICE: Readonly<Record<string, Advice>> = {
  InvalidOperationInCellEditMode: CELL_EDIT,
  WriteNotSupportedWhenModalDialogOpen: ['excel.dialog-open', 'person'],
  RequestAborted: BUSY,
  ServiceNotAvailable: BUSY,
  Timeout: BUSY,
  ActivityLimitReached: BUSY,
  ConnectionFailure: BUSY,
  Conflict: ['excel.conflict', 'wait'],
  InvalidOrTimedOutSession: ['excel.session-over', 'person'],
  AccessDenied: DENIED,
  ItemNotFound: GONE,
  InvalidReference: GONE,
  InvalidBinding: GONE,
  InvalidObjectPath: GONE,
  InvalidSelection: ['excel.selection', 'person'],
  InactiveWorkbook: ['excel.inactive', 'person'],
  ItemAlreadyExists: ['excel.exists', 'person'],
  MergedRangeConflict: ['excel.merged', 'person'],
  FilteredRangeConflict: ['excel.filtered', 'person'],
  PivotTableRangeConflict: ['excel.pivot-table', 'person'],
  InsertDeleteConflict: ['excel.sheet-full', 'person'],
  NonBlankCellOffSheet: ['excel.sheet-full', 'person'],
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  OperationCellsExceedLimit: TOO_LARGE,
  RangeImageExceedsLimit: TOO_LARGE,
  FormulaLengthExceedsLimit: TOO_LARGE,
  ApiNotFound: UNSUPPORTED,
  ApiNotAvailable: UNSUPPORTED,
  NotImplemented: UNSUPPORTED,
  UnsupportedFeature: UNSUPPORTED,
  UnsupportedOperation: UNSUPPORTED,
  UnsupportedSheet: ['excel.unsupported-sheet', 'person'],
  UnsupportedFillType: UNSUPPORTED,
  OpenWorkbookLinksBlocked: LINKS,
  RefreshWorkbookLinksBlocked: LINKS,
  PowerQueryRefreshResourceChallenge: LINKS,
  DirtySupportingFormula: BUSY,
  InvalidArgument: DEFECT,
  InvalidOperation: ['excel.not-now', 'person'],
  EmptyChartSeries: DEFECT,
  InvalidRequestContext: DEFECT,
  PropertyNotLoaded: DEFECT,
  ValueNotLoaded: DEFECT,
};

const officeError = z.object({
  code: z.string(),
  message: z.catch(z.string(), ''),
  debugInfo: z.catch(z.object({ errorLocation: z.catch(z.string(), '') }), { errorLocation: '' }),
});

/** What Excel threw, as an error with advice; anything that is no error of Office stays what it is. */
export function asExcelError(thrown: unknown): unknown {
  if (thrown instanceof WorkbookError) return thrown;
  const parsed = officeError.safeParse(thrown);
  if (!parsed.success) return thrown;
  const { code, message, debugInfo } = parsed.data;
  const [advice, remedy] = ADVICE[code] ?? (['excel.general', 'none'] as const);
  return new ExcelError(
    { code: advice, params: { code, detail: message } },
    code,
    remedy,
    debugInfo.errorLocation,
  );
}

/** Without a printer Excel for Windows refuses print set-up, and nothing else. */
export const isPrintSetup = (thrown: unknown): boolean =>
  thrown instanceof ExcelError && /^(?:PageLayout|HeaderFooter|PageBreak)/.test(thrown.location);

export const isTooLarge = (thrown: unknown): boolean =>
  thrown instanceof ExcelError &&
  ['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'].includes(thrown.code);
