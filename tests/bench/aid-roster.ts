import type { Row } from './xlsx-of';

export const COLUMNS = [
  '姓名',
  '身份证号',
  '旗县区',
  '学校',
  '学段',
  '年级',
  '授课类型',
  '是否寄宿',
  '困难类型',
  '学期',
  '发放金额',
  '银行卡号',
] as const;

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const COUNTIES = [
  '临河区',
  '五原县',
  '磴口县',
  '乌拉特前旗',
  '乌拉特中旗',
  '乌拉特后旗',
  '杭锦后旗',
];
const KINDS = ['建档立卡', '低保', '特困供养', '残疾'];
const GRADES = '一二三四五六七八九';
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Yuan a term, by stage, boarding and mode (document 004 of 2020). */
export const TERM_YUAN: ReadonlyMap<string, number> = new Map([
  ['小学 是 汉语授课', 500],
  ['小学 是 双语授课', 675],
  ['小学 否 汉语授课', 250],
  ['小学 否 双语授课', 250],
  ['初中 是 汉语授课', 625],
  ['初中 是 双语授课', 810],
  ['初中 否 汉语授课', 312.5],
  ['初中 否 双语授课', 312.5],
]);

/** A synthetic 花名册 of so many pupils with a fault in every 60th row or so; no chance in it. */
export function aidRoster(rows: number): readonly Row[] {
  const list: Row[] = [['2020年春季学期学生资助发放花名册'], COLUMNS];
  for (let i = 0; i < rows; i++) list.push(pupil(i));
  return list;
}

function pupil(i: number): Row {
  const grade = (i % 9) + 1;
  const stage = grade <= 6 ? '小学' : '初中';
  const mode = i % 3 === 0 ? '双语授课' : '汉语授课';
  const boarding = i % 5 < 3 ? '是' : '否';
  const due = TERM_YUAN.get(`${stage} ${boarding} ${mode}`) ?? 0;
  // Each fault at its own pace; a duplicate repeats the number of the row before.
  const identity = identityOf(i % 700 === 699 ? i - 1 : i);
  const broken = `${identity.slice(0, 17)}${identity.endsWith('1') ? '2' : '1'}`;
  return [
    `${SURNAMES.charAt(i % 32)}${STEMS.charAt(i % 10)}${BRANCHES.charAt(i % 12)}`,
    i % 350 === 17 ? broken : identity,
    COUNTIES[i % 7] ?? '',
    `第${900 + (i % 280)}学校`,
    stage,
    `${GRADES.charAt(grade - 1)}年级`,
    i % 900 === 55 ? '蒙汉混合' : mode,
    boarding,
    KINDS[i % 4] ?? '',
    '2020年春季',
    i % 180 === 90 ? due * 2 : i % 250 === 33 ? due + 10 : due,
    `99000000${String(10_000_000_000 + i)}`,
  ];
}

/** Born for the grade: age 6 in September of the first one. */
function identityOf(i: number): string {
  const own = (i % 9) + 1;
  const birth = `${2019 - 6 - own}${String(1 + (i % 8)).padStart(2, '0')}${String(1 + (i % 28)).padStart(2, '0')}`;
  const region = `15080${2 + (Math.floor(i / 900_000) % 7)}`;
  const order = String(Math.floor(i / 112) % 1000).padStart(3, '0');
  const head = `${region}${birth}${order}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(head[at]), 0);
  return `${head}${'10X98765432'.charAt(sum % 11)}`;
}
