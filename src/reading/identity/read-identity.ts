import { isoDate, type IsoDate } from '../iso-date';
import { shownText } from '../shown';
import type { Written } from '../written';
import type { IdentityFault, IdentityReading } from './identity-reading';
import { provinceOf } from './provinces';

/** Weights and check characters of GB 11643 (ISO 7064, MOD 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
/** 362201-20140415-9715: set apart like spaces; a hyphen at either end sets nothing apart. */
const HYPHENS = /(?<=\d)[-‐–—−](?=[\dX])/gi;
/** As most are written: nothing to fold. */
const PLAIN = /^\d{17}[\dX]$/;

/** Holds one number against its own rules. Nothing is repaired: a wrong number is told, not guessed. */
export function readIdentity(written: Written): IdentityReading {
  if (written.kind === 'blank') return faulty('', 'blank');
  const text = shownText(written);
  if (written.kind === 'number') {
    // Fifteen digits are kept whole, so an old number may stand in a cell as a number.
    const whole = String(written.value);
    return /^\d{15}$/.test(whole) ? readOld(text, whole, []) : faulty(text, 'stored-as-number');
  }
  if (written.kind !== 'text') return faulty(text, 'characters');
  if (PLAIN.test(written.text)) return readNumber(written.text, written.text, []);
  const folded = written.text.normalize('NFKC');
  const spaceless = folded.replace(/[\s'’‘`\u200B-\u200F\u202A-\u202E\uFEFF]/g, '');
  const bare = spaceless.replace(HYPHENS, '');
  const number = bare.toUpperCase();
  if (number === '') return faulty(text, 'blank');
  if (/^\d(?:\.\d+)?E\+?1[4-9]$/.test(number)) return faulty(text, 'stored-as-number');
  if (!/^[\dX]+$/.test(number) || /X./.test(number)) return faulty(text, 'characters');
  const flags = [
    ...(bare !== number ? ['lower-case'] : []),
    ...(folded !== spaceless ? ['spaced'] : []),
    ...(spaceless !== bare ? ['hyphenated'] : []),
    ...(folded !== written.text ? ['full-width'] : []),
  ];
  if (number.length === 15 && !number.endsWith('X')) return readOld(text, number, flags);
  if (number.length !== 18) return faulty(text, 'length', { count: number.length });
  return readNumber(text, number, flags);
}

function readNumber(text: string, number: string, flags: readonly string[]): IdentityReading {
  const province = provinceOf(number);
  if (province === undefined) return faulty(text, 'region', { code: number.slice(0, 2) });
  const place = { region: number.slice(0, 6), province };
  const birth = birthOf(number);
  if (!birth) return { ...faulty(text, 'birth', { digits: number.slice(6, 14) }), ...place };
  const check = checkOf(number);
  if (check !== number.charAt(17)) {
    const wrong = faulty(text, 'checksum', { check });
    // What was once a number in a cell keeps fifteen digits and ends in 000.
    return number.endsWith('000')
      ? {
          ...wrong,
          ...place,
          birth,
          flags: ['digits-lost'],
          why: [...wrong.why, { code: 'identity.digits-lost' }],
        }
      : { ...wrong, ...place, birth };
  }
  const sex = sexOf(number.charAt(16));
  return {
    text,
    valid: true,
    number,
    birth,
    sex,
    ...place,
    flags,
    why: [{ code: flags.includes('hyphenated') ? 'identity.hyphenated' : 'identity.valid' }],
  };
}

/** The fifteen digits of GB 11643-1989: no century and no check digit. Out of use since 2013. */
function readOld(text: string, number: string, flags: readonly string[]): IdentityReading {
  const seventeen = `${number.slice(0, 6)}19${number.slice(6)}`;
  const upgraded = seventeen + checkOf(seventeen);
  const reading = readNumber(text, upgraded, [...flags, 'old']);
  return reading.valid
    ? { ...reading, why: [{ code: 'identity.old', params: { number: upgraded } }] }
    : reading;
}

const ZERO = 48;

const sexOf = (digit: string): 'male' | 'female' => (Number(digit) % 2 === 1 ? 'male' : 'female');

function birthOf(number: string): IsoDate | undefined {
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)];
  return Number(year) < 1850 ? undefined : isoDate(Number(year), Number(month), Number(day));
}

function checkOf(number: string): string {
  let sum = 0;
  for (let at = 0; at < WEIGHTS.length; at += 1) {
    sum += (WEIGHTS[at] ?? 0) * (number.charCodeAt(at) - ZERO);
  }
  return CHECKS.charAt(sum % 11);
}

function faulty(
  text: string,
  fault: IdentityFault,
  params: Readonly<Record<string, string | number>> = {},
): IdentityReading {
  return { text, valid: false, fault, flags: [], why: [{ code: `identity.${fault}`, params }] };
}
