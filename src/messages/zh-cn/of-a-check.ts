import type { Catalogue } from '../message';
import { excel } from './excel';
import { fields } from './fields';
import { findings } from './findings';
import { paneAtFirst } from './pane';
import { tables } from './tables';
import { workbook } from './workbook';

/**
 * What the pane says of a check: it is there first. How cells were read, what sheets say and all else
 * comes with the whole catalogue.
 */
export const ofACheck: Catalogue = {
  ...workbook,
  ...excel,
  ...tables,
  ...findings,
  ...fields,
  ...paneAtFirst,
};
