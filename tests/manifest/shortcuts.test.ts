/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHORTCUT_ACTIONS } from '../../taskpane/commands/ribbon';
import { manifestFacts } from './manifest-document';
import { shortcutsFile } from '../stand-in-excel/host/shortcuts';

const root = join(__dirname, '..', '..');
const { actions, shortcuts } = shortcutsFile.parse(
  JSON.parse(readFileSync(join(root, 'assets', 'shortcuts.json'), 'utf8')),
);
const keys = shortcuts.map(({ key }) => key.default);

describe('The keyboard shortcuts', () => {
  test('the manifest names the file, on the product’s own site', () => {
    const facts = manifestFacts(readFileSync(join(root, 'manifest.xml'), 'utf8'));
    expect(facts.shortcuts).toEqual(['https://localhost:3000/shortcuts.json']);
  });

  test('the file and the code name the same actions, each with one shortcut', () => {
    const known = Object.keys(SHORTCUT_ACTIONS).sort();
    expect({
      actions: actions.map(({ id }) => id).sort(),
      shortcuts: shortcuts.map(({ action }) => action).sort(),
      twice: keys.filter((key, at) => keys.indexOf(key) !== at),
    }).toEqual({ actions: known, shortcuts: known, twice: [] });
  });

  test('they keep to the pattern that Microsoft reserves for add-ins: Excel has no letter on it', () => {
    expect(keys.filter((key) => !/^Ctrl\+Shift\+Alt\+[A-Z]$/.test(key))).toEqual([]);
  });

  test('who is asked which of two meanings a key has reads the action in Chinese and English', () => {
    expect(actions.filter(({ name }) => !/^\p{Script=Han}+ \/ [A-Z][a-z ]+$/u.test(name))).toEqual(
      [],
    );
  });
});
