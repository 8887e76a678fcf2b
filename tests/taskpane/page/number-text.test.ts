import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberText } from '../../../taskpane/page/number-text';

const [, ...lines] = readFileSync(join(__dirname, 'number-text.tsv'), 'utf8').trimEnd().split('\n');

describe('A number is shown as its format has it', () => {
  test.each(lines.map((line) => line.split('\t')))(
    '%s as %s (%s) is %s',
    (value = '', format = '', system = '', shown = '') => {
      expect(numberText(Number(value), format, system === '1904' ? 1904 : 1900)).toBe(shown);
    },
  );
});
