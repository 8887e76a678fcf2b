import type { KnownName } from '../context';
import { isSlip } from './near-miss';
import { abbreviatedCore, clippedOwner, ownersAgree, unitCore, type UnitCore } from './unit-core';
import { MIDDLE_DOT } from './person-words';

/** How a name stands to a register. */
export type Match =
  | { readonly kind: 'known'; readonly name: string; readonly alias: boolean }
  | { readonly kind: 'ask'; readonly name: string }
  | { readonly kind: 'near'; readonly name: string }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' };

/** A register of people or units, looked up without walking through it. */
export class NameRegister {
  private readonly exact = new Map<string, string>();
  private readonly cores = new Map<string, Owned[]>();
  /** Names with one character left out at a place: two that share such a key differ there only. */
  private readonly gaps = new Map<string, Set<string>>();
  private readonly size: number;

  private constructor(known: readonly KnownName[]) {
    this.size = known.length;
    for (const { name, aliases } of known) {
      for (const written of [name, ...aliases]) this.add(plainName(written), name);
    }
  }

  /** One index for one list, however many cells are read against it. */
  static of(known: readonly KnownName[]): NameRegister {
    const before = REGISTERS.get(known);
    if (before) return before;
    const register = new NameRegister(known);
    REGISTERS.set(known, register);
    return register;
  }

  has(written: string): boolean {
    return this.exact.has(plainName(written));
  }

  match(written: string, units: boolean): Match {
    const plain = plainName(written);
    const exact = this.exact.get(plain);
    if (exact !== undefined) return { kind: 'known', name: exact, alias: exact !== plain };
    if (units) {
      const clipped = clippedOwner(plain);
      const same = this.byCore(unitCore(plain)) ?? (clipped && this.byCore(clipped));
      if (same) return same;
      const asked = this.byAbbreviation(plain);
      if (asked) return asked;
    }
    const near = this.nearest(plain);
    if (near) return near;
    return { kind: 'none' };
  }

  private add(plain: string, name: string): void {
    if (!this.exact.has(plain)) this.exact.set(plain, name);
    const { core, owner } = unitCore(plain);
    const owners = this.cores.get(core) ?? [];
    owners.push({ owner, name });
    this.cores.set(core, owners);
    for (const key of gapKeys(plain)) {
      const names = this.gaps.get(key) ?? new Set<string>();
      names.add(plain);
      this.gaps.set(key, names);
    }
  }

  /** 区教研室 and 教研室, 901小学 and 大武口区第901小学: the owner left out, or only its level. */
  private byCore({ core, owner }: UnitCore): Match | undefined {
    const owners = (this.cores.get(core) ?? []).filter((known) => ownersAgree(known.owner, owner));
    return single(
      owners.map(({ name }) => name),
      (name) => ({ kind: 'known', name, alias: true }),
    );
  }

  private byAbbreviation(plain: string): Match | undefined {
    const core = abbreviatedCore(plain);
    if (core === undefined) return this.byLetters(plain);
    const { owner } = unitCore(plain);
    const full = [...this.cores].filter(([known]) => known === core || endsAsNumbered(known, core));
    const names = full.flatMap(([known, owners]) =>
      owners
        .filter((other) => ownersAgree(other.owner, owner))
        .map(({ name }) => ({ name, exact: known === core })),
    );
    const exact = names.filter((found) => found.exact);
    const asked = new Set((exact.length > 0 ? exact : names).map(({ name }) => name));
    const [only] = asked;
    return asked.size === 1 && only !== undefined ? { kind: 'ask', name: only } : undefined;
  }

  /** 督导室 for 教育督导室: its characters in order, with the same end, and only one such unit. */
  private byLetters(plain: string): Match | undefined {
    if (plain.length < 3 || this.size > MOST_COMPARED || /\d/.test(plain)) return undefined;
    const names = new Set<string>();
    for (const [known, name] of this.exact) {
      if (
        known.length > plain.length &&
        known.endsWith(plain.slice(-1)) &&
        isWithin(plain, known)
      ) {
        names.add(name);
      }
    }
    const [only] = names;
    return names.size === 1 && only !== undefined ? { kind: 'ask', name: only } : undefined;
  }

  private nearest(plain: string): Match | undefined {
    const near = new Set<string>();
    for (const key of [...gapKeys(plain), ...swapKeys(plain), `=${plain}`]) {
      for (const known of this.gaps.get(key) ?? []) {
        if (isSlip(plain, known)) near.add(this.exact.get(known) ?? known);
      }
    }
    return single([...near], (name) => ({ kind: 'near', name }));
  }
}

interface Owned {
  readonly owner: string;
  readonly name: string;
}

const REGISTERS = new WeakMap<readonly KnownName[], NameRegister>();

/** Beyond this many names a short form says too little. */
const MOST_COMPARED = 400;

/** Written the same way on both sides: no spaces, half width, one kind of middle dot, no 同志. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(MIDDLE_DOT, '·')
    .replace(/[()（）]/g, '');
}

function single(names: readonly string[], found: (name: string) => Match): Match | undefined {
  const [name, ...others] = new Set(names);
  if (name === undefined) return undefined;
  return others.length === 0 ? found(name) : { kind: 'ambiguous' };
}

/** The name with each of its characters left out in turn, and the whole. */
function gapKeys(name: string): string[] {
  const keys = [`=${name}`];
  if (name.length > LONGEST_COMPARED) return keys;
  for (let at = 0; at < name.length; at += 1) {
    keys.push(`${at}${name.slice(0, at)}_${name.slice(at + 1)}`);
    if (name.length >= 5) keys.push(`=${name.slice(0, at)}${name.slice(at + 1)}`);
  }
  return keys;
}

/** The name with two neighbours exchanged, for 吕武志. */
function swapKeys(name: string): string[] {
  if (name.length > LONGEST_COMPARED) return [];
  return Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => {
    const [a, b] = [name.charAt(at), name.charAt(at + 1)];
    return `=${name.slice(0, at)}${b}${a}${name.slice(at + 2)}`;
  });
}

const LONGEST_COMPARED = 30;

/** 十一中 of 第911中学: the number is the end of a longer one. */
function endsAsNumbered(known: string, core: string): boolean {
  const [a, b] = [/^#(\d+)(\D+)$/.exec(known), /^#(\d+)(\D+)$/.exec(core)];
  const [long, short] = [a?.[1], b?.[1]];
  if (long === undefined || short === undefined || a?.[2] !== b?.[2]) return false;
  return long.length > short.length && Number(long.slice(-short.length)) === Number(short);
}

function isWithin(short: string, long: string): boolean {
  let from = 0;
  for (let at = 0; at < short.length; at += 1) {
    from = long.indexOf(short.charAt(at), from) + 1;
    if (from === 0) return false;
  }
  return true;
}
