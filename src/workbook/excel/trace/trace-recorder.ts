import { utf8Bytes } from '../utf8-bytes';
import type { LibraryLog } from './library-log';
import { redactAnswer } from './redact-answer';
import { redactRequest, type Requested } from './redact-request';
import { Redactor } from './redactor';

/** How far a recording is. */
export interface TraceState {
  readonly recording: boolean;
  /** Requests kept with their answers. */
  readonly exchanges: number;
  readonly bytes: number;
  /** The recording ended by itself, because it had become as large as it may. */
  readonly full: boolean;
  /** Messages that could not be read as the library is known to write them: none of them is kept. */
  readonly unread: number;
}

/** What the trace says of its Excel; nothing of the workbook. */
export interface TraceAbout {
  readonly host: string;
  readonly api: string;
}

export const TRACE_KIND = 'duzhan-trace';
export const TRACE_LIMIT = 20 * 1024 * 1024;
const NONE: TraceState = { recording: false, exchanges: 0, bytes: 0, full: false, unread: 0 };

/**
 * Records what the client library and Excel say to each other, in memory only. Texts and numbers of
 * the workbook are replaced before anything is kept, and the library's log goes to no console.
 */
export class TraceRecorder {
  #state = NONE;
  #redactor = new Redactor();
  #exchanges: string[] = [];
  #pending: Requested[] = [];
  #expects: 'request' | 'response' | undefined;
  #restore: (() => void) | undefined;

  constructor(
    private readonly library: LibraryLog,
    private readonly told: (state: TraceState) => void = () => undefined,
    private readonly limit = TRACE_LIMIT,
  ) {}

  get state(): TraceState {
    return this.#state;
  }

  /** Begins anew: an earlier recording is dropped. */
  start(): void {
    this.stop();
    this.#redactor = new Redactor();
    this.#exchanges = [];
    const { _logEnabled, log } = this.library;
    this.#restore = () => {
      this.library._logEnabled = _logEnabled;
      this.library.log = log;
    };
    this.library.log = (message) => this.#take(message);
    this.library._logEnabled = true;
    this.#tell({ ...NONE, recording: true });
  }

  stop(): void {
    if (!this.#restore) return;
    this.#restore();
    this.#restore = undefined;
    this.#pending = [];
    this.#expects = undefined;
    this.#tell({ recording: false });
  }

  /** The trace as the text of a JSON file, one exchange a line. */
  text({ host, api }: TraceAbout): string {
    const { full, unread } = this.#state;
    const head = JSON.stringify({ kind: TRACE_KIND, version: 1, host, api, full, unread });
    return `${head.slice(0, -1)},"exchanges":[\n${this.#exchanges.join(',\n')}\n]}\n`;
  }

  #take(message: unknown): void {
    if (message === 'Request:') this.#expects = 'request';
    else if (message === 'Response:') this.#expects = 'response';
    else if (this.#expects && typeof message === 'string') {
      const kind = this.#expects;
      this.#expects = undefined;
      try {
        if (kind === 'request') this.#takeRequest(JSON.parse(message));
        else this.#takeResponse(JSON.parse(message));
      } catch {
        // The add-in's own work must go on: what could not be read is counted, and the file says so.
        if (kind === 'response') this.#pending.shift();
        this.#tell({ unread: this.#state.unread + 1 });
      }
    }
  }

  #takeRequest(sent: unknown): void {
    this.#pending.push(redactRequest(sent, this.#redactor));
  }

  /** Excel answers in order, but the log names no request: the first that the answer can be to. */
  #takeResponse(log: unknown): void {
    const answered = redactAnswer(log, this.#redactor);
    const results = 'answer' in answered ? (answered.answer.Results ?? []) : [];
    const at = this.#pending.findIndex(({ actions }) =>
      results.every(({ ActionId }) => actions.has(ActionId)),
    );
    const [pending] = this.#pending.splice(Math.max(at, 0), 1);
    if (!pending?.kept) return;
    const exchange = JSON.stringify({ request: pending.kept, ...answered });
    const bytes = this.#state.bytes + utf8Bytes(exchange);
    if (bytes > this.limit) {
      this.stop();
      this.#tell({ full: true });
      return;
    }
    this.#exchanges.push(exchange);
    this.#tell({ bytes, exchanges: this.#exchanges.length });
  }

  #tell(change: Partial<TraceState>): void {
    this.#state = { ...this.#state, ...change };
    this.told(this.#state);
  }
}
