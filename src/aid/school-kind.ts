import type { Stage } from './pupil-kind';

/** What a school's name says of its pupils; 中学: beyond primary school, no more. */
export type SchoolKind = Stage | '中学';

const KINDS: readonly (readonly [RegExp, SchoolKind | undefined])[] = [
  // Several stages under one name: the name tells none.
  [/一贯制|完全中学|完中|十二年/, undefined],
  [/幼儿园|幼教|幼儿|学前/, '学前'],
  [/职业|职教|职高|中专|中职|技工|技校|卫校/, '中职'],
  [/大学|学院|高等/, '大学'],
  [/高级中学|高中|普高/, '普通高中'],
  [/小学|完小|教学点|[一二三四五六七八九十\d关街镇乡村]小(?![\u4e00-\u9fff])/, '小学'],
  [/初级中学|初中/, '初中'],
  [/中学|[一二三四五六七八九十\d]中(?![\u4e00-\u9fff])/, '中学'],
];

export function schoolKind(name: string): SchoolKind | undefined {
  const plain = name.normalize('NFKC').replace(/\s/g, '');
  if (plain === '') return undefined;
  return KINDS.find(([words]) => words.test(plain))?.[1];
}
