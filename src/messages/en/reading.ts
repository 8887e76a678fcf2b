import type { Catalogue } from '../message';

export const reading: Catalogue = {};
