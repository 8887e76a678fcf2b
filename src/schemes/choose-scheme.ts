import type { Snapshot } from '../workbook/snapshot';
import { BUILT_IN, GENERAL } from './built-in';
import type { Scheme } from './scheme';
import { equalFits, schemeFits, type SchemeFit } from './scheme-fits';
import { withWordings } from './settled-wordings';
import { readSchemeSheets, type SchemeReading } from './sheets/read-scheme-sheets';

export interface SchemeChoice {
  readonly scheme: Scheme;
  readonly source: 'chosen' | 'workbook' | 'built-in' | 'general';
  /** Why a built-in scheme was taken. */
  readonly fit?: SchemeFit;
  /** Schemes that fit alike, where they are several: none of them is taken before a person says. */
  readonly rivals: readonly SchemeFit[];
  /** The scheme sheets that the workbook carries, whichever scheme is in force. */
  readonly own?: SchemeReading;
  /** The chosen or built-in scheme whose id or document number the workbook's own bears. */
  readonly named?: Scheme;
}

/**
 * The person's scheme before the workbook's, that before a built-in one, the general one last; what
 * the workbook says on a sheet 时限读法 completes whichever it is.
 */
export function chooseScheme(snapshot: Snapshot, chosen?: Scheme): SchemeChoice {
  const choice = chooseBare(snapshot, chosen);
  return { ...choice, scheme: withWordings(choice.scheme, choice.own?.wordings ?? []) };
}

function chooseBare(snapshot: Snapshot, chosen: Scheme | undefined): SchemeChoice {
  const own = readSchemeSheets(snapshot);
  const named = own?.scheme && namedBy(own.scheme, chosen);
  const carried = { rivals: [], ...(own && { own }), ...(named && { named }) };
  if (chosen) return { scheme: chosen, source: 'chosen', ...carried };
  if (own?.scheme) return { scheme: own.scheme, source: 'workbook', ...carried };
  const [fit, ...others] = equalFits(schemeFits(snapshot));
  if (!fit) return { scheme: GENERAL, source: 'general', ...carried };
  if (others.length > 0)
    return { scheme: GENERAL, source: 'general', ...carried, rivals: [fit, ...others] };
  return { scheme: fit.scheme, source: 'built-in', fit, ...carried };
}

/** A workbook's own scheme is held against the one that it gives itself out for. */
function namedBy(own: Scheme, chosen: Scheme | undefined): Scheme | undefined {
  const number = plain(own.documentNumber ?? '');
  return [...(chosen ? [chosen] : []), ...BUILT_IN, GENERAL].find(
    ({ id, documentNumber }) =>
      id === own.id || (number !== '' && plain(documentNumber ?? '') === number),
  );
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
