import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CORPUS = join(__dirname, '../../corpus');

/** All files of cases for deadlines, the look-alikes of each topic (…-not.tsv) included. */
export function deadlineFiles(): readonly string[] {
  return readdirSync(CORPUS)
    .filter((file) => /^deadlines.*\.tsv$/.test(file))
    .sort();
}

/** A file of cases: expression, context and the reading wanted, one a line. */
export function deadlineCases(file: string): {
  readonly columns: readonly string[];
  readonly lines: readonly string[];
} {
  const text = readFileSync(join(CORPUS, file), 'utf8');
  const [head = '', ...lines] = text.split('\n').filter((line) => line !== '');
  return { columns: head.split('\t'), lines };
}
