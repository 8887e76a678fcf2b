import type { Catalogue } from '../message';
import { areas } from './findings/areas';
import { children } from './findings/children';
import { deadlines } from './findings/deadlines';
import { labels } from './findings/labels';
import { passed } from './findings/passed';
import { rosters } from './findings/rosters';
import { rows } from './findings/rows';
import { scheme } from './findings/scheme';
import { structure } from './findings/structure';

export const findings: Catalogue = {
  ...structure,
  ...deadlines,
  ...rows,
  ...scheme,
  ...areas,
  ...children,
  ...rosters,
  ...passed,
  ...labels,
};
