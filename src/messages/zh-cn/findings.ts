import type { Catalogue } from '../message';

export const findings: Catalogue = {};
