/** Traditional forms, look-alikes and zero signs, folded one character for one. */
const FOLD = foldTable(
  '號号 週周 後后 內内 於于 個个 學学 長长 節节 兩两 點点 時时 間间 開开 發发 達达 終终 須须 務务 實实 續续 約约 從从 遲迟 過过',
  '曆历 舊旧 國国 慶庆 陽阳 動动 態态 堅坚 無无 壹一 貳二 贰二 叁三 參三 肆四 伍五 陸六 陆六 柒七 捌八 玖九 拾十 曰日 ○〇 ◯〇 零〇',
  '“" ”" „" ‟" ＂" «" »" 「" 」" 『" 』" ‘\' ’\' `\' ﹣- –- —- ―- ‒- ‐- ‑- −- ─- ━- 〜- ～- ~- ー- ﹏- ∼- ➔→ ➜→ ⟶→ ﹒. 。。 ·· ‧· ∙· ・· •·',
  '朙明 囗口 冃月 ∕/ ⁄/ 〖[ 〗] ﹝( ﹞) ⟨( ⟩)',
);
/** ①, ⑴, ⒈, ㈠ number the items of a cell: beside 5月 they must not become digits. */
const ITEM_MARKS =
  /[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289\u3251-\u325f]/g;
const COMMON = commonTable();
const UNUSUAL = /[^\n\x20-\x7e\u4e00-\u9fff，。、；：（）]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\u0000-\u0008\u000e-\u001f]/g;

/**
 * The text as the tokeniser wants it: compatibility forms (full width, Kangxi radicals ⽉, ㏺)
 * by NFKC, traditional and look-alike characters folded. Spaces and line breaks stay: the
 * tokeniser notes them.
 */
export function normalise(text: string): string {
  if (isCommon(text)) return text;
  let plain = text;
  if (UNUSUAL.test(text))
    plain = text.replace(INVISIBLE, '').replace(ITEM_MARKS, ';').normalize('NFKC');
  let folded = '';
  let from = 0;
  for (let i = 0; i < plain.length; i++) {
    const fold = FOLD.get(plain.charCodeAt(i));
    if (fold === undefined) continue;
    folded += plain.slice(from, i) + fold;
    from = i + 1;
  }
  return misprints(spacedDigits(from === 0 ? plain : folded + plain.slice(from)));
}

/** True where nothing needs folding, as in nearly every cell: one look a character. */
function isCommon(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (COMMON[text.charCodeAt(i)] !== 1) return false;
  return true;
}

/** 5目31日, 5月31目: the scanner's 目. */
function misprints(text: string): string {
  if (!text.includes('目')) return text;
  return text
    .replace(/(?<!\d)(\d{1,2})目(?=\d{1,2}[日目])/g, '$1月')
    .replace(/(月\d{1,2})目/g, '$1日');
}

/** 2 0 2 0 年 5 月 3 1 日, as justified columns print it: single digits apart belong together. */
function spacedDigits(text: string): string {
  if (!/\d [\d]/.test(text)) return text;
  return text.replace(/(?<![\d.\-/])\d(?: \d){1,3}(?= ?[年月日号])/g, (run) =>
    run.replaceAll(' ', ''),
  );
}

/** ASCII but the space (single digits may be spaced out), and Chinese that stays as it is. */
function commonTable(): Uint8Array {
  const table = new Uint8Array(65536);
  table.fill(1, 0x21, 0x7f).fill(1, 0x4e00, 0xa000);
  for (const char of '\n，。、；：（）') table[char.charCodeAt(0)] = 1;
  for (const code of FOLD.keys()) table[code] = 0;
  table['目'.charCodeAt(0)] = 0;
  return table;
}

function foldTable(...lines: readonly string[]): ReadonlyMap<number, string> {
  const pairs = lines.flatMap((line) => line.split(' '));
  return new Map(pairs.map((pair) => [pair.charCodeAt(0), pair.slice(1)]));
}
