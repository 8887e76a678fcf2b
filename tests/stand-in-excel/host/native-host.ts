import { z } from 'zod';
import { type SafeArray, safeArray } from './safe-array';
import type { Session } from '../protocol/session';

/** Numbers by which the client library calls Excel and is called back (OSF.DDA.MethodDispId). */
const CALL = { richApi: 93, commandCompleted: 94 } as const;
const EVENT_KIND = { richApi: 33, command: 39 } as const;
const SUCCESS = 0;
const INTERNAL_ERROR = 5001;

type Reply = (answer: SafeArray | number, status: number) => void;
type EventHandler = (kind: number, payload: SafeArray) => void;

const richApiCall = z.tuple([
  // customData, method, path, headers, body, permission, flags, …
  z
    .tuple([
      z.unknown(),
      z.literal('POST'),
      z.string(),
      z.unknown(),
      z.string(),
      z.unknown(),
      z.number(),
    ])
    .rest(z.unknown()),
]);
const completedCall = z.tuple([z.string(), z.number(), z.string()]).rest(z.unknown());

/**
 * `window.external` as Excel for Windows injects it into the web view of an add-in: the one door
 * through which Microsoft's own client library reaches Excel.
 */
export class NativeHost {
  /** Milliseconds that Excel takes for every answer. */
  latency = 0;
  private readonly handlers = new Map<number, EventHandler>();
  private readonly commands = new Map<string, (status: number) => void>();
  private nextCommand = 1;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly session: Session) {}

  execute(kind: number, params: readonly unknown[], reply: Reply): void {
    if (kind === CALL.richApi) {
      setTimeout(() => this.answerRichApi(params, reply), this.latency);
    } else if (kind === CALL.commandCompleted) {
      const [id, status] = completedCall.parse(params);
      this.commands.get(id)?.(status);
      reply(safeArray([SUCCESS]), SUCCESS);
    } else {
      reply(safeArray([INTERNAL_ERROR]), INTERNAL_ERROR);
    }
  }

  registerEvent(kind: number, handler: EventHandler, reply: Reply): void {
    this.handlers.set(kind, handler);
    reply(SUCCESS, SUCCESS);
    for (const start of this.waiting.splice(0)) start();
  }

  unregisterEvent(kind: number, reply: Reply): void {
    this.handlers.delete(kind);
    reply(SUCCESS, SUCCESS);
  }

  /** Sends a message of the rich interface: an object's event, or a call of a custom function. */
  send(category: number, type: number, target: string, message: unknown): void {
    const entry = safeArray([category, type, target, JSON.stringify(message), '', false]);
    this.handlers.get(EVENT_KIND.richApi)?.(EVENT_KIND.richApi, safeArray([entry]));
  }

  /** Presses a ribbon button and waits for `event.completed()`. */
  async pressButton(controlId: string, functionName: string): Promise<void> {
    const id = `command-${this.nextCommand}`;
    this.nextCommand += 1;
    const handler = await this.handlerOf(EVENT_KIND.command);
    const completed = new Promise<number>((resolve) => this.commands.set(id, resolve));
    const source = JSON.stringify({ source: { id: controlId } });
    handler(EVENT_KIND.command, safeArray([id, functionName, source]));
    const status = await completed;
    if (status !== SUCCESS) throw new Error(`the button ${functionName} failed with ${status}`);
  }

  /** The handler, once the add-in has registered it: Excel too waits for a page that is loading. */
  private async handlerOf(kind: number): Promise<EventHandler> {
    for (;;) {
      const handler = this.handlers.get(kind);
      if (handler) return handler;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  private answerRichApi(params: readonly unknown[], reply: Reply): void {
    const [[, , , , body, , flags]] = richApiCall.parse(params);
    const answer = this.session.answer(body, flags);
    if ('code' in answer) reply(safeArray([answer.code]), answer.code);
    else reply(safeArray([SUCCESS, safeArray([200, safeArray([]), answer.body])]), SUCCESS);
  }
}
