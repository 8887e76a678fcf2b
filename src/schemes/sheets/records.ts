import type { Scheme } from '../scheme';
import type { SchemeList } from './sheet-table';

/** One line of a scheme's sheet: values by column key. */
export type SchemeRecord = Readonly<Record<string, unknown>>;
export type SchemeRecords = Readonly<Record<SchemeList, readonly SchemeRecord[]>>;

/** A scheme as lines of its sheets: nested parts are laid out flat. */
export function recordsOf(scheme: Scheme): SchemeRecords {
  const { recognition, parameters, areas, ...rest } = scheme;
  const { schoolCalendar, ...plainParameters } = parameters;
  return {
    ...rest,
    scheme: [{ ...rest, titles: recognition.titles, names: recognition.names }],
    areas: areas.flatMap(linesOfArea),
    parameters: [plainParameters],
    calendar: schoolCalendar,
    wordings: scheme.wordings ?? [],
  };
}

/** The offices of an area take a line each; what belongs to all of them stands on the first. */
function linesOfArea({ offices, ...area }: Scheme['areas'][number]): readonly SchemeRecord[] {
  if (offices.length === 0) return [area];
  return offices.map((office, index) => (index === 0 ? { ...area, ...office } : office));
}

/** The data of a scheme from its lines, to be held against the schema. */
export function schemeOfRecords(records: SchemeRecords): object {
  const { scheme, parameters, areas, calendar, wordings, ...lists } = records;
  const { titles, names, ...head } = scheme[0] ?? {};
  return {
    ...lists,
    ...head,
    recognition: { titles, names },
    areas: areasOf(areas),
    ...(wordings.length > 0 && { wordings }),
    parameters: { ...parameters[0], ...(calendar.length > 0 && { schoolCalendar: calendar }) },
  };
}

const AREA_KEYS = ['group', 'leader', 'area', 'areaOffice', 'areaOwner', 'where'] as const;

/** A line with another group begins an area; blanks below it, or the same again, continue it. */
function areasOf(lines: readonly SchemeRecord[]): readonly object[] {
  const areas: { head: SchemeRecord; offices: SchemeRecord[] }[] = [];
  for (const line of lines) {
    const { office, owner, townships = [] } = line;
    const last = areas.at(-1);
    const continues =
      last !== undefined &&
      AREA_KEYS.every((key) => (line[key] ?? '') === '' || line[key] === last.head[key]);
    const of = continues ? last : { head: line, offices: [] };
    if (!continues) areas.push(of);
    if (office !== undefined || owner !== undefined)
      of.offices.push({ office: office ?? '', owner: owner ?? '', townships });
  }
  return areas.map(({ head, offices }) => ({
    ...Object.fromEntries(AREA_KEYS.map((key) => [key, head[key] ?? ''])),
    offices,
  }));
}
