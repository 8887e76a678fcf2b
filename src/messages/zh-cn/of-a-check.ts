import type { Catalogue } from '../message';
import { deadline } from './deadline';
import { excel } from './excel';
import { fields } from './fields';
import { findings } from './findings';
import { identity } from './identity';
import { pane } from './pane';
import { reading } from './reading';
import { tables } from './tables';
import { workbook } from './workbook';

/** What the pane says until a sheet is written: it is there first, the whole catalogue comes after. */
export const ofACheck: Catalogue = {
  ...deadline,
  ...reading,
  ...identity,
  ...workbook,
  ...excel,
  ...tables,
  ...findings,
  ...fields,
  ...pane,
};
