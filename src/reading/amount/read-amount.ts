import type { Message } from '../../messages/message';
import { folded } from '../folded';
import { shownBy } from '../number-format';
import { shownText } from '../shown';
import type { Written } from '../written';
import { ungrouped } from '../grouped';
import { amountFromWords } from './amount-from-words';
import type { AmountContext, AmountReading } from './amount-reading';
import { bareAmount, CURRENCY } from './bare-amount';
import { exactFen, POWER_OF_UNIT } from './exact-fen';
import { unitOfAmount, type AmountUnit } from './unit-of-amount';

/** One amount of money, exact to the 分, or the reason why the cell holds no such amount. */
export function readAmount(written: Written, context: AmountContext): AmountReading {
  const text = shownText(written);
  const about = headerUnit(context);
  switch (written.kind) {
    case 'blank':
      return fault(text, 'blank', about);
    case 'boolean':
      return fault(text, 'no-amount', about);
    case 'error':
      return fault(text, 'error', about);
    case 'number':
      if (shownBy(written.format) !== 'number') return fault(text, 'date', about);
      return fromNumber(text, written.value, about);
    default:
      return fromText(text, about);
  }
}

function headerUnit({ unit, header }: AmountContext): AmountUnit {
  return unitOfAmount(folded(unit ?? header ?? '').replace(/\s/g, ''));
}

/** A cell holds fifteen digits (ECMA-376 does not say so, but Excel does): the rest is binary dust. */
function fromNumber(text: string, value: number, about: AmountUnit): AmountReading {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return fault(text, 'too-great', about);
  const [digits = '0', fraction = ''] = decimal(Math.abs(value)).split('.');
  return exact(text, value < 0, digits, fraction, about, {}, []);
}

/** Without an exponent, to fifteen significant digits. */
function decimal(value: number): string {
  const short = String(Number(value.toPrecision(15)));
  return short.includes('e') ? value.toFixed(15) : short;
}

const NUMBER =
  /^([+-]|负)?(\d+)?(?:\.(\d+))?(百万|千万|百|千|万|亿)?(元|圆|块|角|毛|分)?(钱)?(?:整|正)?$/;
/** 500（元/生）, 625元（每学期）: brackets around a unit say nothing. */
const BRACKETED = /[(（](人民币|[百千万亿]{0,2}元(?:[/每][^()（）]{1,8})?|每[^()（）]{1,6})[)）]/g;
const RANGE = /\d\s*(?:[-~—–至到]|--)\s*\d|[元]\s*(?:[-~—–至到])\s*\d/;
/** 3万 on one line and 300元 on the next are two amounts as likely as one. */
const LINES = /\n\s*[\d零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖]/;
const ABOUT =
  /约|左右|上下|大约|近|余元|多元|不低于|不超过|不少于|以上|以下|以内|最高|最低|至少|起$/;

function fromText(text: string, about: AmountUnit): AmountReading {
  const plain = folded(text)
    .trim()
    .replace(BRACKETED, '$1')
    .replace(/一(?=学[期年]\d)/, '每');
  if (plain === '' || /^[/\\|—–\-_…·.]+$/.test(plain)) return fault(text, 'blank', about);
  const told = unitOfAmount(plain.replace(/\s/g, ''));
  const own: AmountUnit =
    told.unit === undefined && plain.search(CURRENCY) >= 0 ? { ...told, unit: '元' } : told;
  const unit: AmountUnit = { ...about, ...own };
  const flags = ['text'];
  const bare = bareAmount(plain);
  if (RANGE.test(bare)) return fault(text, 'range', unit, flags);
  if (ABOUT.test(plain)) return fault(text, 'about', unit, flags);
  const both = TWICE.exec(bare);
  if (both) return twice(text, both[1] ?? '', both[2] ?? '', unit, flags);
  const turned = WORDS_FIRST.exec(bare);
  if (turned) return twice(text, turned[2] ?? '', turned[1] ?? '', unit, flags);
  const digitsOnly = LINES.test(bare) ? undefined : ungrouped(bare);
  if (digitsOnly === undefined) {
    return fault(text, bare.includes(',') ? 'grouping' : 'no-amount', unit, flags);
  }
  const accounting = /^\(([\d.]+)\)$/.exec(digitsOnly);
  const digits = NUMBER.exec(
    (accounting?.[1] ?? digitsOnly).replace(/\s*(?=[万千百亿元圆块角毛分])/g, ''),
  );
  if (digits && (digits[2] !== undefined || digits[3] !== undefined)) {
    const [, sign, whole = '0', fraction = '', scale = '', name] = digits;
    const named = name ?? (scale === '' ? undefined : '元');
    const spoken = named === undefined ? {} : { unit: unitNamed(`${scale}${named}`) };
    const negative = sign === '-' || sign === '负' || accounting !== null;
    return exact(text, negative, whole, fraction, about, { ...own, ...spoken }, flags);
  }
  const words = amountFromWords(digitsOnly);
  if (words !== undefined) {
    return {
      text,
      fen: words,
      ...unit,
      unit: '元',
      flags: [...flags, 'in-words'],
      why: [said(words)],
    };
  }
  return fault(text, 'no-amount', unit, flags);
}

const unitNamed = (name: string): string => name.replace(/[圆块]/, '元').replace('毛', '角');

/** 312.50元（大写：叁佰壹拾贰元伍角）. */
const TWICE =
  /^(.*\d.*?)[（(]?(?:大写)?[:：]?(?:人民币)?([零壹贰叁肆伍陆柒捌玖][零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正]+)[)）]?$/;

/** 伍佰元整（500.00元）. */
const WORDS_FIRST =
  /^(?:(?:大写|人民币)[:：]?)*([零壹贰叁肆伍陆柒捌玖][零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正]+)[(（](?:小写[:：]?)?([\d,.]+[元圆]?)[)）]$/;

function twice(
  text: string,
  digits: string,
  words: string,
  unit: AmountUnit,
  flags: readonly string[],
): AmountReading {
  const first = fromText(digits.replace(/[（(]$/, ''), unit);
  const second = amountFromWords(words);
  if (first.fen === undefined) return { ...first, text };
  if (second === undefined) return fault(text, 'no-amount', unit, flags);
  if (first.fen !== second) return fault(text, 'differs', unit, flags);
  return { ...first, text, flags: [...first.flags, 'in-words'] };
}

function exact(
  text: string,
  negative: boolean,
  digits: string,
  fraction: string,
  about: AmountUnit,
  own: AmountUnit,
  more: readonly string[],
): AmountReading {
  const flags = [...more];
  if (own.unit === undefined)
    flags.push(about.unit === undefined ? 'unit-assumed' : 'unit-from-header');
  const unit = own.unit ?? about.unit ?? '元';
  const fen = exactFen(digits, fraction, POWER_OF_UNIT[unit] ?? 2);
  if (fen === undefined) {
    const least = fraction.replace(/0+$/, '').length > (POWER_OF_UNIT[unit] ?? 2);
    return fault(text, least ? 'not-fen' : 'too-great', { ...about, ...own }, flags);
  }
  if (negative && fen !== 0) flags.push('negative');
  const signed = negative && fen !== 0 ? -fen : fen;
  return { text, fen: signed, ...about, ...own, unit, flags, why: [said(signed)] };
}

/** 625.5 of 62550, with two decimals as on a receipt. */
const said = (fen: number): Message => ({
  code: 'reading.amount.exact',
  params: {
    yuan: `${fen < 0 ? '-' : ''}${Math.floor(Math.abs(fen) / 100)}.${String(Math.abs(fen) % 100).padStart(2, '0')}`,
  },
});

function fault(
  text: string,
  reason: string,
  unit: AmountUnit,
  flags: readonly string[] = [],
): AmountReading {
  const why = { code: `reading.amount.${reason}`, params: { text: text.slice(0, 40) } };
  return { text, ...unit, flags: [...flags, reason], why: [why] };
}
