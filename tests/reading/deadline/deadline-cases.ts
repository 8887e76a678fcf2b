import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of cases: expression, context and the reading wanted, one a line. */
export function deadlineCases(file: string): {
  readonly columns: readonly string[];
  readonly lines: readonly string[];
} {
  const text = readFileSync(join(__dirname, '../../corpus', file), 'utf8');
  const [head = '', ...lines] = text.split('\n').filter((line) => line !== '');
  return { columns: head.split('\t'), lines };
}
