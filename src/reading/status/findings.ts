import type { Count } from './counts';

/** What one predicate of a progress text says about the work. */
export type FindingKind =
  | 'done'
  | 'part' // done in part: 基本完成, 80%
  | 'weak-part' // 取得阶段性成效: a part, unless more is said
  | 'short' // 不到位, 未全部
  | 'rest' // 尚有2人未复学
  | 'undone' // 未整改
  | 'undone-detail' // 未 with a verb that the grammar does not know
  | 'under-way'
  | 'effort' // 边查边改, 抓紧: an effort without an act
  | 'prepared'
  | 'behind' // 进度滞后, 延期
  | 'planned' // with a date
  | 'intended' // without one
  | 'closing' // 待验收
  | 'long-term'
  | 'none' // no such problem
  | 'relapse'
  | 'act' // 已 with a verb that the grammar does not know
  | 'lacking' // 教师不足: behind a completion it limits it
  | 'evidence' // 照明正常, 不再积水: the fault is no more
  | 'tail'; // 加强, 防止反弹

export interface Finding {
  readonly kind: FindingKind;
  /** The words it was read from. */
  readonly words: string;
  /** False where another reading is possible. */
  readonly certain: boolean;
  readonly count?: Count;
  /** Said of all: 全部, 100%, 3/3. */
  readonly all?: boolean;
  readonly day?: { readonly year?: number; readonly month: number; readonly day: number };
  /** How a completion is limited: qualifier, share, period, count. */
  readonly limit?: 'qualifier' | 'share' | 'period' | 'count' | 'subject';
  /** A double negation, a relapse after completion … */
  readonly by?: 'double-negation' | 'gone';
  /** 已更换, 现已全部补齐: no subject of its own, so it speaks of what was named before. */
  readonly remedy?: boolean;
  /** Without 已 or 了. */
  readonly bare?: boolean;
  /** 但: it limits what stands before. */
  readonly contrast?: boolean;
  /** The numbered item that it stands in, where there is one. */
  readonly item?: number;
  /** 原, 此前: it speaks of the past. */
  readonly past?: boolean;
}

/** What a rule tells: a finding, that nothing is said, or undefined where it does not know the case. */
export type Told = Finding | 'nothing' | undefined;
