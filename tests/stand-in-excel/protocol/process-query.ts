import { answerQuery } from './query';
import { ACTION, PATH, type WireAction, type WirePath, type WireRequest } from './request';
import { RichApiError } from './rich-api-error';
import { Scalar, type WireObject } from './wire-object';

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireAnswer {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
}

/** Where requests find their first objects, and where kept objects live between requests. */
export interface Roots {
  readonly root: WireObject;
  newObject(type: string): WireObject;
  reference(id: string): WireObject;
  /** Keeps an object beyond the request and gives its reference id. */
  keep(object: WireObject): string;
  referenceOf(object: WireObject): string | undefined;
  /** Told before every action: the place where tests let things go wrong. */
  beforeAction(name: string): void;
}

/** Runs the actions of a request in order; the first error ends it, what was done stays done. */
export function processQuery(request: WireRequest, roots: Roots): WireAnswer {
  const paths = new Paths(request.ObjectPaths, roots);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      // A trace calls back in the client library: event handlers are put on by one.
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: perform(action, paths, roots) });
    } catch (error) {
      if (!(error instanceof RichApiError)) throw error;
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: locationOf(action, paths),
          HttpStatusCode: error.code === 'ItemNotFound' ? 404 : 400,
          ActionIndex: index,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** `PageLayout.orientation`, as Excel names the member that it refused. */
function locationOf(action: WireAction, paths: Paths): string {
  if (action.Name === '') return '';
  const member = action.Name.charAt(0).toLowerCase() + action.Name.slice(1);
  return `${paths.object(action.ObjectPathId)?.type ?? ''}.${member}`;
}

function perform(action: WireAction, paths: Paths, roots: Roots): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      if (object === null) return null;
      return { ...reference(object, roots), ...object.identity() };
    case ACTION.query:
      roots.beforeAction('load');
      if (object === null) return null;
      return { ...reference(object, roots), ...answerQuery(object, action.QueryInfo ?? {}) };
    case ACTION.method: {
      if (object === null) return null;
      if (action.Name === '_KeepReference') {
        roots.keep(object);
        return null;
      }
      roots.beforeAction(`${object.type}.${action.Name}`);
      const result = object.call(action.Name, paths.argumentsOf(action));
      return result instanceof Scalar ? result.value : null;
    }
    case ACTION.setProperty:
      if (object === null) return null;
      roots.beforeAction(`${object.type}.${action.Name}`);
      object.write(action.Name, paths.argumentsOf(action)[0]);
      return null;
    case ACTION.update:
      if (object === null) return null;
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        object.write(`${name.charAt(0).toUpperCase()}${name.slice(1)}`, value);
      }
      return null;
    default:
      throw new RichApiError('NotImplemented', `Action type ${action.ActionType} is not played.`);
  }
}

function reference(object: WireObject, roots: Roots): { _ReferenceId?: string } {
  const id = roots.referenceOf(object);
  return id === undefined ? {} : { _ReferenceId: id };
}

/** The object paths of one request, each followed once. */
class Paths {
  private readonly followed = new Map<number, WireObject | null>();

  constructor(
    private readonly table: Readonly<Record<string, WirePath>>,
    private readonly roots: Roots,
  ) {}

  object(id: number): WireObject | null {
    const known = this.followed.get(id);
    if (known !== undefined) return known;
    const path = this.table[String(id)];
    if (!path) throw new RichApiError('InvalidObjectPath', `There is no object path ${id}.`);
    const object = this.follow(path);
    this.followed.set(id, object);
    return object;
  }

  argumentsOf({ ArgumentInfo }: Pick<WirePath, 'ArgumentInfo'>): readonly unknown[] {
    const ids = ArgumentInfo?.ReferencedObjectPathIds;
    return (ArgumentInfo?.Arguments ?? []).map((argument, index) => {
      const id = ids?.[index];
      return typeof id === 'number' && id > 0 ? this.object(id) : argument;
    });
  }

  private follow(path: WirePath): WireObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.roots.root;
      case PATH.newObject:
        return this.roots.newObject(path.Name);
      case PATH.reference:
        return this.roots.reference(path.Name);
      case PATH.nullObject:
        return null;
    }
    const parent = this.object(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return parent.child(path.Name);
      case PATH.indexer:
        return parent.item(this.argumentsOf(path)[0]);
      case PATH.method: {
        this.roots.beforeAction(`${parent.type}.${path.Name}`);
        const result = parent.call(path.Name, this.argumentsOf(path));
        if (result instanceof Scalar) {
          throw new RichApiError('InvalidObjectPath', `${path.Name} gives no object.`);
        }
        return result;
      }
      default:
        throw new RichApiError('InvalidObjectPath', `Path type ${path.ObjectPathType}.`);
    }
  }
}
