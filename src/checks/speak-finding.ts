import type { MessageParams } from '../messages/message';
import type { Render } from '../messages/render';
import { dayOf, monthOf, parseIsoDate, yearOf } from '../reading/iso-date';
import { EXCEPTION_OF, type FindingCode } from './codes';
import { differingParts } from './differing-parts';
import type { Finding, Passed } from './finding';
import { DATE_PARAMS, OPTIONAL_PARAMS } from './finding-params';
import { shortened } from './shortened';

/** A finding in the words of one language, alike in the pane, on the command line and on sheets. */
export interface SpokenFinding {
  /** The column's name; empty where the finding is of no column. */
  readonly field: string;
  readonly severity: string;
  readonly message: string;
  readonly reason: string;
  readonly advice: string;
}

export function speakFinding(finding: Finding, render: Render): SpokenFinding {
  const field = spokenField(finding, render);
  const params = { ...spokenParams(finding, field, render), context: contextOf(finding) };
  const say = (part: string): string => render({ code: `finding.${finding.code}.${part}`, params });
  return {
    field,
    severity: render({ code: `severity.${finding.severity}` }),
    message: messageOf(finding, params, render),
    reason: say('reason'),
    advice: say('advice'),
  };
}

/** What was found alone, for sheets that tell neither ground nor advice. */
export function speakMessage(finding: Finding, render: Render): string {
  const params = spokenParams(finding, spokenField(finding, render), render);
  return messageOf(finding, { ...params, context: contextOf(finding) }, render);
}

const spokenField = (finding: Finding, render: Render): string =>
  fieldsOf(finding)
    .map((id) => render({ code: `field.${id}` }))
    .join('、');

function messageOf(finding: Finding, params: MessageParams, render: Render): string {
  const { also = [], alone = [] } = OPTIONAL_PARAMS[finding.code] ?? {};
  return [...also, ...(groupOf(finding) ? [] : alone)]
    .filter((param) => given(finding.params, param))
    .map((param) =>
      render({
        code: `finding.${finding.code}.also.${param}`,
        // Of a flag the catalogue may know more than that there is one.
        params: { ...params, context: String(finding.params[param]) },
      }),
    )
    .reduce(
      (first, second) => render({ code: 'findings.joined', params: { first, second } }),
      render({ code: `finding.${finding.code}.message`, params }),
    );
}

/** The column of a finding; of several blank cells of one row all their columns. */
function fieldsOf({ field, params: { fields } }: Finding): readonly string[] {
  if (typeof fields === 'string' && fields !== '') return fields.split(',');
  return field ? [field] : [];
}

export const speakPassed = ({ code, params, count }: Passed, render: Render): string =>
  render({ code: `passed.${code}`, params: { count, stated: count, ...params } });

/** A date as the language writes it: 2020年5月31日. */
export function speakDate(date: string, render: Render): string {
  if (parseIsoDate(date) === undefined) return date;
  const params = { iso: date, year: yearOf(date), month: monthOf(date), day: dayOf(date) };
  return render({ code: 'date.day', params });
}

function spokenParams(finding: Finding, field: string, render: Render): MessageParams {
  const { sheet, cell } = finding.place;
  const spoken: Record<string, string | number> = { field, sheet, cell, text: '' };
  for (const [param, value] of Object.entries(finding.params)) {
    if (typeof value === 'number' && param === 'weekday') {
      spoken[param] = render({ code: `weekday.${value}` });
    } else if (typeof value === 'string' && DATE_PARAMS.has(param)) {
      spoken[param] = speakDate(value, render);
    } else {
      spoken[param] = typeof value === 'string' ? shortened(plain(param, value)) : value;
    }
  }
  return { ...spoken, ...comparison(finding) };
}

/** Within quotation marks others are single ones; a difference has no sign. */
function plain(param: string, value: string): string {
  if (param === 'name') return value.replaceAll('“', '‘').replaceAll('”', '’');
  return param === 'difference' ? value.replace(/^[-−]/, '') : value;
}

/** Two wordings side by side say something only where they differ. */
function comparison({ code, params }: Finding): MessageParams {
  const rival = WORDINGS[code];
  if (!rival) return {};
  const [text, other] = differingParts(String(params['text'] ?? ''), String(params[rival] ?? ''));
  return { text, [rival]: other };
}

const WORDINGS: Partial<Record<FindingCode, string>> = {
  'official-text-changed': 'official',
  'plan-list-text-differs': 'otherText',
};

/** Which of a code's sentences fits; where there is none for it the plain one is said. */
function contextOf(finding: Finding): string {
  const { code, severity } = finding;
  const group = groupOf(finding);
  if (group !== undefined) return group;
  const exceptions: Partial<Record<FindingCode, string>> = EXCEPTION_OF;
  return exceptions[code] === severity ? severity : '';
}

/** The name of the first group of params that are all given. */
const groupOf = ({ code, params }: Finding): string | undefined =>
  OPTIONAL_PARAMS[code]?.instead?.find((names) => names.every((name) => given(params, name)))?.[0];

const given = (params: MessageParams, name: string): boolean => (params[name] ?? '') !== '';
