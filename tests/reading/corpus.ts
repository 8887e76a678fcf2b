import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rows of a language file: a header line, columns by tab, `\n` for a line break in a cell. */
export function corpus(name: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(join(__dirname, '../corpus', name), 'utf8')
    .replace(/\r/g, '')
    .split('\n')
    .filter((line) => line !== '');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t').map((cell) => cell.replaceAll('\\n', '\n'));
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}
