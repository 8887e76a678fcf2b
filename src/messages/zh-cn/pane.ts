import type { Catalogue } from '../message';

export const pane: Catalogue = {};
