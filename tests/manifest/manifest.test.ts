/** @jest-environment jsdom */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFacts } from './manifest-document';

const root = join(__dirname, '..', '..');
const file = join(root, 'manifest.xml');
const facts = manifestFacts(readFileSync(file, 'utf8'));

describe('The manifest is one that Office takes, as far as can be known without Office', () => {
  const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
  const whereXmllintIs = hasXmllint ? test : test.skip;
  if (!hasXmllint) console.warn('xmllint is missing (apt install libxml2-utils): XSD not checked');

  whereXmllintIs('it is valid by the published schema', () => {
    const schema = join(__dirname, 'schema', 'OfficeAppManifestV1_1.xsd');
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema, file], { stdio: 'pipe' });
  });

  test('every resource that is asked for is there, and every one there is asked for', () => {
    const defined = facts.resources.map(({ id }) => id);
    expect([...new Set(facts.asked)].sort()).toEqual([...defined].sort());
    expect(new Set(facts.ids).size).toBe(facts.ids.length);
  });

  test('names, texts and addresses keep the limits that Office sets', () => {
    const limits = { ShortString: 125, LongString: 250, Image: 2048, Url: 2048 };
    expect({
      longIds: facts.resources.filter(({ id }) => id.length > 32).map(({ id }) => id),
      longTexts: facts.resources.filter(({ kind, values }) =>
        values.some((value) => value === '' || value.length > limits[kind]),
      ),
      notHttps: facts.urls.filter((url) => !url.startsWith('https://')),
      localesTwice: facts.localesTwice,
      version: /^\d+\.\d+\.\d+\.\d+$/.test(facts.version),
    }).toEqual({ longIds: [], longTexts: [], notHttps: [], localesTwice: [], version: true });
  });

  test('its version is that of the package', () => {
    const packaged: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(packaged).toHaveProperty('version', facts.version.replace(/\.0$/, ''));
  });

  test('each icon is as large as it is said to be', () => {
    const sizes = facts.images.map(({ size, url }) => {
      const png = readFileSync(join(root, new URL(url).pathname));
      return { url, said: size, width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
    });
    expect(sizes.filter(({ said, width, height }) => said !== width || said !== height)).toEqual(
      [],
    );
    expect([...new Set(sizes.map(({ said }) => said))].sort((a, b) => a - b)).toEqual([
      16, 32, 64, 80,
    ]);
  });

  test('old Office still shows it: the shared runtime is asked for by the overrides only', () => {
    expect({ base: facts.baseSets, overrides: facts.overrideSets }).toEqual({
      base: ['ExcelApi 1.1'],
      overrides: ['SharedRuntime 1.1'],
    });
  });

  test('every text has its English twin', () => {
    const alone = facts.resources.filter(
      ({ kind, id, values }) =>
        kind.endsWith('String') && id !== 'Functions.Namespace' && values.length !== 2,
    );
    expect(alone).toEqual([]);
  });
});
