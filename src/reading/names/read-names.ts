import type { Message } from '../../messages/message';
import type { NameRead, NamesContext, NamesReading } from '../names-reading';
import { shownText } from '../shown';
import type { Written } from '../written';
import { CellText } from './cell-text';
import { nameKindOf, type NameKind } from './field-kind';
import { found, type FoundName } from './found-names';
import { NameRegister, type Match } from './register';
import { expansions } from './shared';
import { isCollective } from './unit-words';

/** The people or units that a cell names, each matched against the register where there is one. */
export function readNames(written: Written, context: NamesContext): NamesReading {
  const text = shownText(written);
  if (written.kind === 'blank' || written.kind === 'error' || NOBODY.test(text)) {
    return { text, names: [] };
  }
  const cell = CellText.of(text);
  const registers = registersOf(context);
  const names = found(cell.text, nameKindOf(context.field), (name) =>
    registers.some(({ register }) => register.has(name)),
  );
  return { text, names: inLists(names).map((name) => named(name, cell, registers)) };
}

/** A cell that says that there is nobody, or nothing yet. */
const NOBODY =
  /^[\s"'“”()（）【】]*(?:无|暂无|没有|空|待定|待补充?|待填|空缺|暂空|未定|未明确|待明确|待落实|未落实|暂缺|同上|同左|不详|n\/?a|null|[/\\|—–\-_~…·.。、?？〃×x]+)?[\s"'“”()（）【】。]*$/i;

interface Register {
  readonly kind: NameKind;
  readonly register: NameRegister;
}

function registersOf({ people, units }: NamesContext): readonly Register[] {
  const registers: Register[] = [];
  if (people) registers.push({ kind: 'people', register: NameRegister.of(people) });
  if (units) registers.push({ kind: 'units', register: NameRegister.of(units) });
  return registers;
}

interface Listed extends FoundName {
  readonly expanded?: readonly string[];
}

/** The names with what the enumerations that they stand in add to them. */
function inLists(names: readonly FoundName[]): Listed[] {
  const lists = new Map<number, FoundName[]>();
  for (const name of names) {
    const list = lists.get(name.list);
    if (list) list.push(name);
    else lists.set(name.list, [name]);
  }
  const full = new Map<FoundName, readonly string[]>();
  for (const list of lists.values()) {
    const expanded = expansions(list.map((name) => name.whole));
    list.forEach((name, at) => {
      const own = expanded[at];
      if (own && !(own.length === 1 && own[0] === name.name)) full.set(name, own);
    });
  }
  return names.map((name) => {
    const expanded = full.get(name);
    return expanded ? { ...name, expanded } : name;
  });
}

function named(name: Listed, cell: CellText, registers: readonly Register[]): NameRead {
  const written = cell.written(name.start, name.end);
  const match = matchOf(name, registers);
  const flags = flagsOf(name, written, match);
  return {
    name: name.name,
    written,
    ...(name.expanded ? { expanded: name.expanded } : {}),
    ...(match.kind === 'known' ? { known: match.name } : {}),
    ...(match.kind === 'near' || match.kind === 'ask' ? { nearMiss: match.name } : {}),
    ...(name.role === undefined ? {} : { role: name.role }),
    ...(name.within === undefined ? {} : { within: name.within }),
    ...(name.phone === undefined ? {} : { phone: name.phone }),
    flags,
    why: whyOf(name, match, flags),
  };
}

function matchOf(name: Listed, registers: readonly Register[]): Match {
  const [only] = name.expanded ?? [];
  const full = name.expanded?.length === 1 && only !== undefined ? [name.name, only] : [name.name];
  let best: Match = { kind: 'none' };
  for (const written of full) {
    for (const { kind, register } of registers) {
      const match = register.match(written, kind === 'units');
      if (match.kind === 'known') return match;
      if (best.kind === 'none') best = match;
    }
  }
  return isCollective(name.name) ? { kind: 'none' } : best;
}

function flagsOf(name: Listed, written: string, match: Match): string[] {
  const flags: string[] = [];
  if (/[\s\u3000]/.test(written) && written.replace(/[\s\u3000]+/g, '') === name.name)
    flags.push('padded');
  if (match.kind === 'ask' || (match.kind === 'known' && match.alias)) flags.push('alias');
  if (match.kind === 'ambiguous') flags.push('ambiguous');
  if (isCollective(name.name)) flags.push('collective');
  if (name.titled === true) flags.push('titled');
  if (name.phone !== undefined) flags.push('with-phone');
  if (name.role !== undefined) flags.push(`role:${name.role}`);
  if (name.cut === true) flags.push('cut');
  return flags;
}

function whyOf(name: Listed, match: Match, flags: readonly string[]): Message[] {
  const why: Message[] = [];
  const say = (code: string, params: Record<string, string>): void => {
    why.push({ code: `reading.names.${code}`, params });
  };
  if (match.kind === 'known') {
    if (match.alias) say('alias', { name: name.name, known: match.name });
  } else if (match.kind === 'ask') say('ask', { name: name.name, known: match.name });
  else if (match.kind === 'near') say('near', { name: name.name, known: match.name });
  else if (match.kind === 'ambiguous') say('ambiguous', { name: name.name });
  if (flags.includes('collective')) say('collective', { name: name.name });
  if (flags.includes('padded')) say('padded', { name: name.name });
  if (flags.includes('cut')) say('cut', { name: name.name });
  return why;
}
