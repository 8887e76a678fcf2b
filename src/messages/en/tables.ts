import type { Catalogue } from '../message';

export const tables: Catalogue = {};
