import type { Finding, Passed } from '../checks/finding';
import { isFinding } from '../checks/judgement';
import { judgeScheme } from '../checks/scheme/judge-scheme';
import { ownSchemeFindings } from '../checks/scheme/own-scheme';
import { BUILT_IN } from '../schemes/built-in';
import { chooseScheme } from '../schemes/choose-scheme';
import type { Scheme } from '../schemes/scheme';
import { writtenPlaces } from '../schemes/sheets/scheme-places';
import { fingerprintOf } from '../workbook/fingerprint';
import type { Snapshot } from '../workbook/snapshot';

/** What a check of a scheme itself gives: both places of every contradiction, and no verdict. */
export interface SchemeResult {
  /** Absent where the sheets have mistakes that leave no scheme. */
  readonly scheme?: Scheme;
  readonly fingerprint: string;
  readonly findings: readonly Finding[];
  readonly passed: readonly Passed[];
}

/** 检查方案: the scheme of a workbook's own sheets; undefined where it carries none. */
export function checkSchemeSheets(snapshot: Snapshot): SchemeResult | undefined {
  const { own, named } = chooseScheme(snapshot);
  if (!own) return undefined;
  return resultOf(own.scheme, [...ownSchemeFindings(own, named, judgeScheme)]);
}

/** The same for a scheme that stands in no workbook: cells are those of its sheets once exported. */
export const checkScheme = (scheme: Scheme): SchemeResult =>
  resultOf(scheme, [...judgeScheme({ scheme, places: writtenPlaces, others: BUILT_IN })]);

const ORDER = ['error', 'warning', 'report', 'info'];

function resultOf(
  scheme: Scheme | undefined,
  outcomes: readonly (Finding | Passed)[],
): SchemeResult {
  return {
    ...(scheme && { scheme }),
    fingerprint: scheme ? fingerprintOf(scheme) : '',
    findings: outcomes
      .filter(isFinding)
      .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)),
    passed: outcomes.flatMap((outcome) => (isFinding(outcome) ? [] : [outcome])),
  };
}
