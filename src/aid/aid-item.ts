/**
 * What kind of aid a 资助项目 cell names. 寄宿生生活补助 and 非寄宿生生活补助 are one kind: they exclude
 * each other. A word that names no kind of its own (资助, 困难补助) is taken as the living allowance,
 * which is what rosters of the compulsory years pay.
 */
export const ITEM_KINDS = [
  'living',
  'grant',
  'scholarship',
  'meals',
  'tuition',
  'books',
  'local',
  'loan',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

const WORDS: readonly (readonly [RegExp, ItemKind])[] = [
  [/特惠|入学资助|路费|交通(?:费|补)/, 'local'],
  [/营养|膳食|午餐|供餐/, 'meals'],
  [/贷款/, 'loan'],
  [/奖学金/, 'scholarship'],
  [/助学金/, 'grant'],
  [/学杂费|学费|保教费|保育教育费/, 'tuition'],
  [/教科书|课本|作业本/, 'books'],
];

export function itemKind(text: string): ItemKind {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (/生活(?:补助|费|补贴)/.test(plain) && !/特惠/.test(plain)) return 'living';
  return WORDS.find(([words]) => words.test(plain))?.[1] ?? 'living';
}

/** True where the text names a kind by its own word; 资助 alone may mean any. */
export const namesItem = (text: string): boolean =>
  WORDS.some(([words]) => words.test(text)) || /生活|寄宿|一补/.test(text);
