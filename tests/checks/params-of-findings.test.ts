import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/actions/check';
import { runOut } from '../../src/actions/progress';
import { FINDING_PARAMS } from '../../src/checks/finding-params';
import { speakFinding, speakPassed } from '../../src/checks/speak-finding';
import type { CheckResult } from '../../src/checks/check-result';
import { renderer } from '../../src/messages/render';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';

const FIXTURES = join(__dirname, '..', 'fixtures');
const files = readdirSync(FIXTURES).filter((name) => name.endsWith('.xlsx'));

async function checked(name: string, submit: boolean): Promise<CheckResult> {
  const bytes = new Uint8Array(readFileSync(join(FIXTURES, name)));
  const current = await openWorkbookFile(bytes, name).read();
  return runOut(check({ current, others: [] }, { today: '2020-05-25', submit }));
}

describe.each(files)('%s', (name) => {
  test.each([false, true])(
    '每条结果都带齐词句所需的参数，说得完整（上报前：%s）',
    async (submit) => {
      const { findings, passed } = await checked(name, submit);
      const lacking = findings.flatMap(({ code, params }) =>
        FINDING_PARAMS[code]
          .filter((param) => params[param] === undefined)
          .map((p) => `${code}: ${p}`),
      );
      expect([...new Set(lacking)]).toEqual([]);
      for (const language of ['zh-CN', 'en'] as const) {
        const render = renderer(language);
        const spoken = [
          ...findings.map((finding) => Object.values(speakFinding(finding, render)).join(' ')),
          ...passed.map((each) => speakPassed(each, render)),
        ];
        expect(spoken.filter((text) => /\{\{|“”|undefined|NaN/.test(text))).toEqual([]);
      }
    },
  );
});
