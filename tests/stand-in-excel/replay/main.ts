import { readFileSync } from 'node:fs';
import { type Deviation, replay } from './replay';
import { readTrace } from './trace-file';

/** `npm run replay -- trace.json`: 0 where the stand-in answers as that Excel did, 1 where not. */
function main([file, ...more]: readonly string[]): number {
  if (file === undefined || more.length > 0) {
    console.error('npm run replay -- trace.json');
    return 2;
  }
  const trace = readTrace(readFileSync(file, 'utf8'));
  const found = replay(trace);
  console.log(`${trace.host}, ${trace.api}: ${trace.exchanges.length} requests`);
  if (trace.unread > 0) console.log(`${trace.unread} messages could not be recorded`);
  for (const line of grouped(found)) console.log(line);
  console.log(found.length === 0 ? 'no difference' : `${found.length} differences`);
  return found.length === 0 ? 0 : 1;
}

/** One line for each kind of difference, with where it was first seen. */
function grouped(found: readonly Deviation[]): readonly string[] {
  const groups = new Map<string, Deviation[]>();
  for (const each of found) {
    const { member, at, what, recorded, played } = each;
    const key = `${what}: ${member}${at && ` > ${at}`}: Excel ${recorded}, stand-in ${played}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups].map(
    ([key, [first, ...others]]) =>
      `${key} (request ${first?.exchange}, action ${first?.action}` +
      `${others.length > 0 ? `, and ${others.length} more` : ''})`,
  );
}

process.exitCode = main(process.argv.slice(2));
