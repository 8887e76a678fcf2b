import type { IsoDate } from '../reading/iso-date';

/** A row of a list of children: 适龄儿童台账, 学籍导出 or 在校名单. */
export interface Child {
  readonly sheet: string;
  readonly row: number;
  /** Without padding: 宝  玉 and 宝玉 are one name. */
  readonly name: string;
  /** In capitals without spaces; empty where it is blank or was cut when stored as a number. */
  readonly identity: string;
  /** Of the birth column, else of a valid identity number. */
  readonly birth?: IsoDate;
  /** What a valid identity number says. */
  readonly identityBirth?: IsoDate;
  readonly identitySex?: 'male' | 'female';
  readonly identityFault?: string;
  readonly sex?: 'male' | 'female';
  readonly age?: number;
  readonly state: ChildState;
  readonly stateText: string;
}

export const CHILD_STATES = [
  'enrolled',
  'elsewhere',
  'home-teaching',
  'suspended',
  'deferred',
  'exempt',
  'dropped-out',
  'suspected',
  'returned',
  'graduated',
  'unknown',
  'blank',
] as const;
/** 在校 · 外地就读 · 送教上门 · 休学 · 缓学 · 免学 · 失学辍学 · 疑似辍学 · 已劝返 · 毕业 … */
export type ChildState = (typeof CHILD_STATES)[number];

/** In the order in which the words decide: 疑似辍学 is not 辍学, 休学 is not 在校. */
const STATES: readonly (readonly [RegExp, ChildState])[] = [
  [/疑似/, 'suspected'],
  [/已?劝返|已?复学/, 'returned'],
  [/送教/, 'home-teaching'],
  [/休学/, 'suspended'],
  [/缓学|延缓/, 'deferred'],
  [/免学|免于入学|免入学/, 'exempt'],
  [/失学|辍学|未入学|未就学/, 'dropped-out'],
  [/外地|外出|县外|区外|市外|省外|异地|转出|随迁/, 'elsewhere'],
  [/毕业|升学|离校/, 'graduated'],
  [/在校|在读|就读|正常|在籍|随班|特校|特教|是|注册/, 'enrolled'],
];

export function readChildState(text: string): ChildState {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (plain === '' || /^[/—-]+$/.test(plain)) return 'blank';
  // 无辍学 and 未辍学 deny what they name.
  if (/^(无|未|没有|不)(疑似)?(失学|辍学)/.test(plain)) return 'enrolled';
  return STATES.find(([words]) => words.test(plain))?.[1] ?? 'unknown';
}
