interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Collectives are named by their own words: 各县市区, 全县各学校, 有关单位. */
const COLLECTIVE = /^(各|全[市县区体]|所有|有关|相关)|等$|各(中小)?学校|各单位/;

/**
 * The part of a wording that no known name explains; undefined where all of it is known. Several
 * names may stand side by side, with or without a sign between them: 各中小学幼儿园.
 */
export function unknownPart(wording: string, known: readonly Named[]): string | undefined {
  const names = known.flatMap(({ name, aliases }) => [name, ...aliases]).map(bare);
  const sorted = [...new Set(names)].filter((name) => name !== '').sort(longestFirst);
  return wording
    .split(/[、，,；;\n]/)
    .map((part) => part.trim())
    .find((part) => part !== '' && !COLLECTIVE.test(part) && !isMadeOf(bare(part), sorted));
}

/** The register's name of a wording: its own, or the one of which it is an alias. */
export function nameOf(wording: string, known: readonly Named[]): string | undefined {
  const plain = bare(wording);
  return (
    known.find(({ name }) => bare(name) === plain) ??
    known.find(({ aliases }) => aliases.some((alias) => bare(alias) === plain))
  )?.name;
}

/** The names of the register of which a wording is made, each once, in their order there. */
export function namesIn(wording: string, known: readonly Named[]): readonly string[] {
  let rest = bare(wording.replace(/[、，,；;]/g, ''));
  const entries = known
    .flatMap(({ name, aliases }) => [name, ...aliases].map((word) => ({ name, word: bare(word) })))
    .filter(({ word }) => word !== '')
    .sort((a, b) => longestFirst(a.word, b.word));
  const names: string[] = [];
  while (rest !== '') {
    const next = entries.find(({ word }) => rest.startsWith(word));
    if (next) names.push(next.name);
    rest = rest.slice(next?.word.length ?? 1);
  }
  return [...new Set(names)].sort();
}

/** Every place that a row of known names can end at, from left to right: never tries one twice. */
function isMadeOf(text: string, names: readonly string[]): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at++) {
    if (!reached.has(at)) continue;
    for (const name of names) if (text.startsWith(name, at)) reached.add(at + name.length);
  }
  return reached.has(text.length);
}

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
const longestFirst = (a: string, b: string): number => b.length - a.length;
