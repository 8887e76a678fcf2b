/**
 * What a piece of the text is, as one sign, so that the kinds of a whole cell are a string and the
 * grammar is written as patterns over it: `2020年5月底前` is `Z年N月底前`.
 *
 * Numbers   N up to two digits, or Chinese · Z a year (four digits, 20年) · V eight digits · O others
 * Units     年 月 日 季 周 · 天 days 工 working days 时 hours 点 o'clock 分 minutes · 个 半
 * Order     第 nth 终 the last 首 the first
 * Parts     上 half a year 伴 half a month 旬 a third 巡 any third 曜 a weekday 末 the weekend
 *           底 end 初 beginning 中 middle 岁 year's end 全 the whole year q quarter sign
 * School    学 school year 级 this school year 期 term 课 a named term 届 this or the next term
 *           春 season 芽 season in one character 假 vacation 开 beginning of school 散 end of term
 * Other     节 festival 农 lunar 正 lunar month 英 English month 计 five-year plan 划 plan
 * Relative  今 this year 本 this month 此 this quarter 这 this week 明 this day
 * Marks     前 后 内 间 · 限 not later than 先 earlier than 迟 not earlier than 至 till 止 until 完 finished 自 起 于 为 的
 *           含 included 除 excluded 余 about (behind) 约 about (before) 晚 time of day 彼 that day 晨 midnight
 * Signs     - . / _ (space) > 和 、 或 , ; : ( ) ?
 * Rhythm    每 按 隔 双 次
 * Verdicts  长 long-term 往 from now on 即 at once 当 the same day 缓 undated 待 tentative 见 elsewhere
 *           同 ditto X blank 拟 soft 已 done 毕 finished or going on 延 extended 改 changed 请 asked for
 *           可 allowed 原 original 休 days off 发 issued 收 received 查 found 据 by reference of
 * Words     文 any word 件 a word that counts things 码 a word that names a number: 学号, 电话
 */
export type Kind = string;

/** A test for some kinds, by their code: one look instead of a comparison for each. */
export function kindSet(kinds: string): (kind: Kind) => boolean {
  const table = new Uint8Array(65536);
  for (const kind of kinds) table[kind.charCodeAt(0)] = 1;
  return (kind) => table[kind.charCodeAt(0)] === 1;
}
