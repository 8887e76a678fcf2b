/** Traditional, formal and look-alike forms, each row before the one character that they mean. */
const FORMS = (
  '號号 週周 後后 內内 於于 個个 學学 長长 節节 兩两 點点 時时 間间 開开 發发 達达 終终 須须 務务 實实 續续 約约 從从 遲迟 過过 ' +
  '曆历 國国 慶庆 陽阳 動动 態态 堅坚 無无 壹一 貳贰二 參叁三 肆四 伍五 陸陆六 柒七 捌八 玖九 拾十 佰百 仟千 曰日 冃月 ○◯零〇 ' +
  '“”„‟«»「」『』‘’\'`" –—―‒‐‑−─━〜～~ー∼- ➔➜⟶→ ‧∙•·'
).split(' ');
const MEANT: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap((row) => [...row.slice(0, -1)].map((form) => [form, row.slice(-1)])),
);
/** ①, ⑴, ⒈, ㈠ number the items of a cell: beside 5月 they must not become digits. */
const ITEM_MARKS = '\u2460-\u24ff\u2776-\u2793\u3220-\u3229\u3251-\u325f\u3280-\u3289';
const INVISIBLE = '\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\u0000-\u0008\u000e-\u001f';
const SINGLE = new RegExp(`[${[...MEANT.keys()].join('')}]|([${ITEM_MARKS}])|[${INVISIBLE}]`, 'g');
/** 整改时限：, 完成时间: at the head of a cell */
const LABEL =
  /^[完成整改办结落实解决报送上销号的工作任务要求计划截止]{0,8}(?:时限|时间|期限|日期|节点)[:：]/;

/** 1 for characters that stay and mean nothing to the passes below: most cells have no others. */
const COMMON = new Uint8Array(65536).fill(1, 0x21, 0x7f).fill(1, 0x4e00, 0xa000);
for (const char of '，、') COMMON[char.charCodeAt(0)] = 1;
for (const char of [...MEANT.keys(), ...'目"_;:([']) COMMON[char.charCodeAt(0)] = 0;

/**
 * The text as the tokeniser wants it: compatibility forms (full width, Kangxi radicals ⽉, ㏺)
 * by NFKC, traditional and look-alike characters folded, spaces gone where they part nothing.
 */
export function normalise(text: string): string {
  let at = 0;
  while (at < text.length && COMMON[text.charCodeAt(at)] === 1) at += 1;
  if (at === text.length) return text;
  const folded = text
    .replace(SINGLE, (form, item?: string) => MEANT.get(form) ?? (item === undefined ? '' : ';'))
    .normalize('NFKC');
  return unwrapped(spaceless(quoteless(misprints(folded))));
}

/** 整改时限：5月底。, 【5月底】: the label, the brackets and the full stop say nothing of their own. */
const unwrapped = (text: string): string =>
  text
    .replace(/(?!^)[。;]+$/, '')
    .replace(/^[(【[]([^)】\]]+)[)】\]]$/, '$1')
    .replace(LABEL, '');

/** 5目31日, 5月31目, 5。31: the scanner's signs. */
const misprints = (text: string): string =>
  !/[目_。·]/.test(text)
    ? text
    : text
        .replace(/(?<=\d)[。·_](?=\d)/g, '.')
        .replace(/(?<!\d)(\d{1,2})目(?=\d{1,2}[日目])/g, '$1月')
        .replace(/(月\d{1,2})目/g, '$1日');

/** “十一”, “五·一”, “6.1” in quotation marks are festivals; all other marks of that kind go. */
const quoteless = (text: string): string =>
  !text.includes('"')
    ? text
    : text
        .replace(
          /"(10|[5-8])[.·]1"/g,
          (_, month: string) => `"${'五六七八'[+month - 5] ?? '十'}一"`,
        )
        .replace(/"([三五六七八十])·?([一四八])"(?![节国劳儿建妇青])/g, '$1$2节')
        .replace(/(?<=\d)"(?=\d)/g, ';')
        .replaceAll('"', '');

/**
 * Spaces say something only between two numbers (2020 5 31) and behind a date (4月底 5月底); a line
 * break parts two statements unless it falls into a date.
 */
const spaceless = (text: string): string =>
  !/\s/.test(text)
    ? text
    : text
        .replace(/(?<![\d.\-/]|\d )\d(?: \d){1,3}(?= ?[年月日号])/g, (run) =>
          run.replaceAll(' ', ''),
        )
        .replace(/\s+/g, (space) => (/[\n\r]/.test(space) ? '\n' : ' '))
        .replace(/(?<=[年月第至到\-/.])\n|\n(?=[年月日号底末初前旬止以之(\-至到])/g, '')
        .replaceAll('\n', ';')
        .replace(/(?<![\d底前末日止旬]) | (?!\d)/g, '');
