import { useEffect, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { ExcelHost } from './commands/excel-host';
import { useOfficeAppearance } from './commands/office-appearance';
import { associateActions } from './commands/ribbon';
import { Themed } from './pane/appearance';
import { Fatal, FatalBoundary } from './pane/fatal';
import { fetchTheRest } from './pane/later-parts';
import { NoHost } from './pane/no-host';
import { Pane } from './pane/pane';
import { PreviousSlot } from './pane/previous-slot';
import { SessionContext, usePaneState } from './pane/session-context';
import { PaneSession } from './session/pane-session';
import { languageOf } from './speech/language-of';
import { SpeechProvider } from './speech/speech';
import { isSpoken, learn } from './speech/voice';
import type { Snapshot } from '../src/workbook/snapshot';

const element = document.getElementById('root');
if (!element) throw new Error('the page has no root');
const root = createRoot(element);
// Where the page for an old Office stands (assets/pages/old-host.js) there is nothing to boot.
if (!Reflect.has(window, 'duzhanOldHost')) {
  boot(root).catch((error: unknown) => root.render(<Fatal error={error} />));
}

/** The pane in Excel; where there is no Excel, or no Office at all, a notice that says so. */
async function boot(shown: Root): Promise<void> {
  const inExcel =
    typeof Office !== 'undefined' && (await Office.onReady()).host === Office.HostType.Excel;
  if (!inExcel) {
    shown.render(<NoHost />);
    return;
  }
  const language = languageOf([Office.context.displayLanguage]);
  if (!isSpoken(language)) await learn(language);
  const host = new ExcelHost();
  const session = new PaneSession(host, { language });
  associateActions(session);
  shown.render(
    <FatalBoundary>
      <SessionContext.Provider value={session}>
        <InExcel />
      </SessionContext.Provider>
    </FatalBoundary>,
  );
  Promise.all([
    fetchTheRest(),
    import('./commands/excel-trace'),
    host.workbook.fetchWriter(),
  ]).catch(session.tell);
}

function InExcel(): ReactNode {
  const { language } = usePaneState();
  const appearance = useOfficeAppearance();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Themed appearance={appearance}>
      <SpeechProvider language={language}>
        <Pane facts={<PreviousSlot read={readFile} />} />
      </SpeechProvider>
    </Themed>
  );
}

/** The reader of files is fetched when the first file is chosen: Excel's pane starts without it. */
async function readFile(file: File): Promise<Snapshot> {
  const { openWorkbookFile } = await import('../src/workbook/file/open-workbook-file');
  return openWorkbookFile(new Uint8Array(await file.arrayBuffer()), file.name).read();
}
