import fc from 'fast-check';
import { STATUS_CLASSES } from '../../src/reading/status-reading';
import { TIMING_STATES } from '../../src/ledgers/timing';
import { judged, listOf } from './judged';

const rowOf = fc.record({
  problem: fc.constantFrom('1名学生未到校。', '无', ''),
  progress: fc.constantFrom(
    '已完成。',
    '正在整改。',
    '基本完成',
    '',
    '长期坚持',
    '不存在此问题',
    '见附件',
  ),
  deadline: fc.constantFrom(
    '2020年5月20日',
    '2020年5月底',
    '2020年12月',
    '立行立改',
    '每月25日前',
    '',
  ),
  leader: fc.constantFrom('张三丰', '李四光 张三丰'),
  office: fc.constantFrom('教育股', '教育股 财务股', '财务股、教育股、安全股'),
});

test('counts add up, and no order of the rows changes them', () => {
  fc.assert(
    fc.property(fc.array(rowOf, { minLength: 1, maxLength: 12 }), fc.integer(), (rows, turn) => {
      const cells = rows.map(({ problem, progress, deadline, leader, office }, index) => [
        '一、类别',
        `内容${index}`,
        problem,
        progress,
        deadline,
        leader,
        office,
        `第${900 + index}小学`,
        null,
      ]);
      const at = Math.abs(turn) % cells.length;
      const turned = [...cells.slice(at), ...cells.slice(0, at)].reverse();
      const [{ counts }, { counts: other }] = [judged(listOf(cells)), judged(listOf(turned))];
      const sum = (keys: readonly string[], of: Readonly<Record<string, number>>): number =>
        keys.reduce((total, key) => total + (of[key] ?? 0), 0);
      expect(sum(STATUS_CLASSES, counts.byClass)).toBe(counts.rows);
      expect(sum(TIMING_STATES, counts.byState)).toBe(counts.rows);
      expect(counts.byCategory.reduce((total, group) => total + group.rows, 0)).toBe(counts.rows);
      expect([other.byClass, other.byState, other.completion, other.filled]).toEqual([
        counts.byClass,
        counts.byState,
        counts.completion,
        counts.filled,
      ]);
      const sorted = (groups: typeof counts.byOffice): typeof counts.byOffice =>
        [...groups].sort((a, b) => (a.name < b.name ? -1 : 1));
      expect(sorted(other.byOffice)).toEqual(sorted(counts.byOffice));
    }),
    { numRuns: 60 },
  );
});
