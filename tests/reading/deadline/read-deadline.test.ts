import fc from 'fast-check';
import { readDeadlineLine, type DeadlineLine } from '../../../src/cli/read-deadline';
import { renderer } from '../../../src/messages/render';
import { readDeadline } from '../../../src/reading/deadline/read-deadline';
import { writeDeadline } from '../../../src/reading/deadline/write-deadline';
import { deadlineCases, deadlineFiles } from './deadline-cases';

const render = renderer('zh-CN');

/** What a comment asks for beside kind and days: `rule=monthly:D25; flag=soft`. */
function wanted(comment: string, key: string): string | undefined {
  const said = new RegExp(`(?:^|; ?)${key}=([^;；（]+?) *(?=$|[;；（(])`).exec(comment)?.[1];
  // deadlines.tsv explains a flag in words behind its name.
  return key === 'rule' || key === 'milestones' ? said : said?.split(' ')[0];
}

/** A row that is read otherwise than given, in few words; nothing where it is read as given. */
function difference(row: string, columns: readonly string[]): string | undefined {
  const [expression = '', , , start = '', end = '', kind = '', comment = ''] = row.split('\t');
  const read = readDeadlineLine(row, { render, columns });
  const rule = wanted(comment, 'rule');
  const alt = wanted(comment, 'alt_end');
  const milestones = wanted(comment, 'milestones');
  const right =
    read.kind === kind &&
    read.confirm === (kind === 'ambiguous' || kind === 'invalid') &&
    (kind === 'ambiguous' || kind === 'invalid' || (read.end ?? '') === end) &&
    (start === '' || read.start === start) &&
    (rule === undefined || read.rule === rule) &&
    (alt === undefined || read.altEnd === alt) &&
    (milestones === undefined || read.milestones?.join('|') === milestones);
  return right ? undefined : `${expression} → ${shown(read)}`;
}

const shown = ({ kind, start = '', end = '', rule = '' }: DeadlineLine): string =>
  [kind, start, end, rule].join(' ').trim();

describe('deadlines as people write them', () => {
  test.each(deadlineFiles())('%s: every row is read as given', (file) => {
    const { columns, lines } = deadlineCases(file);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.flatMap((line) => difference(line, columns) ?? [])).toEqual([]);
  });

  test('each topic has its look-alikes', () => {
    const files = deadlineFiles().map((file) => file.replace(/^deadlines-?|\.tsv$/g, ''));
    const topics = files.filter((name) => !/^$|^sample$|^more$|^none$|^no-time$|-not$/.test(name));
    expect(topics.filter((name) => !files.includes(`${name}-not`))).toEqual([]);
  });

  test('no day stands unflagged where the wording is ambiguous or impossible', () => {
    const silent = deadlineFiles().flatMap((file) => {
      const { columns, lines } = deadlineCases(file);
      return lines.filter((line) => {
        const kind = line.split('\t')[5];
        const { end, confirm } = readDeadlineLine(line, { render, columns });
        return (kind === 'ambiguous' || kind === 'invalid') && end !== undefined && !confirm;
      });
    });
    expect(silent).toEqual([]);
  });

  test('every reason is a sentence without codes', () => {
    const coded = deadlineFiles().flatMap((file) => {
      const { columns, lines } = deadlineCases(file);
      return lines.flatMap((line) => {
        const { why } = readDeadlineLine(line, { render, columns });
        const own = why.slice(why.indexOf(' → ') + 1);
        return /[A-Za-z_{}]/.test(own) || !own.endsWith('。') ? [why] : [];
      });
    });
    expect(coded).toEqual([]);
  });
});

const year = { value: 2020, source: 'title' } as const;
const pieces = fc.constantFrom(
  ...['2020年', '5月', '31日', '底', '前', '至', '每', '季度', '下旬', '长期坚持', '，', '\n'],
  ...['（', '）', '二〇二〇', '周五', '立行立改', '自', '之日起', '15', '个工作日', '内', '9'],
  ...['学期', '开学', '“', '”', '.', '-', '/', '第', '末月', '延期至', '原定', '国庆节', '两'],
);
const wording = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

describe('laws of reading a deadline', () => {
  test('no text makes it throw, and every reading gives a reason', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), wording),
        fc.boolean(),
        (text, known) => {
          const read = readDeadline({ kind: 'text', text }, known ? { year } : {});
          expect(read.why.map(render).join('')).not.toBe('');
        },
      ),
      { numRuns: 800 },
    );
  });

  test('its steps grow in proportion to the length of random text', () => {
    const stepsFor = (text: string): number => {
      const meter = { steps: 0 };
      readDeadline({ kind: 'text', text }, { year }, meter);
      return meter.steps;
    };
    const long = fc
      .tuple(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { minLength: 1 }))
      .map(([parts]) => parts.join(''))
      .filter((text) => text !== '');
    fc.assert(
      fc.property(long, (unit) => {
        const text = unit.repeat(Math.ceil(10000 / unit.length)).slice(0, 10000);
        // The first thousand characters may be the cheap or the dear ones: leave room for that.
        expect(stepsFor(text)).toBeLessThan(stepsFor(text.slice(0, 1000)) * 10 * 1.5 + 2000);
      }),
      { numRuns: 150 },
    );
  });

  test('a day of the calendar is read as that day, however it is written', () => {
    const day = fc.record({
      year: fc.integer({ min: 2000, max: 2035 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    const two = (value: number): string => String(value).padStart(2, '0');
    fc.assert(
      fc.property(day, ({ year: y, month: m, day: d }) => {
        const expected = `${y}-${two(m)}-${two(d)}`;
        const written = [
          `${y}年${m}月${d}日`,
          `${y}年${m}月${d}日前`,
          `${y}-${two(m)}-${two(d)}`,
          `${y}.${m}.${d}`,
          `${y}/${m}/${d}`,
          `${y}${two(m)}${two(d)}`,
          `务必于${y}年${m}月${d}日前完成整改`,
        ];
        const ends = written.map((text) => readDeadline({ kind: 'text', text }, {}).end);
        expect(ends).toEqual(written.map(() => expected));
      }),
      { numRuns: 200 },
    );
  });

  test('whatever sign parts a date, its year and month are read or asked about, never replaced', () => {
    const sign = fc.constantFrom(...'-/.、,，;；:： _·~～—。*|"“”\n');
    const dates = fc.record({
      year: fc.constantFrom('2021', '2021年', '二〇二一', '二〇二一年', '２０２１'),
      signs: fc.tuple(sign, sign),
      month: fc.integer({ min: 1, max: 12 }),
      // 3 2日 may as well be a 32 in spaced digits.
      day: fc.integer({ min: 10, max: 28 }),
      ends: fc.constantFrom('日', '日前', '号前', ''),
      pattern: fc.constantFrom(
        'YsM月DE',
        'YsM月底',
        'YsMsD日',
        'M月D日sY',
        'YM月sD日前',
        '（Y）M月DE',
      ),
    });
    const context = { year: { value: 2019, source: 'title' as const }, asOf: '2019-08-20' };
    fc.assert(
      fc.property(dates, ({ year, signs: [one, two], month, day, ends, pattern }) => {
        const parts = new Map([
          ['Y', year],
          ['M', String(month)],
          ['D', String(day)],
          ['E', ends],
        ]);
        let signsLeft = [one, two];
        const text = pattern.replace(/[YMDEs]/g, (part) => {
          if (part !== 's') return parts.get(part) ?? '';
          const [next = '', ...rest] = signsLeft;
          signsLeft = rest;
          return next;
        });
        const { end, confirm, kind } = readDeadline({ kind: 'text', text }, context);
        const right = `2021-${String(month).padStart(2, '0')}`;
        if (!confirm && kind !== 'recurring') expect(`${text} ${end}`).toContain(` ${right}`);
      }),
      { numRuns: 2000 },
    );
  });

  test('what is printed reads back as the same deadline, for every kind', () => {
    const kinds = new Set<string>();
    const rows = deadlineFiles().flatMap((file) => {
      const { columns, lines } = deadlineCases(file);
      return lines.flatMap((line) => {
        const read = readDeadlineLine(line, { render, columns });
        const printed = writeDeadline({ ...read, why: [] });
        const again = readDeadline({ kind: 'text', text: printed }, {});
        kinds.add(read.kind);
        const told = again.kind === read.kind && again.confirm === read.confirm;
        const days =
          read.kind === 'ambiguous' ||
          (again.end === read.end && again.start === read.start && again.rule === read.rule);
        return told && days ? [] : [`${read.text} → ${printed} → ${again.kind} ${again.end ?? ''}`];
      });
    });
    expect(rows).toEqual([]);
    expect(kinds.size).toBe(6);
  });

  test('harmless words around a deadline change nothing', () => {
    const around: readonly ((text: string) => string)[] = [
      (text) => ` ${text} `,
      (text) => `【${text}】`,
      (text) => `整改时限：${text}`,
      (text) => `${text}。`,
      (text) => `完成时限:${text}；`,
    ];
    const moved = deadlineFiles().flatMap((file) =>
      deadlineCases(file).lines.flatMap((line) => {
        const [raw = '', told = '', note = '', , , kind = ''] = line.split('\t');
        const text = raw.replaceAll('\\n', '\n');
        if (note.includes('cell=') || kind === 'invalid' || /^["〃]/.test(text)) return [];
        const context = told === '' ? {} : { year: { value: Number(told), source: year.source } };
        const plain = readDeadline({ kind: 'text', text }, context);
        return around.flatMap((wrap) => {
          const {
            kind: k,
            end,
            start,
            rule,
          } = readDeadline({ kind: 'text', text: wrap(text) }, context);
          const same = k === plain.kind && end === plain.end && start === plain.start;
          return same && rule === plain.rule ? [] : [wrap(text)];
        });
      }),
    );
    expect(moved).toEqual([]);
  });
});
