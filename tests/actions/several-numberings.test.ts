import { judged, table } from './judged';
import { snapshotOf } from '../snapshot-builder';

const HEADER = ['序号', '学校', '隐患', '整改期限', '责任人', '整改情况'];

test('two parts of a sheet, each with a header of its own, each count from 1', () => {
  const entry = (seq: number): (string | number)[] => [
    seq,
    `第90${seq}小学`,
    '灭火器过期',
    '2020年6月底',
    '张三丰',
    '正在整改',
  ];
  const rows = [
    ['安全检查情况'],
    ['一、重大隐患'],
    HEADER,
    entry(1),
    entry(2),
    [''],
    ['二、一般隐患'],
    HEADER,
    entry(1),
    entry(2),
    entry(2),
  ];
  expect(table(judged(snapshotOf([{ rows }])), 'duplicate-seq')).toEqual(['A11 duplicate-seq']);
});

test('a table of figures by area and township assigns nothing to anybody', () => {
  const rows = [
    ['2023年学校基本情况统计表'],
    ['片区', '乡镇', '学校数', '在校生数', '专任教师数'],
    ['东片', '甲山镇', 4, 900, 60],
    ['西片', '乙山镇', 5, 800, 50],
    ['合计', '', 9, 1700, 110],
  ];
  const result = judged(snapshotOf([{ rows }]));
  expect(result.sheets.map((sheet) => sheet.table)).toEqual(['none']);
  expect(table(result)).toEqual([]);
});
