import type { DiagnosticLine } from '../host/pane-host';

/** What an older Excel lacks, by the requirement set that would bring it. */
const FEATURES = [
  ['events', 'ExcelApi', '1.9'],
  ['merges', 'ExcelApi', '1.13'],
  ['ribbon', 'SharedRuntime', '1.1'],
  ['functions', 'CustomFunctionsRuntime', '1.1'],
  ['shortcuts', 'KeyboardShortcuts', '1.1'],
] as const;

const supports = (set: string, version: string): boolean =>
  Office.context.requirements.isSetSupported(set, version);

/** The highest ExcelApi that this Excel has. */
export function apiLevel(): string {
  let level = 0;
  while (supports('ExcelApi', `1.${level + 1}`)) level++;
  return level === 0 ? '—' : `ExcelApi 1.${level}`;
}

export function missingFeatures(): readonly DiagnosticLine[] {
  return FEATURES.filter(([, set, version]) => !supports(set, version)).map(
    ([feature, set, version]) => ({
      label: { code: `pane.diag.feature.${feature}` },
      value: { code: 'pane.diag.off', params: { needs: `${set} ${version}` } },
      off: true,
    }),
  );
}
