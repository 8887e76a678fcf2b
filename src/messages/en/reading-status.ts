import type { Catalogue } from '../message';

export const readingStatus: Catalogue = {
  'reading.status.done.done': '“{{words}}” says that it is complete: counted as done.',
  'reading.status.done.double-negation':
    '“{{words}}” is a double negation, nothing is left undone: counted as done.',
  'reading.status.done.gone':
    '“{{words}}” means that the problem is gone: counted as done, please check.',
  'reading.status.done.mark': 'The mark “{{words}}” means done.',
  'reading.status.partial.part': '“{{words}}” speaks of a part only: not counted as done.',
  'reading.status.partial.share': '“{{words}}” is less than 100 %: counted as partial.',
  'reading.status.partial.count': '“{{words}}” is fewer than there are: counted as partial.',
  'reading.status.partial.period':
    '“{{words}}” speaks of the work of one period only; please check the rest.',
  'reading.status.partial.short': '“{{words}}” falls short of the goal: counted as partial.',
  'reading.status.partial.rest': '“{{words}}” means that a part is still open: counted as partial.',
  'reading.status.partial.open':
    'Something is complete, but “{{words}}” means that not all of it is: counted as partial.',
  'reading.status.partial.weak-part':
    '“{{words}}” speaks of effects and not of completion: counted as partial.',
  'reading.status.partial.relapse':
    '“{{words}}” means that the problem has come back: it cannot count as done.',
  'reading.status.in-progress.under-way': '“{{words}}” is under way: counted as in progress.',
  'reading.status.in-progress.prepared':
    '“{{words}}” completes a step before the work, not the work: counted as in progress.',
  'reading.status.in-progress.planned':
    '“{{words}}” is a planned day of completion: counted as in progress.',
  'reading.status.in-progress.behind':
    '“{{words}}” speaks of progress, not of completion: counted as in progress.',
  'reading.status.in-progress.closing':
    '“{{words}}” awaits acceptance and does not say that it is complete: counted as in progress.',
  'reading.status.in-progress.effort':
    '“{{words}}” says how, not with what result: taken as in progress, please check.',
  'reading.status.in-progress.mark': 'The mark “{{words}}” means in progress.',
  'reading.status.not-started.undone':
    '“{{words}}” means not done, and no activity is named: counted as not started.',
  'reading.status.not-started.intended':
    '“{{words}}” is an intention without date or act: counted as not started.',
  'reading.status.not-started.mark': 'The mark “{{words}}” means not done.',
  'reading.status.long-term.long-term':
    '“{{words}}” is work without an end, and nothing says that it is done: long-term.',
  'reading.status.not-applicable.none':
    '“{{words}}” means that there is no such problem: not applicable.',
  'reading.status.not-applicable.none-beside':
    'No problem is stated either, so “{{words}}” is not applicable.',
  'reading.status.not-applicable.bare-none':
    'Only “{{words}}” and no problem in sight: taken as not applicable, please check.',
  'reading.status.not-applicable.mark': 'The mark “{{words}}” means not applicable.',
  'reading.status.blank.blank': 'The progress is not filled in.',
  'reading.status.blank.elsewhere':
    '“{{words}}” points elsewhere and says nothing of the progress; please write it here.',
  'reading.status.unknown.bare-none':
    'A problem is stated, but the progress is only “{{words}}”: not corrected, or no problem? Please have it said.',
  'reading.status.unknown.act':
    '“{{words}}” does not tell whether the work is complete; please have it said.',
  'reading.status.unknown.prose':
    'It is not said whether the work is complete; please have it said.',
  'reading.status.unknown.number':
    '“{{words}}” is a number or a date and does not tell whether the work is complete.',
  'reading.status.unknown.error':
    'The cell holds the error “{{words}}”; please correct its formula first.',
};
