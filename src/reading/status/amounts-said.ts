/** A count or share inside a progress text: 3所, 两名, 80%, 八成, 2/3. */
export type Said =
  | { readonly kind: 'count'; readonly end: number; readonly n: number; readonly unit: string }
  | { readonly kind: 'share'; readonly end: number; readonly of100: number }
  | { readonly kind: 'fraction'; readonly end: number; readonly n: number; readonly of: number };

/** The count or share that begins at `at`; numbers inside names (第901小学) have no classifier. */
export function saidAt(text: string, at: number): Said | undefined {
  return shareAt(text, at) ?? countAt(text, at);
}

function shareAt(text: string, at: number): Said | undefined {
  PERCENT.lastIndex = at;
  const percent = PERCENT.exec(text);
  if (percent) {
    return {
      kind: 'share',
      end: PERCENT.lastIndex,
      of100: cardinal(percent[1] ?? percent[2] ?? ''),
    };
  }
  PARTS.lastIndex = at;
  const parts = PARTS.exec(text);
  if (parts) {
    const [of, n] = [cardinal(parts[1] ?? ''), cardinal(parts[2] ?? '')];
    return { kind: 'fraction', end: PARTS.lastIndex, n, of };
  }
  TENTHS.lastIndex = at;
  const tenths = TENTHS.exec(text);
  if (tenths)
    return { kind: 'share', end: TENTHS.lastIndex, of100: cardinal(tenths[1] ?? '') * 10 };
  FRACTION.lastIndex = at;
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const [n, of] = [Number(fraction[1]), Number(fraction[2])];
    return { kind: 'fraction', end: FRACTION.lastIndex, n, of };
  }
  return undefined;
}

function countAt(text: string, at: number): Said | undefined {
  COUNT.lastIndex = at;
  const count = COUNT.exec(text);
  const classifier = count?.[2];
  if (!count || classifier === undefined) return undefined;
  const n = cardinal(count[1] ?? '');
  return { kind: 'count', end: COUNT.lastIndex, n, unit: UNIT_CLASS[classifier] ?? classifier };
}

const CLASSIFIER =
  '人次|次|轮|趟|遍|具|根|架|床|瓶|箱|袋|桶|名|人|位|户|个|项|条|件|处|起|例|宗|类|所|家|间|栋|幢|台|套|盏|扇|门|辆|份|本|册|张|块|吨|米|平方米|公里|亩|万元|元|批次|笔|棵|只|支|盘|座|校|村';
const PERCENT = /(?:百分之(\d{1,3}(?:\.\d+)?|[一二三四五六七八九十百]{1,5})|(\d{1,3}(?:\.\d+)?)%)/y;
const PARTS = /([一二三四五六七八九十\d]{1,3})分之([一二三四五六七八九十\d]{1,3})/y;
const TENTHS = /([一二三四五六七八九1-9])成(?!立|效|为|果|员|功|都|绩|长)/y;
const FRACTION = /(\d{1,4})\/(\d{1,4})(?![\d/])/y;
/** Not 一校一策, 一人一案. */
const COUNT = new RegExp(
  `(\\d{1,7}(?:\\.\\d+)?|[一二两三四五六七八九十百千]{1,6})余?(${CLASSIFIER})(?!一)`,
  'y',
);

/** 人, 名 and 位 count the same thing; so do the classifiers of matters. */
const UNIT_CLASS: Readonly<Record<string, string>> = {
  名: '人',
  位: '人',
  个: '项',
  条: '项',
  件: '项',
  处: '项',
  起: '项',
  例: '项',
  宗: '项',
  类: '项',
  家: '所',
  校: '所',
  轮: '次',
  趟: '次',
  遍: '次',
};

/** 12, 十二, 两, 一百二十 as a number. */
function cardinal(text: string): number {
  if (/^[\d.]+$/.test(text)) return Number(text);
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    const ten = TENS[sign];
    if (ten !== undefined) {
      total += (digit === 0 ? 1 : digit) * ten;
      digit = 0;
    } else {
      digit = '零一二三四五六七八九'.indexOf(sign === '两' ? '二' : sign);
    }
  }
  return total + digit;
}

const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
