/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RIBBON_ACTIONS } from '../../taskpane/commands/ribbon';
import { manifestFacts } from './manifest-document';

test('every button of the ribbon that runs a function finds it, and none stands alone', () => {
  const xml = readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
  expect([...manifestFacts(xml).functionNames].sort()).toEqual(Object.keys(RIBBON_ACTIONS).sort());
});
