const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const DAYS = '一二三四五六日';

const CYCLES: Readonly<Record<string, string>> = {
  daily: '每日',
  weekly: '每周',
  biweekly: '每两周',
  'ten-daily': '每旬',
  semimonthly: '每半月',
  monthly: '每月',
  bimonthly: '每两个月',
  quarterly: '每季度',
  'half-yearly': '每半年',
  yearly: '每年',
  termly: '每学期',
  'school-yearly': '每学年',
};
const UNITS: Readonly<Record<string, string>> = {
  day: '天',
  week: '周',
  xun: '旬',
  month: '个月',
  quarter: '个季度',
  year: '年',
  term: '个学期',
  schoolYear: '学年',
  d: '日',
  wd: '个工作日',
  w: '周',
  m: '个月',
  h: '小时',
};

/** A recurring rule in the words of an office: monthly:D25 is 每月25日前. */
export function writeRule(rule: string): string {
  // `+` joins two rules, but `:+5d after month end` is one.
  return rule
    .split(/(?<!:)\+/)
    .map(one)
    .join('，');
}

function one(rule: string): string {
  const [cycle = '', place = ''] = rule.split(/:(.*)/s);
  const counted = /^every-(\d+)-(\w+)$/.exec(cycle);
  if (counted) return `每${counted[1] ?? ''}${UNITS[counted[2] ?? ''] ?? ''}`;
  const each = CYCLES[cycle] ?? '';
  if (place === '') return each;
  const after = /^\+(\d+)(d|wd|w|m|h) after .* (end|start)$/.exec(place);
  if (after) {
    const [, count = '', unit = '', edge] = after;
    return `${each}${edge === 'end' ? '结束' : '开学'}后${count}${UNITS[unit] ?? ''}内`;
  }
  if (cycle === 'weekly') return each.slice(0, 1) + place.split(',').map(weekday).join('、');
  if (cycle === 'yearly') return `${each}${place.split(',').map(dayOfYear).join('、')}前`;
  if (place === 'first') return `${each}开学`;
  if (place === 'last') return cycle === 'monthly' ? `${each}底前` : `${each}末`;
  const month = /^M(\d)-(.*)$/.exec(place);
  if (!month) return each + place.split(',').map(inMonth).join('、');
  const name = month[1] === '1' ? '首月' : month[1] === '3' ? '末月' : `第${month[1] ?? ''}个月`;
  return each + name + (month[2] ?? '').split(',').map(inMonth).join('、');
}

const weekday = (name: string): string => `周${DAYS.charAt(WEEKDAYS.indexOf(name))}`;

function dayOfYear(day: string): string {
  const [month = '', date = ''] = day.split('-');
  return `${String(Number(month))}月${date === 'last' ? '底' : `${String(Number(date))}日`}`;
}

/** D25, last, wd3, last-wd, 1-Mon, last-Fri, week1, last-week */
function inMonth(place: string): string {
  if (place === 'last') return '底';
  if (place === 'last-wd') return '最后一个工作日';
  if (place === 'last-week') return '最后一周';
  const [, sign = '', count = ''] = /^(D|wd|week)(\d+)$/.exec(place) ?? [];
  if (sign === 'D') return `${count}日前`;
  if (sign === 'wd') return `第${count}个工作日`;
  if (sign === 'week') return `第${count}周`;
  const [nth = '', name = ''] = place.split('-');
  return nth === 'last' ? `最后一个${weekday(name)}` : `第${nth}个${weekday(name)}`;
}
