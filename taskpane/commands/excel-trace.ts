import { apiLevel } from './excel-features';
import { offerDownload } from '../host/offer-download';
import type { HostTrace, HostTraceState } from '../host/pane-host';
import { Store } from '../session/store';
import { libraryLog } from '../../src/workbook/excel/trace/library-log';
import { TraceRecorder } from '../../src/workbook/excel/trace/trace-recorder';

/** Records what the client library of this page and Excel say to each other. */
export class ExcelTrace implements HostTrace {
  readonly state: Store<HostTraceState>;
  readonly #recorder: TraceRecorder;

  constructor() {
    const log = libraryLog(OfficeExtension);
    if (!log) throw new Error('this version of office.js has no log');
    this.#recorder = new TraceRecorder(log, (state) => this.state.set(state));
    this.state = new Store<HostTraceState>(this.#recorder.state);
  }

  start(): void {
    this.#recorder.start();
  }

  stop(): void {
    this.#recorder.stop();
  }

  save(): void {
    const { host, platform, version } = Office.context.diagnostics;
    const text = this.#recorder.text({ host: `${host} ${platform} ${version}`, api: apiLevel() });
    offerDownload(new TextEncoder().encode(text), 'duzhan-trace.json', 'application/json');
  }
}
