import { oneLine, shortened } from './shortened';

/** Letters shown on either side of what differs. */
const AROUND = 10;
/** Letters in a row that must agree again after a difference, and how far they are looked for. */
const AGREEING = 3;
const FURTHEST = 60;

/**
 * Two wordings of one long text, each cut down to a place where they differ: where other words stand
 * in the same place, else where words were added or left out. Spaces and punctuation say nothing.
 */
export function differingParts(one: string, two: string): readonly [string, string] {
  const a = lettersOf(one);
  const b = lettersOf(two);
  const all = differences(a.letters, b.letters);
  const shown = all.find(({ ours, theirs }) => ours > 0 && theirs > 0) ?? all[0];
  if (!shown) return [shortened(one), shortened(two)];
  return [window(a, shown.at, shown.ours), window(b, shown.there, shown.theirs)];
}

interface Difference {
  readonly at: number;
  readonly there: number;
  /** How many letters either text has between what agrees. */
  readonly ours: number;
  readonly theirs: number;
}

function differences(a: readonly string[], b: readonly string[]): readonly Difference[] {
  const found: Difference[] = [];
  let [at, there] = [0, 0];
  while (at < a.length || there < b.length) {
    if (a[at] === b[there]) {
      at++;
      there++;
      continue;
    }
    const [ours, theirs] = nextAgreement(a, b, at, there);
    found.push({ at, there, ours, theirs });
    at += ours;
    there += theirs;
  }
  return found;
}

/** The fewest letters to leave out of both until the texts agree again; the rest where they do not. */
function nextAgreement(
  a: readonly string[],
  b: readonly string[],
  at: number,
  there: number,
): readonly [number, number] {
  for (let sum = 1; sum <= FURTHEST; sum++) {
    // Words in place of words before words added or left out.
    for (let step = 0; step <= sum; step++) {
      const ours = Math.floor(sum / 2) + (step % 2 === 0 ? step / 2 : -(step + 1) / 2);
      const theirs = sum - ours;
      if (ours < 0 || theirs < 0) continue;
      if (agree(a, b, at + ours, there + theirs)) return [ours, theirs];
    }
  }
  return [a.length - at, b.length - there];
}

function agree(a: readonly string[], b: readonly string[], i: number, j: number): boolean {
  if (i >= a.length || j >= b.length) return i === a.length && j === b.length;
  for (let step = 0; step < AGREEING; step++) {
    if (i + step >= a.length && j + step >= b.length) return true;
    if (a[i + step] !== b[j + step]) return false;
  }
  return true;
}

interface Letters {
  readonly text: readonly string[];
  readonly letters: readonly string[];
  /** Where in the text each letter stands. */
  readonly places: readonly number[];
}

function lettersOf(text: string): Letters {
  const all = [...oneLine(text)];
  const places = all.flatMap((letter, index) => (/[\s\p{P}]/u.test(letter) ? [] : [index]));
  return { text: all, places, letters: places.map((index) => all[index] ?? '') };
}

function window({ text, places }: Letters, at: number, count: number): string {
  const from = Math.max(0, (places[at] ?? text.length) - AROUND);
  const last = count === 0 ? (places[at] ?? text.length) : (places[at + count - 1] ?? 0) + 1;
  const to = Math.min(text.length, last + AROUND);
  const part = shortened(text.slice(from, to).join(''));
  return `${from > 0 ? '…' : ''}${part}${to < text.length && !part.endsWith('…') ? '…' : ''}`;
}
