import type { DayNumber } from '../day-number';
import type { Judged } from './gather';
import type { Judgement } from './judgement';
import type { Scan } from './scan';

export interface Combined extends Judgement {
  readonly milestones?: readonly DayNumber[];
}

/** Several dates of one cell as one deadline: the last of them, the others kept (T25). */
export function combine(scan: Scan, judged: readonly Judged[]): Combined | undefined {
  if (judged.length < 2) return judged[0]?.judgement;
  const dates = withStarts(scan, judged);
  const all = dates.map(({ judgement }) => judgement);
  const wrong = all.find(({ kind }) => kind === 'invalid');
  if (wrong) return wrong;
  const doubts = [...new Set(all.flatMap((one) => one.doubts))];
  const notes = [...new Set(all.flatMap((one) => one.notes))];
  const choice = choiceAt(scan, dates);
  // 6月底前、10月底或9月底: the last two are one milestone with two readings.
  const apart = choice > 0 && choice === dates.length - 2 ? all.slice(choice) : [];
  const ends = all.slice(0, apart.length ? choice : undefined).flatMap(endOf);
  const pair = apart.flatMap(endOf);
  if (pair.length > 0) ends.push(Math.max(...pair));
  const milestones = [...new Set(ends)].sort((a, b) => a - b);
  const end = milestones.at(-1);
  const latest = all.find((one) => one.end === end);
  if (milestones.length === 1 && doubts.length === 0)
    return all.find(({ kind }) => kind === 'range') ?? latest;
  if (choice >= 0) doubts.push('either');
  if (choice === 0) {
    const alt = milestones.length > 1 ? milestones[0] : latest?.alt;
    return { ...latest, kind: 'ambiguous', doubts, notes, alt };
  }
  const kind = doubts.length > 0 ? 'ambiguous' : 'point';
  const alt = pair.length > 1 ? Math.min(...pair) : latest?.alt;
  const point: Combined = { kind, doubts, notes, end, alt, year: latest?.year };
  return milestones.length > 1 ? { ...point, milestones } : point;
}

const endOf = ({ end }: Judgement): DayNumber[] => (end === undefined ? [] : [end]);

const STARTING = /^(启动|动员|部署|安排部署|进场|开工|正式启动|全面启动)/;

/** 3月1日开始，5月31日结束: a beginning and the date behind it are one range. */
function withStarts(scan: Scan, judged: readonly Judged[]): readonly Judged[] {
  const dates: Judged[] = [];
  let start: DayNumber | undefined;
  judged.forEach((one, index) => {
    const { judgement, mention } = one;
    const { marks, kind } = mention;
    const starting = STARTING.test(scan.at(mention.to).text) && index < judged.length - 1;
    if (
      judgement.kind === 'start' ||
      (starting && kind === 'date' && !marks.before && !marks.upTo)
    ) {
      start ??= judgement.start ?? judgement.end;
      return;
    }
    const ranged = judgement.kind === 'point' && (judgement.end ?? 0) >= (start ?? Infinity);
    dates.push(ranged ? { mention, judgement: { ...judgement, kind: 'range', start } } : one);
    start = undefined;
  });
  return dates.length > 0 ? dates : judged;
}

/** 5月底或6月底, 5月31日/6月30日, 5月底6月初: which of two nobody says; the first such pair, or -1. */
function choiceAt(scan: Scan, dates: readonly Judged[]): number {
  return dates.findIndex(({ mention }, index) => {
    const next = dates[index + 1]?.mention;
    if (!next || next.from - mention.to > 2) return false;
    const between = scan.kinds.slice(mention.to, next.from);
    return /[或/>]/.test(between) || (between === '' && scan.is(next.from, 'NZ'));
  });
}
