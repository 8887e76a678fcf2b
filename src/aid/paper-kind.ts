/**
 * The three papers that must be kept for every payment of aid: the 文件 that sends the money down,
 * the 拨付凭证, the 发放花名册 (三件齐全).
 */
export const PAPERS = ['document', 'voucher', 'roster'] as const;
export type Paper = (typeof PAPERS)[number];

const WORDS: readonly (readonly [RegExp, Paper])[] = [
  [/凭证|回单|凭单|记账联|支付令|付款单/, 'voucher'],
  [/名册|名单|签[字领收](?:册|表|单)|发放表|签到册/, 'roster'],
  [/文件|文号|通知|批复|指标单/, 'document'],
];

/** Which of the papers a heading or an entry names; 佐证文件 and the like name none of them. */
export function paperKind(text: string): Paper | undefined {
  const plain = compact(text);
  if (plain === '' || plain.length > LONGEST || /佐证|证明|其他|电子/.test(plain)) return undefined;
  return WORDS.find(([words]) => words.test(plain))?.[1];
}

/** Every paper that an entry lists: 下达文件、拨付凭证. */
export const papersIn = (text: string): ReadonlySet<Paper> =>
  new Set(text.split(/[、,，;；+＋和及\s/]+/).flatMap((part) => paperKind(part) ?? []));

const LONGEST = 24;

/** there, missing, or said not to be needed. */
export type PaperState = 'there' | 'missing' | 'not-needed';

export function paperState(text: string): PaperState {
  const plain = compact(text);
  if (/^(\/|不涉及|不适用|不需要?|无需|免)/.test(plain)) return 'not-needed';
  if (/^无(误|缺|问题|遗漏)|未发现|^未缺|不缺/.test(plain)) return 'there';
  return MISSING.test(plain) ? 'missing' : 'there';
}

const MISSING =
  /^(|[—–\-×✗✘xXnN]|0(?:\.0*)?[份张件页]?|no)$|^(无|缺|没|未|否|不齐|不全|不完|不|待|尚|暂|遗失|丢失|补办中)|(?:缺失|未见|未提供|未归档|尚缺|不齐全?)$/i;

const compact = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
