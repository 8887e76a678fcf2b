import type { Snapshot } from '../workbook/snapshot';
import { BUILT_IN, GENERAL } from './built-in';
import type { Scheme } from './scheme';
import { readSchemeSheets, type SchemeReading } from './sheets/read-scheme-sheets';

export interface SchemeChoice {
  readonly scheme: Scheme;
  readonly source: 'chosen' | 'workbook' | 'built-in' | 'general';
  /** What the scheme was recognised by: its document number, its title, names that it lists. */
  readonly by: 'person' | 'document-number' | 'title' | 'names' | 'nothing';
  /** The scheme sheets that the workbook carries, whichever scheme is in force. */
  readonly own?: SchemeReading;
  /** The chosen or built-in scheme whose id or document number the workbook's own bears. */
  readonly named?: Scheme;
}

/** Names of a scheme that a workbook must hold before names alone make it one of the scheme. */
const NAMES_NEEDED = 3;
const STRINGS_READ = 20000;

/** The person's scheme before the workbook's, that before a built-in one, the general one last. */
export function chooseScheme(snapshot: Snapshot, chosen?: Scheme): SchemeChoice {
  const own = readSchemeSheets(snapshot);
  const named = own?.scheme && namedBy(own.scheme, chosen);
  const carried = { ...(own && { own }), ...(named && { named }) };
  if (chosen) return { scheme: chosen, source: 'chosen', by: 'person', ...carried };
  if (own?.scheme) {
    return { scheme: own.scheme, source: 'workbook', by: 'document-number', ...carried };
  }
  const texts = snapshot.strings.slice(0, STRINGS_READ).map(plain);
  for (const by of ['document-number', 'title', 'names'] as const) {
    const scheme = BUILT_IN.find((candidate) => recognises(candidate, by, texts));
    if (scheme) return { scheme, source: 'built-in', by, ...carried };
  }
  return { scheme: GENERAL, source: 'general', by: 'nothing', ...carried };
}

/** A workbook's own scheme is held against the one that it gives itself out for. */
function namedBy(own: Scheme, chosen: Scheme | undefined): Scheme | undefined {
  const number = plain(own.documentNumber ?? '');
  return [...(chosen ? [chosen] : []), ...BUILT_IN, GENERAL].find(
    ({ id, documentNumber }) =>
      id === own.id || (number !== '' && plain(documentNumber ?? '') === number),
  );
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
