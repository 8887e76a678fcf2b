import type { DayNumber } from '../day-number';
import type { Judged } from './gather';
import type { Judgement } from './judgement';
import type { Scan } from './scan';

export interface Combined extends Judgement {
  readonly milestones?: readonly DayNumber[];
}

/** Several dates of one cell as one deadline: the last of them, the others kept (T25). */
export function combine(scan: Scan, judged: readonly Judged[]): Combined | undefined {
  const dates = withStarts(scan, judged);
  const first = dates[0]?.judgement;
  if (!first) return undefined;
  if (dates.length === 1) return first;
  const wrong = dates.find(({ judgement }) => judgement.kind === 'invalid');
  if (wrong) return wrong.judgement;
  const doubts = [...new Set(dates.flatMap(({ judgement }) => judgement.doubts))];
  const notes = [...new Set(dates.flatMap(({ judgement }) => judgement.notes))];
  const ends = dates.flatMap(({ judgement }) =>
    judgement.end === undefined ? [] : [judgement.end],
  );
  const last = Math.max(...ends);
  const latest = dates.find(({ judgement }) => judgement.end === last)?.judgement ?? first;
  if (new Set(ends).size === 1 && doubts.length === 0)
    return dates.find(({ judgement }) => judgement.kind === 'range')?.judgement ?? first;
  if (isChoice(scan, dates)) {
    const alt = Math.min(...ends);
    return {
      ...latest,
      kind: 'ambiguous',
      doubts: [...doubts, 'either'],
      notes,
      ...(alt < last ? { alt } : {}),
    };
  }
  const milestones = [...new Set(ends)].sort((a, b) => a - b);
  const point: Combined = {
    kind: doubts.length > 0 ? 'ambiguous' : 'point',
    doubts,
    notes,
    ...(ends.length > 0 ? { end: last } : {}),
    alt: latest.alt,
    year: latest.year,
  };
  return milestones.length > 1 ? { ...point, milestones } : point;
}

const STARTING = /^(启动|动员|部署|安排部署|进场|开工|正式启动|全面启动)/;

const isBare = ({ kind, marks }: Judged['mention']): boolean =>
  kind === 'date' && !marks.before && !marks.upTo;

/** 3月1日开始，5月31日结束: a beginning and the date behind it are one range. */
function withStarts(scan: Scan, judged: readonly Judged[]): readonly Judged[] {
  if (judged.length < 2) return judged;
  const dates: Judged[] = [];
  let start: DayNumber | undefined;
  for (const one of judged) {
    const { judgement, mention } = one;
    if (STARTING.test(scan.at(mention.to).text) && isBare(mention) && one !== judged.at(-1)) {
      start ??= judgement.start ?? judgement.end;
      continue;
    }
    if (judgement.kind === 'start') {
      start ??= judgement.start;
      continue;
    }
    if (
      start !== undefined &&
      judgement.kind === 'point' &&
      judgement.end !== undefined &&
      judgement.end >= start
    )
      dates.push({ ...one, judgement: { ...judgement, kind: 'range', start } });
    else dates.push(one);
    start = undefined;
  }
  return dates.length > 0 ? dates : judged;
}

/** 5月底或6月底, 5月31日/6月30日: one of them, and nobody says which. */
function isChoice(scan: Scan, dates: readonly Judged[]): boolean {
  return dates.some(({ mention }, index) => {
    const next = dates[index + 1]?.mention;
    if (!next || next.from - mention.to > 2) return false;
    for (let at = mention.to; at < next.from; at++)
      if (scan.is(at, 'or', 'slash', 'arrow')) return true;
    // 5月底6月初: side by side with nothing between them
    return (
      next.from === mention.to &&
      !scan.at(next.from).line &&
      !scan.at(next.from).spaced &&
      scan.is(next.from, 'num')
    );
  });
}
