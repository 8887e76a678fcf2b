import type { Message } from '../../messages/message';
import { shownText } from '../shown';
import type { Written } from '../written';

export type BankCardFault = 'blank' | 'stored-as-number' | 'characters' | 'length' | 'check-digit';

/** A bank card number (ISO/IEC 7812, GB/T 14504) as it was read. */
export interface BankCardReading {
  readonly text: string;
  readonly valid: boolean;
  /** Digits only; absent where it is invalid. */
  readonly number?: string;
  readonly fault?: BankCardFault;
  /** spaced, full-width, digits-lost. */
  readonly flags: readonly string[];
  readonly why: readonly Message[];
}

/** Holds a card number against its own rules: twelve to nineteen digits, the last a check digit. */
export function readBankCard(written: Written): BankCardReading {
  const text = shownText(written);
  if (written.kind === 'blank') return faulty(text, 'blank');
  if (written.kind === 'number') {
    // A number keeps fifteen digits; the cards of Chinese banks have sixteen to nineteen.
    return faulty(text, 'stored-as-number', { digits: String(written.value).length });
  }
  if (written.kind !== 'text') return faulty(text, 'characters');
  const folded = written.text.normalize('NFKC');
  const number = folded.replace(/[\s'’‘`\u200B-\u200F\u202A-\u202E\uFEFF-]/g, '');
  if (number === '') return faulty(text, 'blank');
  if (/^\d(?:\.\d+)?E\+?1\d$/i.test(number)) return faulty(text, 'stored-as-number', { digits: 0 });
  if (!/^\d+$/.test(number)) return faulty(text, 'characters');
  if (number.length < 12 || number.length > 19) {
    return faulty(text, 'length', { count: number.length });
  }
  if (!passesLuhn(number)) {
    const lost = number.length >= 16 && /0{1,4}$/.test(number.slice(15));
    const wrong = faulty(text, 'check-digit');
    return lost
      ? { ...wrong, flags: ['digits-lost'], why: [...wrong.why, { code: 'card.digits-lost' }] }
      : wrong;
  }
  const flags = [
    ...(folded !== number ? ['spaced'] : []),
    ...(folded !== written.text ? ['full-width'] : []),
  ];
  return { text, valid: true, number, flags, why: [{ code: 'card.valid' }] };
}

/** ISO/IEC 7812-1, annex B: every second digit from the right doubled, the sum a multiple of ten. */
function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let at = 0; at < number.length; at += 1) {
    const digit = Number(number.charAt(number.length - 1 - at));
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function faulty(
  text: string,
  fault: BankCardFault,
  params: Readonly<Record<string, string | number>> = {},
): BankCardReading {
  return { text, valid: false, fault, flags: [], why: [{ code: `card.${fault}`, params }] };
}
