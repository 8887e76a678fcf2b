import type { Render } from '../messages/render';

export interface ReportOptions {
  readonly render: Render;
  /** 填报单位 */
  readonly reportingUnit?: string;
  /** 填表人 */
  readonly preparedBy?: string;
  /** 审核人, usually the 责任领导; left blank to be signed. */
  readonly reviewedBy?: string;
  /** 第N期 */
  readonly periodNo?: number;
  /** A summary of the week, quarter or half-year that the as-of date lies in; else the month's. */
  readonly span?: ReportSpan;
  /** 公示版: identity, card and telephone numbers masked, pupils' names shortened. */
  readonly public?: boolean;
}

export const REPORT_SPANS = ['week', 'quarter', 'half-year'] as const;
export type ReportSpan = (typeof REPORT_SPANS)[number];
