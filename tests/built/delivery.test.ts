/** @jest-environment jsdom */
import { Linter } from 'eslint';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { manifestFacts } from '../manifest/manifest-document';
import { dist, readStamp } from './bundle';

const stamp = readStamp();
const text = (file: string): string => readFileSync(join(dist, file), 'utf8');
const pageOf = (file: string): Document => new DOMParser().parseFromString(text(file), 'text/html');
const scriptsOf = (file: string): readonly string[] =>
  [...pageOf(file).querySelectorAll('script[src]')].map(
    (script) => script.getAttribute('src') ?? '',
  );

describe('What is delivered in dist/', () => {
  test.each(['index.html', 'taskpane.html'])(
    '%s allows no origin but its own, and no script of its own text',
    (file) => {
      const page = pageOf(file);
      const policy =
        page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ??
        '';
      expect(policy.match(/https?:|\*|unsafe-eval/g)).toBeNull();
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(page.querySelectorAll('script:not([src])')).toHaveLength(0);
    },
  );

  test('every file that a page or the manifest names is there', () => {
    const { urls } = manifestFacts(text('manifest.xml'));
    const named = [
      ...scriptsOf('index.html'),
      ...scriptsOf('taskpane.html'),
      ...urls.map((url) => url.slice(stamp.url.length + 1)),
    ];
    expect(named.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
    expect(urls.filter((url) => !url.startsWith(`${stamp.url}/`))).toEqual([]);
  });

  test('office.js is what Microsoft published, byte for byte, with its licence', () => {
    const source = join(__dirname, '..', '..', 'node_modules', '@microsoft', 'office-js');
    const hash = (file: string): string =>
      createHash('sha256').update(readFileSync(file)).digest('hex');
    const files = readdirSync(join(dist, 'office'), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.js'));
    expect(files).toContain('office.js');
    expect(
      files.filter((file) => hash(join(dist, 'office', file)) !== hash(join(source, 'dist', file))),
    ).toEqual([]);
    expect(existsSync(join(dist, 'office', 'LICENSE.md'))).toBe(true);
  });

  test('scripts of ours carry a hash of their content, and what stands before them is ES5', () => {
    const ours = Object.values(stamp.scripts).flat();
    expect(ours.filter((file) => !/\.[0-9a-f]{8}\.js$/.test(file))).toEqual([]);
    // Anything newer would be a syntax error in Trident.
    const es5 = { languageOptions: { ecmaVersion: 5, sourceType: 'script' } } as const;
    const errors = ['old-host.js', 'load-failure.js'].flatMap((file) =>
      new Linter().verify(text(file), es5).map(({ message }) => [file, message]),
    );
    expect(errors).toEqual([]);
  });

  test('the pane loads at most 350 KB of our code before it can check, the functions 60 KB', () => {
    const gzipped = (files: readonly string[]): number =>
      [...new Set(files)].reduce(
        (sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
        0,
      );
    // The two share their readers: what both load counts in both.
    expect(gzipped(stamp.scripts['functions'] ?? [])).toBeLessThanOrEqual(60 * 1024);
    expect(gzipped(stamp.scripts['taskpane'] ?? [])).toBeLessThanOrEqual(350 * 1024);
  });
});
