/** Traditional forms, look-alikes and zero signs, folded one character for one. */
const PAIRS = (
  '號号 週周 後后 內内 於于 個个 學学 長长 節节 兩两 點点 時时 間间 開开 發发 達达 終终 須须 務务 實实 續续 約约 從从 遲迟 過过 ' +
  '曆历 國国 慶庆 陽阳 動动 態态 堅坚 無无 壹一 貳二 贰二 叁三 參三 肆四 伍五 陸六 陆六 柒七 捌八 玖九 拾十 佰百 仟千 曰日 ○〇 ◯〇 零〇 ' +
  '“" ”" „" ‟" «" »" 「" 」" 『" 』" ‘" ’" \'" `" –- —- ―- ‒- ‐- ‑- −- ─- ━- 〜- ～- ~- ー- ∼- ➔→ ➜→ ⟶→ ‧· ∙· ・· •· 冃月'
).split(' ');
/** ①, ⑴, ⒈, ㈠ number the items of a cell: beside 5月 they must not become digits. */
const ITEM_MARKS =
  /[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289\u3251-\u325f]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\u0000-\u0008\u000e-\u001f]/g;
/** What a character is folded to; 0 where only NFKC can tell. */
const FOLDED = foldTable();
/** Characters that stay and mean nothing to the passes below: most cells have no others. */
const COMMON = commonTable();

/**
 * The text as the tokeniser wants it: compatibility forms (full width, Kangxi radicals ⽉, ㏺)
 * by NFKC, traditional and look-alike characters folded, spaces gone where they part nothing.
 */
export function normalise(text: string): string {
  let i = 0;
  while (i < text.length && COMMON[text.charCodeAt(i)] === 1) i += 1;
  return unwrapped(i === text.length ? text : folded(text));
}

/** 整改时限：, 完成时间: at the head of a cell */
const LABEL =
  /^[完成整改办结落实解决报送上销号的工作任务要求计划截止]{0,8}(?:时限|时间|期限|日期|节点)[:：]/;
const OPENING = '(（【[';
const CLOSING = ')）】]';

/** 整改时限：5月底。, 【5月底】: the label, the brackets and the full stop say nothing of their own. */
function unwrapped(text: string): string {
  let from = 0;
  let to = text.length;
  while (to - from > 1 && '。；;'.includes(text.charAt(to - 1))) to -= 1;
  const closing = CLOSING.charAt(OPENING.indexOf(text.charAt(0)));
  if (closing !== '' && to > 2 && text.indexOf(closing) === to - 1) {
    from += 1;
    to -= 1;
  }
  const inner = to - from < text.length ? text.slice(from, to) : text;
  return inner.includes('：') || inner.includes(':') ? inner.replace(LABEL, '') : inner;
}

function folded(text: string): string {
  let known = '';
  for (let at = 0; at < text.length; at++) {
    const code = FOLDED[text.charCodeAt(at)] ?? 0;
    if (code === 0) return cleared(compatible(text));
    known += String.fromCharCode(code);
  }
  return cleared(known);
}

function compatible(text: string): string {
  const plain = text.replace(INVISIBLE, '').replace(ITEM_MARKS, ';').normalize('NFKC');
  let known = '';
  for (let at = 0; at < plain.length; at++) {
    const code = FOLDED[plain.charCodeAt(at)] ?? 0;
    known += code === 0 ? plain.charAt(at) : String.fromCharCode(code);
  }
  return known;
}

const cleared = (text: string): string =>
  spaceless(quoteless(misprints(text.replace(/(?<=\d)[。·_](?=\d)/g, '.'))));

/** 5目31日, 5月31目: the scanner's 目. */
function misprints(text: string): string {
  if (!text.includes('目')) return text;
  return text
    .replace(/(?<!\d)(\d{1,2})目(?=\d{1,2}[日目])/g, '$1月')
    .replace(/(月\d{1,2})目/g, '$1日');
}

/** “十一”, “五·一”, “6.1” in quotation marks are festivals; all other marks of that kind go. */
function quoteless(text: string): string {
  if (!text.includes('"')) return text;
  return text
    .replace(/"([五六七八十])·?一"(?![节国劳儿建])/g, '$1一节')
    .replace(/"(10|[5-8])[.·]1"节?/g, (_, month: string) => `${'五六七八'[+month - 5] ?? '十'}一节`)
    .replace(/"(三八|五四)"(?!节|妇|青)/g, '$1节')
    .replaceAll('"', '');
}

/**
 * Spaces say something only between two numbers (2020 5 31) and behind a date (4月底 5月底); a line
 * break parts two statements unless it falls into a date.
 */
function spaceless(text: string): string {
  if (!/\s/.test(text)) return text;
  const joined = text.replace(/(?<![\d.\-/])\d(?: \d){1,3}(?= ?[年月日号])/g, (run) =>
    run.replaceAll(' ', ''),
  );
  return joined.replace(/\s+/g, (space, at: number) => {
    const before = joined.charAt(at - 1);
    const behind = joined.charAt(at + space.length);
    if (/[\n\r]/.test(space))
      return /[年月第至到\-/.]/.test(before) || /[年月日号底末初前旬止以之(（\-至到]/.test(behind)
        ? ''
        : ';';
    return /\d/.test(behind) && /[\d底前末日止旬]/.test(before) ? ' ' : '';
  });
}

function foldTable(): Uint16Array {
  const table = new Uint16Array(65536);
  const stay = (code: number): void => void (table[code] = code);
  for (let code = 0x21; code < 0x7f; code++) stay(code);
  for (let code = 0x4e00; code < 0xa000; code++) stay(code);
  for (const char of ' \t\n\r。、〔〕《》【】·') stay(char.charCodeAt(0));
  for (const [from = '', to = ''] of PAIRS) table[from.charCodeAt(0)] = to.charCodeAt(0);
  // Full width is folded as its half-width twin is.
  for (let code = 0x21; code < 0x7f; code++) table[code + 0xfee0] = table[code] ?? 0;
  for (const char of '，；：（）') stay(char.charCodeAt(0));
  return table;
}

function commonTable(): Uint8Array {
  const table = Uint8Array.from(FOLDED, (code, at) => (code > 0 && code === at ? 1 : 0));
  for (const char of ' \t\n\r目。_·"') table[char.charCodeAt(0)] = 0;
  return table;
}
