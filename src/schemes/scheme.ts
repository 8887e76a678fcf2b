import { z } from 'zod';
import { FIELD_IDS } from '../tables/fields';
import { TABLE_KINDS } from '../tables/table';

/**
 * A 方案 as data: what a document orders, for a check to hold a workbook against. Every fact says in
 * `where` at which place of the document it stands, so that a finding can name its ground.
 */

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'YYYY-MM-DD');
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
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  /** office: 科室; school; collective: 各中小学; county, township; other. */
  kind: z.enum(['office', 'school', 'collective', 'county', 'township', 'other']).default('other'),
  where,
});

const person = z.object({
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  position: z.string().optional(),
  unit: z.string().optional(),
  where,
});

const phase = z.object({
  id: z.string(),
  name: z.string(),
  start: isoDate.optional(),
  end: isoDate.optional(),
  actor: z.string().optional(),
  /** True for the phases in which problems are put right: deadlines of a list lie within them. */
  rectifies: z.boolean().default(false),
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
  review: z.string().optional(),
  zeroReport: z.boolean().default(false),
  /** The id of the phase to which it belongs. */
  phase: z.string().optional(),
  /** Duties whose result it needs: they fall due no later. */
  after: z.array(z.string()).default([]),
  /** The last day of a duty that comes again and again. */
  until: isoDate.optional(),
  /** The id of the duty that this passage of the document states once more. */
  repeats: z.string().optional(),
  where,
});

const category = z.object({ id: z.string(), name: z.string(), text: z.string(), where });

/** An official row of the list that units fill in, or a task of the plan, with its wording. */
const item = z.object({
  id: z.string(),
  category: z.string(),
  text: z.string(),
  measures: z.string().optional(),
  /** As printed, for the deadline reader. */
  deadline: z.string().optional(),
  leaders: z.array(z.string()).default([]),
  offices: z.array(z.string()).default([]),
  units: z.array(z.string()).default([]),
  where,
});

const task = item.extend({
  /** The official list item that carries out this task. */
  item: z.string().optional(),
});

const ledger = z.object({
  kind: z.enum(TABLE_KINDS),
  /** Tells lists of one kind apart: 自查问题清单, 问题台账. */
  title: z.string(),
  required: z.array(field).default([]),
  optional: z.array(field).default([]),
  where,
});

const indicator = z.object({
  id: z.string(),
  name: z.string(),
  direction: z.enum(['>=', '<=', '=', '>', '<']),
  target: z.number(),
  unit: z.string().optional(),
  where,
});

const rate = z.object({
  id: z.string(),
  stage: z.string(),
  item: z.string(),
  teachingMode: z.string().optional(),
  boarding: z.boolean().optional(),
  hardship: z.boolean().default(false),
  /** In 分; absent where the document gives no amount: never a default. */
  fen: z.number().int().optional(),
  /** once: a school year's amount in one payment. */
  per: z.enum(['school-year', 'term', 'month', 'once']),
  /** True where the document fixes an average that is paid in tiers: no pupil's amount is wrong by it. */
  average: z.boolean().optional(),
  /** Kinds of hardship that the rate is for, where several rates differ by them alone. */
  hardshipKinds: z.array(z.string()).optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  /** The words of the document for whom it is, where `hardship` is read into them. */
  printed: z.string().optional(),
  /** This rate is `share` of the rate of that id: a day pupil's is half of a boarder's. */
  shareOf: z.string().optional(),
  share: z.number().positive().optional(),
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
  partOf: z.string().optional(),
  /** The id of the statement of which this one is to be reached: a year's task within a stock. */
  goalOf: z.string().optional(),
  /** What of the scheme's own data it counts. */
  counts: z.enum(COUNTED).optional(),
  /** What the document names one by one where it makes the count. */
  members: z.array(z.string()).default([]),
  where,
});

/** A heading of the document as printed; `number` is empty where it was lost. */
const section = z.object({
  number: z.string(),
  title: z.string().min(1),
  /** The heading above it; empty for those of the first level. */
  under: z.string().default(''),
});

/** What the document calls a column, a role or a thing: one meaning may bear several words. */
const label = z.object({
  label: z.string().min(1),
  /** The heading above it in a table with two rows of headings. */
  parent: z.string().optional(),
  meaning: z.string().min(1),
  where,
});

/** A fact that the document states in words, to be held against its other mentions. */
const mention = z.object({ subject: z.string().min(1), text: z.string().min(1), where });

/** 表头别名: what a heading means on the lists of this office. */
const header = z.object({ header: z.string().min(1), field, where });

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

const parameters = z
  .object({
    /** A deadline within so many days is 临期. */
    warnDays: z.number().int().min(0).default(7),
    /** What 立行立改 leaves from the day of finding. */
    immediateDays: z.number().int().min(0).default(7),
    rollForward: z.boolean().default(false),
    requireHardship: z.boolean().default(true),
    /** 六三制 is 6, 五四制 is 5. */
    primaryYears: z.union([z.literal(5), z.literal(6)]).default(6),
    ageMin: z.number().int().optional(),
    ageMax: z.number().int().optional(),
    colours: z.array(z.string()).default([]),
    schoolCalendar: z
      .array(z.object({ name: z.string(), starts: isoDate, ends: isoDate }))
      .default([]),
  })
  .prefault({});

export const schemeSchema = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  documentNumber: z.string().optional(),
  issuer: z.string().optional(),
  issued: isoDate.optional(),
  /** The day on which it was made public, where that is another one. */
  posted: isoDate.optional(),
  year: z.number().int().optional(),
  level: z.enum(['city', 'county', 'school', 'any']),
  collector: z.string().optional(),
  /** Words by which a workbook is recognised as one of this scheme, with what they are worth. */
  recognition: z.object({
    /** Sets of words: a text that holds all words of one set is a title of this scheme. */
    titles: z.array(z.array(z.string())).default([]),
    names: z.array(z.string()).default([]),
  }),
  units: z.array(unit).default([]),
  people: z.array(person).default([]),
  phases: z.array(phase).default([]),
  duties: z.array(duty).default([]),
  categories: z.array(category).default([]),
  items: z.array(item).default([]),
  tasks: z.array(task).default([]),
  ledgers: z.array(ledger).default([]),
  indicators: z.array(indicator).default([]),
  rates: z.array(rate).default([]),
  /** What the rates are called, where the scheme's own number or title does not say it. */
  ratesTitle: z.string().optional(),
  areas: z.array(area).default([]),
  statements: z.array(statement).default([]),
  sections: z.array(section).default([]),
  labels: z.array(label).default([]),
  mentions: z.array(mention).default([]),
  headers: z.array(header).default([]),
  parameters,
});

export type Scheme = z.output<typeof schemeSchema>;
export type SchemeInput = z.input<typeof schemeSchema>;
export type SchemeItem = Scheme['items'][number];
export type SchemeTask = Scheme['tasks'][number];
