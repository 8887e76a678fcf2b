/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RIBBON_ACTIONS } from '../../taskpane/commands/ribbon';
import { manifestFacts } from './manifest-document';

const facts = manifestFacts(readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8'));

test('every button of the ribbon that runs a function finds it, and none stands alone', () => {
  expect([...facts.functionNames].sort()).toEqual(Object.keys(RIBBON_ACTIONS).sort());
});
