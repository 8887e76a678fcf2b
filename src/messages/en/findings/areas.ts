import type { Catalogue } from '../../message';

/** Areas, indicators, visits. */
export const areas: Catalogue = {
  'finding.town-missing.message': '“{{name}}” belongs to no area',
  'finding.town-missing.reason': 'Every township of the register has an area ({{where}}).',
  'finding.town-missing.advice': 'Add it to an area, with office and person.',

  'finding.town-twice.message': '“{{name}}” belongs to two areas (see also {{other}})',
  'finding.town-twice.reason': 'A township belongs to one area, or nobody answers for it.',
  'finding.town-twice.advice': 'Keep it in one place.',

  'finding.unknown-town.message': '“{{name}}” is not on the register of townships',
  'finding.unknown-town.message_nearMiss':
    '“{{name}}” is not on the register of townships, perhaps “{{nearMiss}}”',
  'finding.unknown-town.reason': 'Only names of the register can be checked for completeness.',
  'finding.unknown-town.advice': 'Check the name.',

  'finding.area-differs.message':
    '{{name}}: the table says “{{text}}”, the document ({{where}}) says “{{stated}}”',
  'finding.area-differs.reason': 'Table and document differ; no verdict which one is right.',
  'finding.area-differs.advice': 'Note the ground of a change, or correct it.',

  'finding.indicator-rounding.message':
    '“{{name}}” is {{exact}}: the target {{target}} is not reached, the rounded figure only looks so',
  'finding.indicator-rounding.reason': 'The exact value decides, not the rounded one that shows.',
  'finding.indicator-rounding.advice': 'Report it as not reached, or check the data.',

  'finding.indicator-not-reached.message':
    '“{{name}}” is {{exact}}: the target {{target}} is not reached',
  'finding.indicator-not-reached.reason':
    'Value and target are compared exactly; 以上 and 以下 include the number.',
  'finding.indicator-not-reached.advice': 'Check the data; if right, give reason and remedy.',

  'finding.variation-mismatch.message':
    '{{name}} is stated as {{stated}}; from the schools on sheet {{where}} ({{count}} indicators) it comes to {{sum}}',
  'finding.variation-mismatch.reason':
    'The coefficient is the standard deviation weighted by pupils over the mean of the county; the comprehensive one is the mean of all (教督〔2012〕3号).',
  'finding.variation-mismatch.advice':
    'Check the figures of the schools and the method, then correct.',

  'finding.visit-missing.message': '{{name}}: no visit in quarter {{quarter}}',
  'finding.visit-missing.message_month': '{{name}}: no visit in month {{month}}',
  'finding.visit-missing.reason': 'At least one visit a quarter.',
  'finding.visit-missing.reason_month': 'At least one visit a month.',
  'finding.visit-missing.advice': 'Add the date, or explain and make up for it.',

  'finding.visit-wrong-quarter.message':
    'The visit “{{text}}” lies outside {{expected}}, under which it stands',
  'finding.visit-wrong-quarter.reason':
    'A visit counts for the quarter in which it lies; the other one has none.',
  'finding.visit-wrong-quarter.advice': 'Check the date and move it.',

  'finding.visit-in-future.message': 'The visit “{{text}}” lies after the as-of date {{asOf}}',
  'finding.visit-in-future.reason': 'A report cannot state a visit after its day.',
  'finding.visit-in-future.advice': 'Check the date.',
};
