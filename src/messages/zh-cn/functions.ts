import type { Catalogue } from '../message';

export const functions: Catalogue = {};
