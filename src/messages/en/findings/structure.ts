import type { Catalogue } from '../../message';

/** Structure of a list. */
export const structure: Catalogue = {
  'finding.missing-column.message': 'Sheet “{{sheet}}” has no column “{{field}}”',
  'finding.missing-column.reason': 'This kind of list must have the column ({{where}}).',
  'finding.missing-column.advice':
    'Add the column “{{field}}” as on the official form and fill it in.',

  'finding.unknown-header.message': 'A column without a header; it was not checked',
  'finding.unknown-header.message_text':
    'The header “{{text}}” is not recognised; the column was not checked',
  'finding.unknown-header.message_nearMiss':
    'The header “{{text}}” is not recognised, perhaps “{{nearMiss}}”; the column was not checked',
  'finding.unknown-header.reason':
    'The name matches no column of any list; nothing is guessed, so that nothing is misread.',
  'finding.unknown-header.advice':
    'If it is an official column, use its official name; if it is your own, leave it.',

  'finding.doubtful-header.message': 'The header “{{text}}” can mean several columns: {{options}}',
  'finding.doubtful-header.reason':
    'One name stands for more than one official column, and which one changes the result.',
  'finding.doubtful-header.advice': 'Confirm what the column means and use its official name.',

  'finding.header-twice.message': 'The header “{{text}}” occurs twice (see also {{other}})',
  'finding.header-twice.reason': 'Both columns bear one name and no header above tells them apart.',
  'finding.header-twice.advice':
    'Name the two columns apart, or tell them apart in the header above.',

  'finding.repeated-header-skipped.message':
    'A title or header repeated at a page break; not counted as a row',
  'finding.repeated-header-skipped.reason': 'Repeated titles and headers are normal in print.',
  'finding.repeated-header-skipped.advice': 'Nothing to do.',

  'finding.row-after-footer.message':
    'Text below the note or signature line, “{{text}}”: it may or may not belong to the list',
  'finding.row-after-footer.reason':
    'A list ends at its note or signature line; what stands below is easily left out of a count.',
  'finding.row-after-footer.advice':
    'Move it above the signature line if it belongs to the list; else set it apart.',

  'finding.form-not-filled.message': '"{{sheet}}" has headers only and is not filled in yet',
  'finding.form-not-filled.reason': 'There is nothing below the headers, and no row to check.',
  'finding.form-not-filled.advice':
    'Fill it in and check again; where there is nothing to report, write 无.',

  'finding.date-as-text-column.message':
    'The dates of “{{field}}” are written in mixed ways: {{count}} of {{of}} are text',
  'finding.date-as-text-column.reason':
    'Text dates do not sort, filter or calculate as dates; here they were read by their meaning.',
  'finding.date-as-text-column.advice': 'Nothing need be done; for sorting, write them alike.',

  'finding.possible-merge.message': '“{{field}}” is blank, perhaps merged with the cell above',
  'finding.possible-merge.reason':
    'The host did not tell its merged cells, so a blank and a merged cell look alike.',
  'finding.possible-merge.advice': 'Please look; fill it in if it is blank.',
};
