import { benchAid } from './aid';
import { benchLedger } from './ledger';
import { benchReading } from './reading';

/** `npm run bench`: ratios against peers in the same run. Timings are told, they decide nothing. */
const BENCHES: ReadonlyMap<string, () => Promise<readonly string[]>> = new Map([
  ['ledger', () => benchLedger()],
  ['reading', () => Promise.resolve(benchReading())],
  ['aid', () => Promise.resolve(benchAid())],
]);

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  for (const [name, bench] of BENCHES) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log((await bench()).join('\n'), '\n');
  }
}

void main();
