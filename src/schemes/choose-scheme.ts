import type { Snapshot } from '../workbook/snapshot';
import { BUILT_IN, GENERAL } from './built-in';
import type { Scheme } from './scheme';

export interface SchemeChoice {
  readonly scheme: Scheme;
  readonly source: 'chosen' | 'workbook' | 'built-in' | 'general';
  /** What the scheme was recognised by: its document number, its title, names that it lists. */
  readonly by: 'person' | 'document-number' | 'title' | 'names' | 'nothing';
}

/** Names of a scheme that a workbook must hold before names alone make it one of the scheme. */
const NAMES_NEEDED = 3;
const STRINGS_READ = 20000;

/** The person's scheme before the workbook's, a built-in one before the general one. */
export function chooseScheme(snapshot: Snapshot, chosen?: Scheme): SchemeChoice {
  if (chosen) return { scheme: chosen, source: 'chosen', by: 'person' };
  const texts = snapshot.strings.slice(0, STRINGS_READ).map(plain);
  for (const by of ['document-number', 'title', 'names'] as const) {
    const scheme = BUILT_IN.find((candidate) => recognises(candidate, by, texts));
    if (scheme) return { scheme, source: 'built-in', by };
  }
  return { scheme: GENERAL, source: 'general', by: 'nothing' };
}

function recognises(scheme: Scheme, by: SchemeChoice['by'], texts: readonly string[]): boolean {
  const has = (part: string): boolean => texts.some((text) => text.includes(plain(part)));
  const { titles, names } = scheme.recognition;
  if (by === 'document-number') return !!scheme.documentNumber && has(scheme.documentNumber);
  if (by === 'title') {
    return titles.some((words) =>
      texts.some((text) => words.every((word) => text.includes(plain(word)))),
    );
  }
  return names.length >= NAMES_NEEDED && names.filter(has).length >= NAMES_NEEDED;
}

/** Quotation marks and spaces are written in every way; they tell no scheme from another. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s"'“”‘’「」]/g, '');
