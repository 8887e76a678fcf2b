import * as z from 'zod/mini';
import { FIELD_IDS } from '../tables/fields';
import { TABLE_KINDS } from '../tables/table';
import { wordingSchema } from './wording';

/**
 * A 方案 as data: what a document orders, for a check to hold a workbook against. Every fact says in
 * `where` at which place of the document it stands, so that a finding can name its ground.
 */

// The small build of zod speaks no language of its own accord.
z.config(z.locales.en());

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'YYYY-MM-DD'));
const where = z.string();
const field = z.enum(FIELD_IDS);

/** Lists of a scheme whose entries a document counts; townships are the units of that kind. */
export const COUNTED = [
  'sections',
  'phases',
  'duties',
  'categories',
  'items',
  'tasks',
  'people',
  'areas',
  'counties',
  'townships',
] as const;

const unit = z.object({
  name: z.string().check(z.minLength(1)),
  aliases: z._default(z.array(z.string()), []),
  /** office: 科室; school; collective: 各中小学; county, township; other. */
  kind: z._default(
    z.enum(['office', 'school', 'collective', 'county', 'township', 'other']),
    'other',
  ),
  where,
});

const person = z.object({
  name: z.string().check(z.minLength(1)),
  aliases: z._default(z.array(z.string()), []),
  position: z.optional(z.string()),
  unit: z.optional(z.string()),
  where,
});

const phase = z.object({
  id: z.string(),
  name: z.string(),
  start: z.optional(isoDate),
  end: z.optional(isoDate),
  actor: z.optional(z.string()),
  /** True for the phases in which problems are put right: deadlines of a list lie within them. */
  rectifies: z._default(z.boolean(), false),
  where,
});

const duty = z.object({
  id: z.string(),
  name: z.string(),
  who: z.string(),
  to: z.string(),
  /** A rule as the deadline reader writes it (monthly:D25) or `once:YYYY-MM-DD`. */
  rule: z.string(),
  content: z.string(),
  /** Who must have reviewed it before it goes up. */
  review: z.optional(z.string()),
  zeroReport: z._default(z.boolean(), false),
  /** The id of the phase to which it belongs. */
  phase: z.optional(z.string()),
  /** Duties whose result it needs: they fall due no later. */
  after: z._default(z.array(z.string()), []),
  /** The last day of a duty that comes again and again. */
  until: z.optional(isoDate),
  /** The id of the duty that this passage of the document states once more. */
  repeats: z.optional(z.string()),
  where,
});

const category = z.object({ id: z.string(), name: z.string(), text: z.string(), where });

/** An official row of the list that units fill in, or a task of the plan, with its wording. */
const item = z.object({
  id: z.string(),
  category: z.string(),
  text: z.string(),
  measures: z.optional(z.string()),
  /** As printed, for the deadline reader. */
  deadline: z.optional(z.string()),
  leaders: z._default(z.array(z.string()), []),
  offices: z._default(z.array(z.string()), []),
  units: z._default(z.array(z.string()), []),
  where,
});

const task = z.extend(item, {
  /** The official list item that carries out this task. */
  item: z.optional(z.string()),
});

const ledger = z.object({
  kind: z.enum(TABLE_KINDS),
  /** Tells lists of one kind apart: 自查问题清单, 问题台账. */
  title: z.string(),
  required: z._default(z.array(field), []),
  optional: z._default(z.array(field), []),
  where,
});

const indicator = z.object({
  id: z.string(),
  name: z.string(),
  direction: z.enum(['>=', '<=', '=', '>', '<']),
  target: z.number(),
  unit: z.optional(z.string()),
  where,
});

const rate = z.object({
  id: z.string(),
  stage: z.string(),
  item: z.string(),
  teachingMode: z.optional(z.string()),
  boarding: z.optional(z.boolean()),
  hardship: z._default(z.boolean(), false),
  /** In 分; absent where the document gives no amount: never a default. */
  fen: z.optional(z.int()),
  /** once: a school year's amount in one payment. */
  per: z.enum(['school-year', 'term', 'month', 'once']),
  /** True where the document fixes an average that is paid in tiers: no pupil's amount is wrong by it. */
  average: z.optional(z.boolean()),
  /** Kinds of hardship that the rate is for, where several rates differ by them alone. */
  hardshipKinds: z.optional(z.array(z.string())),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  /** The words of the document for whom it is, where `hardship` is read into them. */
  printed: z.optional(z.string()),
  /** This rate is `share` of the rate of that id: a day pupil's is half of a boarder's. */
  shareOf: z.optional(z.string()),
  share: z.optional(z.number().check(z.positive())),
  where,
});

/** A count that the document makes, to be held against its parts and its other mentions. */
const statement = z.object({
  id: z.string(),
  subject: z.string(),
  quantity: z.string(),
  value: z.number(),
  unit: z.string(),
  /** The id of the statement of which this one is a part. */
  partOf: z.optional(z.string()),
  /** The id of the statement of which this one is to be reached: a year's task within a stock. */
  goalOf: z.optional(z.string()),
  /** What of the scheme's own data it counts. */
  counts: z.optional(z.enum(COUNTED)),
  /** What the document names one by one where it makes the count. */
  members: z._default(z.array(z.string()), []),
  where,
});

/** A heading of the document as printed; `number` is empty where it was lost. */
const section = z.object({
  number: z.string(),
  title: z.string().check(z.minLength(1)),
  /** The heading above it; empty for those of the first level. */
  under: z._default(z.string(), ''),
});

/** What the document calls a column, a role or a thing: one meaning may bear several words. */
const label = z.object({
  label: z.string().check(z.minLength(1)),
  /** The heading above it in a table with two rows of headings. */
  parent: z.optional(z.string()),
  meaning: z.string().check(z.minLength(1)),
  where,
});

/** A fact that the document states in words, to be held against its other mentions. */
const mention = z.object({
  subject: z.string().check(z.minLength(1)),
  text: z.string().check(z.minLength(1)),
  where,
});

/** 表头别名: what a heading means on the lists of this office. */
const header = z.object({ header: z.string().check(z.minLength(1)), field, where });

/** 包片: who answers for which townships, from the group leader down to the office's person. */
const area = z.object({
  group: z.string(),
  leader: z.string(),
  area: z.string(),
  areaOffice: z.string(),
  areaOwner: z.string(),
  offices: z.array(
    z.object({ office: z.string(), owner: z.string(), townships: z.array(z.string()) }),
  ),
  where,
});

const parameters = z.prefault(
  z.object({
    /** A deadline within so many days is 临期. */
    warnDays: z._default(z.int().check(z.minimum(0)), 7),
    /** What 立行立改 leaves from the day of finding. */
    immediateDays: z._default(z.int().check(z.minimum(0)), 7),
    rollForward: z._default(z.boolean(), false),
    requireHardship: z._default(z.boolean(), true),
    /** 六三制 is 6, 五四制 is 5. */
    primaryYears: z._default(z.union([z.literal(5), z.literal(6)]), 6),
    /** Points taken off for each problem that others found and the unit itself did not. */
    missedDeduction: z.optional(z.number().check(z.positive())),
    /** The day by which no child may be out of school. */
    clearBy: z.optional(isoDate),
    ageMin: z.optional(z.int()),
    ageMax: z.optional(z.int()),
    colours: z._default(z.array(z.string()), []),
    schoolCalendar: z._default(
      z.array(z.object({ name: z.string(), starts: isoDate, ends: isoDate })),
      [],
    ),
  }),
  {},
);

export const schemeSchema = z.object({
  id: z.string().check(z.minLength(1)),
  title: z.string().check(z.minLength(1)),
  documentNumber: z.optional(z.string()),
  issuer: z.optional(z.string()),
  issued: z.optional(isoDate),
  /** The day on which it was made public, where that is another one. */
  posted: z.optional(isoDate),
  year: z.optional(z.int()),
  level: z.enum(['city', 'county', 'school', 'any']),
  collector: z.optional(z.string()),
  /** Words by which a workbook is recognised as one of this scheme, with what they are worth. */
  recognition: z.object({
    /** Sets of words: a text that holds all words of one set is a title of this scheme. */
    titles: z._default(z.array(z.array(z.string())), []),
    names: z._default(z.array(z.string()), []),
  }),
  units: z._default(z.array(unit), []),
  people: z._default(z.array(person), []),
  phases: z._default(z.array(phase), []),
  duties: z._default(z.array(duty), []),
  categories: z._default(z.array(category), []),
  items: z._default(z.array(item), []),
  tasks: z._default(z.array(task), []),
  ledgers: z._default(z.array(ledger), []),
  indicators: z._default(z.array(indicator), []),
  rates: z._default(z.array(rate), []),
  /** What the rates are called, where the scheme's own number or title does not say it. */
  ratesTitle: z.optional(z.string()),
  areas: z._default(z.array(area), []),
  statements: z._default(z.array(statement), []),
  sections: z._default(z.array(section), []),
  labels: z._default(z.array(label), []),
  mentions: z._default(z.array(mention), []),
  headers: z._default(z.array(header), []),
  wordings: z.optional(z.array(wordingSchema)),
  parameters,
});

export type Scheme = z.output<typeof schemeSchema>;
export type SchemeInput = z.input<typeof schemeSchema>;
export type SchemeItem = Scheme['items'][number];
export type SchemeTask = Scheme['tasks'][number];
