import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { check } from '../../src/actions/check';
import { runOut } from '../../src/actions/progress';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';

/**
 * Rosters as other counties draw them up: columns in other orders and words, two-row headers, 万元,
 * months, kindergartens, upper schools, a sheet a school, other languages, 五四制, odd characters.
 * Synthetic pupils; faults and sums were written down by the program that made the files.
 */
const folder = join(__dirname, '..', 'fixtures', '外县花名册');
const expected = z
  .record(
    z.string(),
    z.object({ findings: z.array(z.string()), sum: z.record(z.string(), z.number()) }),
  )
  .parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));

test.each(Object.entries(expected))(
  '%s: every planted fault, no clean row, every total to the 分',
  async (name, { findings, sum }) => {
    const file = openWorkbookFile(
      new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))),
      `${name}.xlsx`,
    );
    const current = await file.read();
    const result = runOut(check({ current, others: [] }, { today: '2025-05-20' }));
    const found = result.findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ place, code }) => `${place.sheet} ${place.cell} ${code}`);
    expect(found.sort()).toEqual(findings);
    expect(result.aid?.totals.sum).toMatchObject(sum);
  },
);
