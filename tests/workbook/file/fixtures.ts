import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../fixtures');

export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(FOLDER, name)));

/** Every workbook among the fixtures, those in folders too. */
export const allFixtures = (): readonly string[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xlsx'))
    .sort();
