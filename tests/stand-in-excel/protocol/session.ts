import type { Book } from '../model/book';
import { shiftedArea } from '../model/references';
import { bytesOf, Meter } from './meter';
import { Mishaps } from './mishaps';
import { workbook } from './objects/workbook';
import { RangeRef } from './objects/range-ref';
import { AreasRef } from './objects/range-areas';
import { Play } from './play';
import { processQuery, type Roots, type WireAnswer } from './process-query';
import { ACTION, PATH, FLAG, type WireRequest, wireRequest } from './request';
import { RichApiError } from './rich-api-error';
import { SERVICES, type Surroundings } from './services';
import type { WireObject } from './wire-object';

/** A message of more than 5 MB does not pass (documented for Excel on the web, kept for all). */
const MESSAGE_LIMIT = 5 * 1024 * 1024;

/** What goes back to the client library: an answer, or a code that the request failed as a whole. */
export type Reply = { readonly body: string } | { readonly code: number };

const CELL_EDIT_MODE = 5004;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

/** One add-in's conversation with the workbook: references that outlive requests, limits, counts. */
export class Session implements Roots {
  readonly play: Play;
  readonly meter = new Meter();
  readonly mishaps = new Mishaps();
  readonly root: WireObject;
  private readonly kept = new Map<string, WireObject>();
  private nextReference = 1;

  constructor(
    readonly book: Book,
    private readonly around: Surroundings,
  ) {
    this.play = new Play(book);
    book.onShift((sheet, shift) => {
      for (const { target } of this.kept.values()) {
        if (!(target instanceof RangeRef) || target.sheet !== sheet) continue;
        target.area = shiftedArea(target.area, shift) ?? target.area;
      }
    });
    this.root = workbook({ play: this.play, forget: (id) => this.kept.delete(id) });
  }

  /** Answers one ProcessQuery request. */
  answer(text: string, flags: number): Reply {
    this.mishaps.requestArrives();
    const request = wireRequest.parse(JSON.parse(text));
    const reply = this.replyTo(request, text);
    this.meter.add({
      actions: request.Actions.length,
      bytesIn: bytesOf(text),
      bytesOut: 'body' in reply ? bytesOf(reply.body) : 0,
      isWrite: (flags & FLAG.write) !== 0,
      isUndoable: (flags & FLAG.undoable) !== 0,
      isHousekeeping: isHousekeeping(request),
      ...('code' in reply ? { error: String(reply.code) } : reply.error),
    });
    // A request that writes and cannot itself be undone empties Excel's undo list.
    const isWrite = (flags & FLAG.write) !== 0 && (flags & FLAG.undoable) === 0;
    if (isWrite && !isHousekeeping(request)) this.book.undoSteps = 0;
    this.play.tellChanges();
    return reply;
  }

  private replyTo(
    request: WireRequest,
    text: string,
  ): { body: string; error?: { error: string } } | { code: number } {
    if (this.mishaps.isEditingCell) return { code: CELL_EDIT_MODE };
    if (bytesOf(text) > MESSAGE_LIMIT) return { code: REQUEST_TOO_LARGE };
    const answer: WireAnswer = processQuery(request, this);
    const body = JSON.stringify(answer);
    if (bytesOf(body) > MESSAGE_LIMIT) return { code: RESPONSE_TOO_LARGE };
    return answer.Error ? { body, error: { error: answer.Error.Code } } : { body };
  }

  newObject(type: string): WireObject {
    const service = SERVICES[type];
    if (!service)
      throw new RichApiError('ApiNotFound', `The stand-in Excel does not play ${type}.`);
    return service(this.around);
  }

  reference(id: string): WireObject {
    const object = this.kept.get(id);
    const target = object?.target;
    const isGone =
      (target instanceof RangeRef || target instanceof AreasRef) &&
      !this.book.sheets.includes(target.sheet);
    if (!object || isGone) {
      throw new RichApiError('InvalidReference', 'This reference is not valid any more.');
    }
    return object;
  }

  keep(object: WireObject): string {
    const known = this.referenceOf(object);
    if (known !== undefined) return known;
    const id = `ref${this.nextReference}`;
    this.nextReference += 1;
    this.kept.set(id, object);
    return id;
  }

  referenceOf(object: WireObject): string | undefined {
    for (const [id, kept] of this.kept) if (kept === object) return id;
    return undefined;
  }

  beforeAction(name: string): void {
    this.mishaps.actionStarts(name);
  }
}

/**
 * Requests around the workbook, which are no sync of the add-in with it: the library's own, and those
 * that ask the shared runtime to show the pane and the like.
 */
function isHousekeeping({ Actions, ObjectPaths }: WireRequest): boolean {
  const types = Object.values(ObjectPaths).map(({ ObjectPathType }) => ObjectPathType);
  if (!types.some((type) => type === PATH.global || type === PATH.reference)) return true;
  return Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate).every(
    ({ ActionType, Name }) => ActionType === ACTION.method && Name === '_RemoveReference',
  );
}
