import type { Catalogue } from '../message';

export const readingAmount: Catalogue = {
  'reading.amount.exact': 'Read as {{yuan}} yuan.',
  'reading.amount.blank': 'No amount.',
  'reading.amount.no-amount': '“{{text}}” is no one exact amount.',
  'reading.amount.error': 'The cell holds the error “{{text}}”; please correct its formula first.',
  'reading.amount.date': 'The cell shows a date ({{text}}) and no amount.',
  'reading.amount.too-great': '“{{text}}” is too great to be kept exact to the fen: please check.',
  'reading.amount.range': '“{{text}}” is a range and no amount.',
  'reading.amount.about': '“{{text}}” is an estimate and no exact amount.',
  'reading.amount.differs': 'In “{{text}}” the figures and the words differ.',
  'reading.amount.grouping':
    'The commas in “{{text}}” do not stand at the thousands; please check.',
  'reading.amount.not-fen': '“{{text}}” has parts of a fen, which cannot be paid; please check.',
};
