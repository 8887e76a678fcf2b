import type { DiagnosticLine } from './pane-host';
import product from '../../package.json';

/** What can be said of the place without a word about the workbook. */
export function browserFacts(): readonly DiagnosticLine[] {
  return [
    { label: { code: 'pane.diag.version' }, value: product.version },
    { label: { code: 'pane.diag.browser' }, value: navigator.userAgent },
    { label: { code: 'pane.diag.language' }, value: navigator.languages.join(', ') },
    {
      label: { code: 'pane.diag.window' },
      value: `${innerWidth} × ${innerHeight} (${devicePixelRatio})`,
    },
    { label: { code: 'pane.diag.address' }, value: location.origin + location.pathname },
  ];
}
