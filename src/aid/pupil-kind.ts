/** Stages as the standards name them. */
export const STAGES = ['学前', '小学', '初中', '普通高中', '中职', '大学'] as const;
export type Stage = (typeof STAGES)[number];

const STAGE_WORDS: readonly (readonly [RegExp, Stage])[] = [
  [/学前|幼儿|幼教|托班|[小中大][一二三四五六七八九十\d()]*班$/, '学前'],
  [/中职|中专|职高|职业高中|技校|中等职业|职业中/, '中职'],
  [/普高|普通高中|高中|高[一二三]/, '普通高中'],
  [/大学|本专科|本科|专科|大专|高校|高等/, '大学'],
  [/初中|初[一二三四]|中学部|[七八九]年级/, '初中'],
  [/小学|[一二三四五]年级/, '小学'],
];

/** The stage that a 学段 cell names; undefined for 九年一贯制 and whatever names none. */
export function readStage(text: string): Stage | undefined {
  const plain = compact(text);
  if (plain === '' || /九年一贯|完全中学|十二年/.test(plain)) return undefined;
  return STAGE_WORDS.find(([words]) => words.test(plain))?.[1];
}

const DIGITS = '一二三四五六七八九';

/** Grade of the nine compulsory years: 1 to 9 (六三制: 初一 is 7; 五四制: 初一 is 6). */
export function readGrade(text: string, primaryYears: 5 | 6): number | undefined {
  const plain = compact(text);
  // 高一(1)班, 大二: years of other schools.
  if (/高|职|中专|技|[大研][一二三四]|[小中大].{0,2}班/.test(plain)) return undefined;
  const junior = /初中?([一二三四1-4])(?!年)|初中?([一二三四1-4])年级/.exec(plain);
  if (junior) return primaryYears + digit(junior[1] ?? junior[2] ?? '');
  const grade = /([一二三四五六七八九1-9])(年级|年|\(|$)/.exec(plain);
  return grade ? digit(grade[1] ?? '') : undefined;
}

const digit = (text: string): number =>
  DIGITS.includes(text) ? DIGITS.indexOf(text) + 1 : Number(text);

export const stageOfGrade = (grade: number, primaryYears: 5 | 6): Stage =>
  grade <= primaryYears ? '小学' : '初中';

/** True for boarders; undefined where the cell is blank or says neither. */
export function readBoarding(text: string): boolean | undefined {
  const plain = compact(text);
  if (/^(否|不|非|走读|无|N|n|×|✗|0)|非寄宿|不住|走读|通学/.test(plain)) return false;
  if (/^(是|Y|y|√|✓|1)$|寄宿|住校|住宿|住读/.test(plain)) return true;
  return undefined;
}

/** True where the cell names a kind of hardship; a blank or 无 is none. */
export function readHardship(text: string): boolean {
  const plain = compact(text);
  return plain !== '' && !/^(无|否|不|非|没有|N|n|×|—|-|\/|普通|一般学生|正常|未认定)/.test(plain);
}

/** The teaching mode as the standards write it, matched by its leading word. */
export function readTeachingMode(text: string, modes: readonly string[]): string | undefined {
  const plain = compact(text);
  if (plain === '') return undefined;
  const exact = modes.find((mode) => mode === plain);
  if (exact !== undefined) return exact;
  const words = modes.filter((mode) => plain === stem(mode) || stem(plain) === stem(mode));
  return words.length === 1 ? words[0] : undefined;
}

/** 汉语授课 -> 汉语; 特殊教育学校 -> 特殊教育; 特教 -> 特殊教育. */
const stem = (mode: string): string =>
  mode.replace(/(授课|教学|学校|班|类)+$/, '').replace(/^特教$/, '特殊教育');

const compact = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
