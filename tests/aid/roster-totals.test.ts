import { z } from 'zod';
import { fixture } from '../cli/planted';
import { runCli } from '../cli/run-cli';

const ROSTER = fixture('巴彦淖尔市-学生资助花名册-2020春.xlsx');
const output = z.object({
  sum: z.object({
    rows: z.number(),
    paidFen: z.number(),
    dueFen: z.number(),
    dueWithoutDuplicatesFen: z.number(),
    rowsWithoutRate: z.number(),
  }),
  groups: z.array(
    z.object({
      county: z.string(),
      stage: z.string(),
      boarding: z.string(),
      teachingMode: z.string(),
      pupils: z.number(),
      dueFen: z.number(),
      dueWithoutDuplicatesFen: z.number(),
      paidFen: z.number(),
      rowsWithoutRate: z.number(),
    }),
  ),
});

/** By county, stage, boarding and mode: rows, paid, due, due without duplicates, rows without a rate. */
const EXPECTED = `
临河区 初中 寄宿 汉语授课 28 1750000 1750000 1750000 0
临河区 初中 非寄宿 汉语授课 24 750000 718750 687500 0
临河区 小学 寄宿 汉语授课 28 1450000 1350000 1350000 0
临河区 小学 非寄宿 汉语授课 24 600000 600000 600000 0
乌拉特中旗 初中 寄宿 双语授课 32 2573500 2592000 2592000 0
乌拉特中旗 初中 寄宿 汉语授课 5 312500 312500 312500 0
乌拉特中旗 初中 寄宿 （空） 1 81000 0 0 1
乌拉特中旗 初中 非寄宿 双语授课 10 312500 312500 312500 0
乌拉特中旗 初中 非寄宿 汉语授课 4 125000 125000 125000 0
乌拉特中旗 小学 寄宿 双语授课 43 2902500 2902500 2902500 0
乌拉特中旗 小学 寄宿 蒙汉混合 1 67500 0 0 1
乌拉特中旗 小学 非寄宿 双语授课 8 200000 200000 200000 0
五原县 初中 寄宿 汉语授课 14 875000 875000 875000 0
五原县 初中 寄宿 特殊教育学校 23 1863000 1863000 1863000 0
五原县 初中 非寄宿 汉语授课 12 375000 375000 375000 0
五原县 初中 非寄宿 特殊教育学校 3 93750 93750 93750 0
五原县 小学 寄宿 汉语授课 10 500000 500000 500000 0
五原县 小学 寄宿 特殊教育学校 21 1417500 1417500 1417500 0
五原县 小学 非寄宿 汉语授课 16 400000 400000 375000 0
五原县 小学 非寄宿 特殊教育学校 5 125000 125000 125000 0
`;

test('a roster of three counties comes out to the fen', async () => {
  const { out, status } = await runCli(['aid', ROSTER, '--json']);
  const { sum, groups } = output.parse(JSON.parse(out));
  const byKind = new Map<string, number[]>();
  for (const group of groups) {
    const key = [group.county, group.stage, group.boarding, group.teachingMode || '（空）'].join(
      ' ',
    );
    const figures = [
      group.pupils,
      group.paidFen,
      group.dueFen,
      group.dueWithoutDuplicatesFen,
      group.rowsWithoutRate,
    ];
    const before = byKind.get(key);
    byKind.set(key, before ? before.map((value, at) => value + (figures[at] ?? 0)) : figures);
  }
  const lines = [...byKind].map(([key, figures]) => `${key} ${figures.join(' ')}`);
  expect([...lines].sort()).toEqual(EXPECTED.trim().split('\n').sort());
  expect({ status, sum }).toEqual({
    status: 0,
    sum: {
      rows: 312,
      paidFen: 16773750,
      dueFen: 16512500,
      dueWithoutDuplicatesFen: 16456250,
      rowsWithoutRate: 2,
    },
  });
});
