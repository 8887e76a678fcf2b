import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type FetchOptions, JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { StandInExcel, type StandInOptions } from '../stand-in';

/** Microsoft's client library as npm delivers it, unmodified. */
const DIST = path.join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
const ORIGIN = 'https://duzhan.test/';

/** Serves the library's files to the window, and nothing else: any other request is an error. */
class OfficeFiles extends ResourceLoader {
  readonly requested: string[] = [];

  override fetch(url: string, _options: FetchOptions): ReturnType<ResourceLoader['fetch']> {
    this.requested.push(url);
    if (!url.startsWith(`${ORIGIN}office/`)) return null;
    const file = path.join(DIST, url.slice(`${ORIGIN}office/`.length).replace(/\?.*$/, ''));
    const answer = Promise.resolve(readFileSync(file));
    return Object.assign(answer, { abort: () => undefined });
  }
}

/** A window in which the genuine library found an Excel. */
export interface OfficeWindow {
  readonly excel: StandInExcel;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly window: JSDOM['window'];
  /** Files that the library asked for. */
  readonly requested: readonly string[];
  close(): void;
}

/** Opens a window, injects the stand-in as Excel would, and lets the genuine library boot on it. */
export async function officeInJsdom(options: StandInOptions): Promise<OfficeWindow> {
  const excel = new StandInExcel(options);
  const files = new OfficeFiles({ userAgent: excel.profile.userAgent });
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: `${ORIGIN}taskpane.html`,
    runScripts: 'dangerously',
    resources: files,
    virtualConsole: new VirtualConsole(),
  });
  const { window } = dom;
  Object.defineProperty(window, 'external', { value: excel.external, configurable: true });
  const script = window.document.createElement('script');
  script.src = `${ORIGIN}office/office.js`;
  await new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('office.js did not load'));
    window.document.head.append(script);
  });
  const globals = libraryOf(window);
  await globals.Office.onReady();
  // Both are told by requests of the library's own, after Office.onReady.
  while (!excel.around.isActionHandlerReady || !excel.around.areFunctionsReady) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const loaded = libraryOf(window);
  // Off in the library as delivered; on, it refuses every member above the profile's sets.
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return {
    excel,
    Excel: loaded.Excel,
    Office: loaded.Office,
    CustomFunctions: loaded.CustomFunctions,
    window,
    requested: files.requested,
    close: () => window.close(),
  };
}

interface Library {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/** The library puts itself on the window; what it is there is known from its type definitions. */
function libraryOf(window: object): Library {
  if (!isLibrary(window)) throw new Error('office.js did not put itself on the window');
  return window;
}

const isLibrary = (window: object): window is Library => 'Office' in window;
