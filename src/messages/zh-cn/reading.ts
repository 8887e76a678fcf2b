import { readingAmount } from './reading-amount';
import { readingNames } from './reading-names';
import { readingStatus } from './reading-status';
import type { Catalogue } from '../message';

export const reading: Catalogue = { ...readingAmount, ...readingStatus, ...readingNames };
