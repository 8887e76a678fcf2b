import type { Catalogue } from '../message';

export const fields: Catalogue = {};
