import fc from 'fast-check';
import type { Finding } from '../../src/checks/finding';
import { SEVERITY_OF, type FindingCode } from '../../src/checks/codes';
import { marksOf } from '../../src/marks/marks-of';
import { a1 } from '../../src/workbook/address';
import { finding } from '../report/sample-result';

const flat = (findings: readonly Finding[]): readonly string[] =>
  marksOf(findings).map(({ sheet, row, column, level }) => `${sheet}!${a1(row, column)} ${level}`);

describe('标记', () => {
  test('一格一个标记，取最重的', () => {
    expect(
      flat([
        finding({ code: 'due-soon', severity: 'info', cell: 'E4' }),
        finding({ code: 'deadline-moved', cell: 'E4' }),
        finding({ code: 'overdue', severity: 'report', cell: 'E4' }),
        finding({ code: 'impossible-date', severity: 'error', cell: 'E5' }),
        finding({ code: 'overdue-blank', severity: 'report', cell: 'E5' }),
        finding({ code: 'due-soon', severity: 'info', cell: 'E6' }),
      ]),
    ).toEqual(['责任清单!E4 overdue', '责任清单!E5 error', '责任清单!E6 due-soon']);
  });

  test('提示、缺失事项、他表和报送情况不作标记', () => {
    expect(
      flat([
        finding({ code: 'padded-name', severity: 'info', cell: 'F4' }),
        finding({ code: 'missing-official-item', severity: 'error', cell: '' }),
        finding({ code: 'late-submission', severity: 'report', cell: 'F11' }),
        finding({
          code: 'missing-required',
          severity: 'error',
          place: { book: '十一中.xlsx', sheet: '汇总', cell: 'A3' },
        }),
      ]),
    ).toEqual([]);
  });

  test('一条结果涉及几格的，逐格标记', () => {
    expect(
      flat([finding({ code: 'missing-required', severity: 'error', cell: 'A10,B10' })]),
    ).toEqual(['责任清单!A10 error', '责任清单!B10 error']);
  });

  test('结果的先后不影响标记', () => {
    const codes = Object.keys(SEVERITY_OF) as FindingCode[];
    const findings = fc.array(
      fc
        .tuple(fc.constantFrom(...codes), fc.constantFrom('D3', 'D4', 'E3,E4'))
        .map(([code, cell]) => finding({ code, severity: SEVERITY_OF[code], cell })),
    );
    const shuffled = findings.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, two]) => {
        expect([...flat(two)].sort()).toEqual([...flat(one)].sort());
      }),
    );
  });
});
