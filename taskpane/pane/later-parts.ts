import { lazy } from 'react';
import { learn } from '../speech/voice';

/** Drawn when first looked at: what a check needs comes before them. */
export const FindingsTab = lazy(() => findings().then((part) => ({ default: part.FindingsTab })));
export const ReadingsTab = lazy(() => readings().then(([part]) => ({ default: part.ReadingsTab })));
export const OverdueTab = lazy(() => overdue().then((part) => ({ default: part.OverdueTab })));
export const TotalsTab = lazy(() => totals().then((part) => ({ default: part.TotalsTab })));
export const AidTab = lazy(() => aid().then(([part]) => ({ default: part.AidTab })));
export const PassedTab = lazy(() => passed().then((part) => ({ default: part.PassedTab })));
export const SchemeTab = lazy(() => scheme().then(([part]) => ({ default: part.SchemeTab })));
export const DutiesTab = lazy(() => duties().then(([part]) => ({ default: part.DutiesTab })));
export const DiagnosticsView = lazy(() =>
  diagnostics().then((part) => ({ default: part.DiagnosticsView })),
);

export const ReadingChoice = lazy(() =>
  choice().then(([part]) => ({ default: part.ReadingChoice })),
);

const findings = () => import('./findings-tab');
const overdue = () => import('./overdue-tab');
const totals = () => import('./totals-tab');
const passed = () => import('./passed-tab');
// What these say is no part of the sentences of a check.
const aid = () => Promise.all([import('./aid-tab'), learn('zh-CN')]);
const readings = () => Promise.all([import('./readings-tab'), learn('zh-CN')]);
const choice = () => Promise.all([import('./reading-choice'), learn('zh-CN')]);
const scheme = () => Promise.all([import('./scheme-tab'), learn('zh-CN')]);
const duties = () => Promise.all([import('./duties-tab'), learn('zh-CN')]);
const diagnostics = () => import('./diagnostics-view');

/**
 * Fetches the rest of the product while nobody waits for it: from then on nothing is asked for over
 * any network, and the pane works on where the connection goes.
 */
export async function fetchTheRest(): Promise<void> {
  await Promise.all([
    findings(),
    readings(),
    overdue(),
    totals(),
    aid(),
    passed(),
    scheme(),
    duties(),
    diagnostics(),
    choice(),
    import('../../src/actions/mark'),
    import('../../src/actions/report'),
    import('../../src/actions/aid-sheets'),
    import('../../src/actions/export-scheme'),
    import('../../src/schemes/copy-scheme'),
    import('../../src/actions/list-duties'),
    import('../../src/actions/mark-duty'),
    import('../../src/actions/settle-wording'),
    import('./new-forms'),
    import('../../src/actions/new-month'),
    import('../../src/actions/template'),
    import('../../src/messages/zh-cn'),
    import('../../src/messages/en'),
    import('../../src/workbook/file/open-workbook-file'),
  ]);
}
