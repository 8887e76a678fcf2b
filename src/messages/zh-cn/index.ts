import { deadline } from './deadline';
import { rule } from './rule';
import { reading } from './reading';
import { identity } from './identity';
import { workbook } from './workbook';
import { excel } from './excel';
import { tables } from './tables';
import { findings } from './findings';
import { schemeItself } from './findings/scheme-itself';
import { fields } from './fields';
import { month } from './month';
import { report } from './report';
import { template } from './template';
import { aid } from './aid';
import { schemes } from './schemes';
import { cli } from './cli';
import { cliRead } from './cli-read';
import { pane } from './pane';
import { functions } from './functions';
import type { Catalogue } from '../message';

export const catalogue: Catalogue = {
  ...deadline,
  ...rule,
  ...reading,
  ...identity,
  ...workbook,
  ...excel,
  ...tables,
  ...findings,
  ...schemeItself,
  ...fields,
  ...month,
  ...report,
  ...template,
  ...aid,
  ...schemes,
  ...cli,
  ...cliRead,
  ...pane,
  ...functions,
};
