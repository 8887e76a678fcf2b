import { isoDate, type IsoDate } from '../iso-date';
import type { Written } from '../written';
import type { IdentityFault, IdentityReading } from './identity-reading';

/** Weights and check characters of GB 11643 (ISO 7064, MOD 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Codes of provinces (GB/T 2260), Hongkong, Macao and Taiwan (81-83), and foreign residents (91). */
const REGIONS = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
);

/** Holds one number against its own rules. Nothing is repaired: a wrong number is told, not guessed. */
export function readIdentity(written: Written): IdentityReading {
  if (written.kind === 'blank') return faulty('', 'blank');
  if (written.kind === 'number') return faulty(String(written.value), 'stored-as-number');
  if (written.kind !== 'text') return faulty('', 'characters');
  const number = written.text.normalize('NFKC').replace(/[\s'’‘]/g, '').toUpperCase();
  if (number === '') return faulty(written.text, 'blank');
  if (!/^[\dX]+$/.test(number) || /X./.test(number)) return faulty(written.text, 'characters');
  if (number.length !== 18) {
    return faulty(written.text, 'length', { count: number.length });
  }
  return readNumber(written.text, number);
}

function readNumber(text: string, number: string): IdentityReading {
  if (!REGIONS.has(number.slice(0, 2))) return faulty(text, 'region', { code: number.slice(0, 2) });
  const birth = birthOf(number);
  if (!birth) return faulty(text, 'birth', { digits: number.slice(6, 14) });
  if (checkOf(number) !== number.at(17)) return { ...faulty(text, 'checksum'), birth };
  const sex = Number(number[16]) % 2 === 1 ? 'male' : 'female';
  return { text, number, birth, sex, why: [{ code: 'identity.valid' }] };
}

function birthOf(number: string): IsoDate | undefined {
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)];
  return Number(year) < 1850 ? undefined : isoDate(Number(year), Number(month), Number(day));
}

function checkOf(number: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return CHECKS[sum % 11];
}

function faulty(
  text: string,
  fault: IdentityFault,
  params: Readonly<Record<string, string | number>> = {},
): IdentityReading {
  return { text, fault, why: [{ code: `identity.${fault}`, params }] };
}
