import type { Catalogue } from '../message';

export const cli: Catalogue = {};
