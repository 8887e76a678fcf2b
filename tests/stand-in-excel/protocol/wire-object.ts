import type { z } from 'zod';
import { RichApiError } from './rich-api-error';

/** An object of Excel's interface as a request reaches it: members by their wire names. */
export interface WireObject {
  readonly type: string;
  /** What it stands for, so that it can be an argument of another object's method. */
  readonly target: unknown;
  /** True for objects that the client keeps by reference (Range, RangeAreas). */
  readonly referenced: boolean;
  /** Id fields that Instantiate answers. */
  identity(): Readonly<Record<string, unknown>>;
  read(member: string): unknown;
  /** The wire name of a scalar whose name matches but for case, or undefined. */
  scalarName(member: string): string | undefined;
  scalarNames(): readonly string[];
  childName(member: string): string | undefined;
  write(member: string, value: unknown): void;
  child(member: string): WireObject | null;
  call(member: string, args: readonly unknown[]): WireObject | null | Scalar;
  item(key: unknown): WireObject | null;
  /** The members of a collection; undefined where the object is none. */
  items(): readonly WireObject[] | undefined;
}

/** A method's answer that is no object. */
export class Scalar {
  constructor(readonly value: unknown) {}
}
export const NOTHING = new Scalar(null);

type Method<T> = (target: T, args: readonly unknown[]) => WireObject | null | Scalar;

/** The members of one type of Excel's interface, as data. */
export interface WireType<T> {
  readonly type: string;
  readonly referenced?: boolean;
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, (target: T) => unknown>>;
  readonly setters?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  readonly children?: Readonly<Record<string, (target: T) => WireObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly item?: (target: T, key: unknown) => WireObject | null;
  readonly items?: (target: T) => readonly WireObject[];
}

/** A method with its arguments parsed; a wrong argument is Excel's InvalidArgument. */
export function method<T, A extends z.ZodType>(
  args: A,
  run: (target: T, args: z.infer<A>) => WireObject | null | Scalar,
): Method<T> {
  return (target, given) => run(target, parsed(args, given));
}

/** A setter with its value parsed. */
export function setter<T, V extends z.ZodType>(
  value: V,
  run: (target: T, value: z.infer<V>) => void,
): (target: T, value: unknown) => void {
  return (target, given) => run(target, parsed(value, given));
}

function parsed<S extends z.ZodType>(schema: S, given: unknown): z.infer<S> {
  const result = schema.safeParse(given);
  if (!result.success) {
    throw new RichApiError('InvalidArgument', `An argument is wrong: ${result.error.message}`);
  }
  return result.data;
}

/** Objects of a type: every member that the type does not list fails loudly, by name. */
export function wireObjects<T>(type: WireType<T>): (target: T) => WireObject {
  const scalars = new Map(
    Object.keys(type.scalars ?? {}).map((name) => [name.toLowerCase(), name]),
  );
  const children = new Map(
    Object.keys(type.children ?? {}).map((name) => [name.toLowerCase(), name]),
  );
  const unknown = (member: string): never => {
    throw new RichApiError(
      'ApiNotFound',
      `The stand-in Excel does not play ${type.type}.${member}.`,
    );
  };
  return (target) => ({
    type: type.type,
    target,
    referenced: type.referenced ?? false,
    identity: () => type.identity?.(target) ?? {},
    read: (member) => (type.scalars?.[member] ?? unknown(member))(target),
    scalarName: (member) => scalars.get(member.toLowerCase()),
    scalarNames: () => [...scalars.values()],
    childName: (member) => children.get(member.toLowerCase()),
    write: (member, value) => (type.setters?.[member] ?? unknown(`${member} =`))(target, value),
    child: (member) => (type.children?.[member] ?? unknown(member))(target),
    call: (member, args) => (type.methods?.[member] ?? unknown(`${member}()`))(target, args),
    item: (key) => (type.item ?? unknown('getItem()'))(target, key),
    items: () => type.items?.(target),
  });
}
