import type { Catalogue } from '../message';

export const workbook: Catalogue = {};
