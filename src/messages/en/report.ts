import type { Catalogue } from '../message';

export const report: Catalogue = {};
