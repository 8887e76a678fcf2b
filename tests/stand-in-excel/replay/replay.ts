import { ACTION, PATH, type WireAction, type WireRequest } from '../protocol/request';
import { Session } from '../protocol/session';
import type { Surroundings } from '../protocol/services';
import { BookOfTrace } from './book-of-trace';
import { compareAnswers, type Difference } from './compare-answers';
import { type Exchange, lineage, readTrace, type Trace } from './trace-file';

/** A difference with its place in the trace, both counted from 1. */
export interface Deviation extends Difference {
  readonly exchange: number;
  readonly action: number;
  /** `Worksheets.GetItem.GetUsedRangeOrNullObject load`, as the request reaches it. */
  readonly member: string;
}

const CELL_EDIT_MODE = 5004;

/** Feeds the requests of a trace to the stand-in, on a workbook of the shapes that the trace shows. */
export function replay(trace: Trace): readonly Deviation[] {
  const { book, ids } = new BookOfTrace(trace);
  const session = new Session(book, bare());
  return trace.exchanges.flatMap((exchange, index) =>
    playOne(session, exchange, ids).map((found) => ({ ...found, exchange: index + 1 })),
  );
}

type Played = Omit<Deviation, 'exchange'>;

function playOne(session: Session, { request, answer, failed }: Exchange, ids: Ids): Played[] {
  session.mishaps.isEditingCell = failed === CELL_EDIT_MODE;
  const reply = session.answer(JSON.stringify(translated(request, ids)), 0);
  const code = 'code' in reply ? reply.code : undefined;
  const whole = { action: 0, member: 'request', at: '', what: 'error' as const };
  if (code !== failed) {
    return [{ ...whole, recorded: String(failed ?? 'ok'), played: String(code ?? 'ok') }];
  }
  if (!answer || !('body' in reply)) return [];
  const here = readAnswer(reply.body);
  const error = [answer.Error?.Code ?? 'ok', here.Error?.Code ?? 'ok'] as const;
  const results = new Map(here.Results.map(({ ActionId, Value }) => [ActionId, Value]));
  const found = answer.Results.flatMap(({ ActionId, Value }): Played[] => {
    const index = request.Actions.findIndex(({ Id }) => Id === ActionId);
    const place = { action: index + 1, member: memberOf(request, request.Actions[index]) };
    // Behind an error there are no results: the error itself is the difference.
    if (!results.has(ActionId)) return [];
    return compareAnswers(Value, results.get(ActionId), (recorded, played) =>
      ids.set(recorded, played),
    ).map((difference) => ({ ...difference, ...place }));
  });
  if (error[0] === error[1]) return found;
  const index = (answer.Error ?? here.Error)?.ActionIndex ?? -1;
  const member = memberOf(request, request.Actions[index]);
  const [recorded, played] = error;
  return [{ ...whole, action: index + 1, member, recorded, played }, ...found];
}

/** The stand-in's own answer, read as those of a trace are. */
function readAnswer(body: string): NonNullable<Exchange['answer']> {
  const request = { Actions: [], ObjectPaths: {} };
  const head = { kind: 'duzhan-trace', version: 1, host: '', api: '', full: false, unread: 0 };
  const exchanges = [{ request, answer: JSON.parse(body) }];
  const [only] = readTrace(JSON.stringify({ ...head, exchanges })).exchanges;
  return only?.answer ?? { Results: [] };
}

type Ids = Map<string, string>;

/** The request with the stand-in's ids where the trace has those of its Excel. */
function translated(request: WireRequest, ids: Ids): WireRequest {
  const given = <T extends WireAction | WireRequest['ObjectPaths'][string]>(part: T): T => ({
    ...part,
    ...(part.ArgumentInfo && {
      ArgumentInfo: {
        ...part.ArgumentInfo,
        Arguments: part.ArgumentInfo.Arguments?.map((value) =>
          typeof value === 'string' ? (ids.get(value) ?? value) : value,
        ),
      },
    }),
  });
  return {
    ...request,
    Actions: request.Actions.map(given),
    ObjectPaths: Object.fromEntries(
      Object.entries(request.ObjectPaths).map(([id, path]) => [
        id,
        path.ObjectPathType === PATH.reference
          ? { ...path, Name: ids.get(path.Name) ?? path.Name }
          : given(path),
      ]),
    ),
  };
}

const VERBS: Readonly<Record<number, string>> = {
  [ACTION.instantiate]: 'get',
  [ACTION.query]: 'load',
  [ACTION.method]: 'call',
  [ACTION.setProperty]: 'set',
  [ACTION.update]: 'update',
};

function memberOf(request: WireRequest, action: WireAction | undefined): string {
  if (!action) return 'request';
  const names = lineage(request, action.ObjectPathId).map(({ Name, ObjectPathType }) =>
    ObjectPathType === PATH.indexer
      ? 'item'
      : ObjectPathType === PATH.reference
        ? 'reference'
        : Name,
  );
  const path = names.filter((name) => name !== '').reverse();
  const own = action.Name === '' ? [] : [action.Name];
  return `${[...path, ...own].join('.')} ${VERBS[action.ActionType] ?? `type ${action.ActionType}`}`;
}

const bare = (): Surroundings => ({
  paneState: 'Visible',
  startState: 'Inactive',
  isActionHandlerReady: false,
  areFunctionsReady: false,
  shortcuts: {},
  ribbon: new Map(),
  onFunctionResults: () => undefined,
  onPaneState: () => undefined,
});
