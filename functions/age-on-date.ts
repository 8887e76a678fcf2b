import { ageOn } from '../src/reading/age-on';
import { readIdentity } from '../src/reading/identity/read-identity';
import type { IsoDate } from '../src/reading/iso-date';
import type { DateSystem } from '../src/reading/written';
import { answered } from './answer/answered';
import { eachCell } from './answer/each-cell';
import { Failure } from './answer/failure';
import { dateOf } from './argument/civil-date';
import { dateSystemOf } from './argument/date-system';
import { writtenOf } from './argument/written';

/**
 * 算出某一天的周岁。生日当天计满；2月29日出生的，平年以2月末日为生日。
 * @customfunction AGE 周岁
 * @param births 出生：出生日期，或 18 位身份证号码（文本），单元格或区域
 * @param onDate 基准日：算到哪一天；不会自动取今天
 * @param [date1904] 日期1904：工作簿使用 1904 日期系统时填 TRUE
 * @returns 周岁
 * @example =DUZHAN.周岁("2015-06-05","2021-06-05") → 6
 * @example =DUZHAN.周岁("2015年6月6日","2021年6月5日") → 5
 * @example =DUZHAN.周岁("11010519491231002X","2020-12-30") → 70
 */
export function ageOnDate(births: unknown[][], onDate: unknown, date1904?: unknown): unknown[][] {
  return answered(() => {
    const dateSystem = dateSystemOf(date1904);
    const day = dateOf(onDate, dateSystem, '基准日');
    return eachCell(births, (cell) => {
      const birth = birthOf(cell, dateSystem);
      const age = ageOn(birth, day);
      if (age === undefined) {
        throw new Failure('value', { code: 'functions.not-yet-born', params: { birth, day } });
      }
      return age;
    });
  });
}

function birthOf(cell: unknown, dateSystem: DateSystem): IsoDate {
  if (typeof cell !== 'string' || !/^\s*\d{15,}[\dXxＸｘ]?\s*$/.test(cell)) {
    return dateOf(cell, dateSystem, '出生');
  }
  const { birth, fault, why } = readIdentity(writtenOf(cell, dateSystem));
  if (fault || !birth) throw new Failure('value', ...why);
  return birth;
}
