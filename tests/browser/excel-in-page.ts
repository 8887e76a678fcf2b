import { buildSync } from 'esbuild';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { StandInOptions } from '../stand-in-excel/stand-in';

let bundle: string | undefined;

/**
 * Puts the stand-in Excel into a page before anything else runs, where Excel for Windows puts its
 * own object: `window.external`. The test reaches it as `window.duzhanExcel`.
 */
export async function bringExcel(page: Page, options: StandInOptions): Promise<void> {
  bundle ??= standInScript();
  await page.addInitScript({
    // The stand-in's own zod must not compile parsers, which the page's policy forbids.
    content: `globalThis.__zod_globalConfig = { jitless: true };
      ${bundle}
      delete globalThis.__zod_globalConfig;
      window.duzhanExcel = new StandIn.StandInExcel(${asSource(options)});
      Object.defineProperty(window, 'external', { value: window.duzhanExcel.external });`,
  });
  await page.addInitScript(switchOnTheCheckOfSets);
}

/**
 * The library can refuse every member above the requirement sets of the host (ApiNotFound), but is
 * delivered with that switched off. It is switched on in the moment in which the library makes it.
 */
function switchOnTheCheckOfSets(): void {
  const onceSet = <T extends object>(
    owner: object,
    name: string,
    act: (value: T) => void,
  ): void => {
    let own: T | undefined;
    Object.defineProperty(owner, name, {
      configurable: true,
      enumerable: true,
      get: () => own,
      set: (value: T) => {
        if (value !== own) act(value);
        own = value;
      },
    });
  };
  onceSet(window, 'OfficeExtension', (library) => {
    onceSet<{ _doApiNotSupportedCheck: boolean }>(library, 'CommonUtility', (utility) => {
      utility._doApiNotSupportedCheck = true;
    });
  });
}

function standInScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, '..', 'stand-in-excel', 'stand-in.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'StandIn',
    target: 'es2020',
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}

/** Plain data as JavaScript source: what a Snapshot is made of, which JSON cannot say. */
function asSource(value: unknown): string {
  if (value instanceof Set) return `new Set(${asSource([...value])})`;
  if (value instanceof Map) return `new Map(${asSource([...value])})`;
  if (Array.isArray(value)) return `[${value.map(asSource).join(',')}]`;
  if (value instanceof Float64Array) return `Float64Array.from([${value.join(',')}])`;
  if (value instanceof Uint16Array) return `Uint16Array.from([${value.join(',')}])`;
  if (value instanceof Uint8Array) return `Uint8Array.from([${value.join(',')}])`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([key, own]) => `${JSON.stringify(key)}:${asSource(own)}`,
    );
    return `{${fields.join(',')}}`;
  }
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'undefined');
}
