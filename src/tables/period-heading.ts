/** A period of the year and nothing else: 一季度, 3月, 上半年, 春季学期. */
const PERIOD =
  /^(?:第?[一二三四1-4](?:季度|次|期|批)|(?:第[一二]|[上下])学期|\d{1,2}月份?|[一二三四五六七八九十]{1,2}月份?|[上下]半年|[春秋]季?(?:学期)?|\d{4}年?[春秋]季?(?:学期)?|全年|本月|本期|本季度|上月|上期)$/;

/** Whether a normalised heading divides a column by time and says nothing more. */
export const isPeriodHeading = (bare: string): boolean => PERIOD.test(bare);
