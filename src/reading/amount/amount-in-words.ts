/** 壹 to 玖 as documents of value write them (支付结算办法附一《正确填写票据和结算凭证的基本规定》). */
const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const SCALES = ['', '拾', '佰', '仟'];

/**
 * 大写金额: 整 behind 元 and 角, none behind 分; a 零 for the empty places between; nothing for an
 * empty 元 before 角 and 分.
 */
export function amountInWords(fen: number): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError('an amount in 分 is a safe integer');
  if (fen < 0) return `负${amountInWords(-fen)}`;
  const yuan = Math.floor(fen / 100);
  const [jiao, rest] = [Math.floor((fen % 100) / 10), fen % 10];
  if (yuan === 0 && jiao === 0 && rest === 0) return '零元整';
  const whole = yuan === 0 ? '' : `${wholeInWords(yuan)}元`;
  const tenth = jiao === 0 ? '' : `${DIGITS.charAt(jiao)}角`;
  if (rest === 0) return `${whole}${tenth}整`;
  const gap = jiao === 0 && yuan > 0 ? '零' : '';
  return `${whole}${tenth}${gap}${DIGITS.charAt(rest)}分`;
}

function wholeInWords(whole: number): string {
  return joined(whole, 1e8, '亿', (half) => joined(half, 1e4, '万', fourInWords));
}

/** The part above a myriad and the part below it, with 零 where the lower does not fill its places. */
function joined(
  whole: number,
  myriad: number,
  name: string,
  words: (part: number) => string,
): string {
  const [high, low] = [Math.floor(whole / myriad), whole % myriad];
  if (high === 0) return words(low);
  if (low === 0) return `${words(high)}${name}`;
  return `${words(high)}${name}${low < myriad / 10 ? '零' : ''}${words(low)}`;
}

function fourInWords(group: number): string {
  let words = '';
  let zero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) zero = words !== '';
    else {
      words += `${zero ? '零' : ''}${DIGITS.charAt(digit)}${SCALES[place] ?? ''}`;
      zero = false;
    }
  }
  return words;
}
