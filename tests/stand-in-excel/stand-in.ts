import type { Looks } from '../../src/workbook/looks';
import type { Snapshot } from '../../src/workbook/snapshot';
import { hostContext } from './host/context';
import { FunctionCalls } from './host/function-calls';
import { NativeHost } from './host/native-host';
import type { ThemeName } from './host/office-theme';
import { type Profile, type ProfileName, PROFILES } from './host/profiles';
import { type RibbonButton, ribbonButtons } from './host/ribbon';
import { type ShortcutsFile, shortcutKeys } from './host/shortcuts';
import { EVENT } from './model/book';
import type { Book } from './model/book';
import { bookFromSnapshot } from './model/from-snapshot';
import { Person } from './model/person';
import type { Meter } from './protocol/meter';
import type { Mishaps } from './protocol/mishaps';
import type { Surroundings } from './protocol/services';
import { Session } from './protocol/session';

export interface StandInOptions {
  readonly snapshot: Snapshot;
  readonly looks?: ReadonlyMap<string, Looks>;
  readonly profile?: ProfileName;
  readonly theme?: ThemeName;
  readonly locale?: 'zh-CN' | 'en-US';
}

/** Category of messages about objects, and of keyboard shortcuts (actions). */
const OBJECT_EVENTS = 65536;
const ACTIONS = 2;
const DISPATCH = 1000;

/**
 * An Excel to test an add-in in: the workbook in memory, and the native host object through which
 * Microsoft's own client library talks to it. Nothing here needs node, so that a page can hold it.
 */
export class StandInExcel {
  readonly profile: Profile;
  readonly book: Book;
  readonly person: Person;
  readonly meter: Meter;
  readonly mishaps: Mishaps;
  readonly host: NativeHost;
  readonly functions: FunctionCalls;
  readonly around: Surroundings;
  /** The buttons of the add-in, once it is installed. */
  ribbon: readonly RibbonButton[] = [];
  private readonly locale: string;
  /** Goes to `window.external` before office.js is loaded. */
  readonly external: Readonly<Record<string, (...args: never[]) => unknown>>;

  constructor(options: StandInOptions) {
    this.profile = PROFILES[options.profile ?? 'ltsc-2021'];
    this.locale = options.locale ?? 'zh-CN';
    this.book = bookFromSnapshot(options.snapshot, options.looks);
    this.person = new Person(this.book);
    this.around = {
      paneState: 'Visible',
      startState: 'Inactive',
      isActionHandlerReady: false,
      areFunctionsReady: false,
      shortcuts: {},
      ribbon: new Map(),
      onFunctionResults: (results) => this.functions.take(results),
      onPaneState: (state) => {
        const visibility = state === 'Visible' ? 'Visible' : 'Hidden';
        this.host.send(OBJECT_EVENTS, EVENT.visibilityOfPane, '', { visibility });
      },
    };
    const session = new Session(this.book, this.around);
    this.meter = session.meter;
    this.mishaps = session.mishaps;
    this.host = new NativeHost(session);
    this.functions = new FunctionCalls(this.host);
    this.book.onEvent(({ type, sheet, payload }) => {
      for (const target of [sheet, 'Workbook']) {
        if (!session.play.registered.has(`${type} ${target}`)) continue;
        this.host.send(OBJECT_EVENTS, type, target, { worksheetId: sheet, ...payload });
      }
    });
    this.external = this.externalObject(options);
  }

  /** Reads what an add-in brings beside its page, as Excel does when it is installed. */
  install(manifest: Document, shortcuts: ShortcutsFile): void {
    this.ribbon = ribbonButtons(manifest, this.profile, this.locale);
    this.around.shortcuts = shortcutKeys(shortcuts, this.profile);
  }

  /** Presses a button of the add-in on the ribbon, by what stands on it. */
  async pressRibbon(label: string): Promise<void> {
    const button = this.ribbon.find((each) => each.label === label);
    if (!button) throw new Error(`the ribbon has no button ${label}`);
    if (button.functionName !== undefined) await this.pressButton(button.id, button.functionName);
    else this.showPane(true);
  }

  /** Presses a button of the ribbon that runs a function of the add-in. */
  pressButton(controlId: string, functionName: string): Promise<void> {
    return this.host.pressButton(controlId, functionName);
  }

  /** Presses keys on the sheet; says whether the add-in has a shortcut on them. */
  pressKeys(keys: string): boolean {
    const [action] = Object.entries(this.around.shortcuts).find(([, each]) => each === keys) ?? [];
    if (action === undefined) return false;
    this.pressShortcut(action);
    return true;
  }

  /** Lets a keyboard shortcut of the add-in run its action. */
  pressShortcut(action: string): void {
    this.host.send(ACTIONS, DISPATCH, '', [action, '']);
  }

  /** The person opens the pane, or closes it: a shared runtime lives on without it. */
  showPane(shown: boolean): void {
    this.around.paneState = shown ? 'Visible' : 'Background';
    this.around.onPaneState(this.around.paneState);
  }

  private externalObject({
    theme = 'light',
    locale = 'zh-CN',
  }: StandInOptions): StandInExcel['external'] {
    const context = hostContext(this.profile, this.book, { theme, locale });
    const { host } = this;
    // Flags: 1 a shared runtime, 2 custom functions. Without 2 their runtime does not start.
    const flags = 3;
    return {
      GetHostInfo: () => `Excel|Win32|16.01|${locale}|stand-in||disableLogging|${flags}`,
      GetContext: () => context,
      Execute: (
        kind: number,
        params: readonly unknown[],
        reply: Parameters<NativeHost['execute']>[2],
      ) => {
        host.execute(kind, params, reply);
      },
      RegisterEvent: (
        kind: number,
        _target: unknown,
        handler: Parameters<NativeHost['registerEvent']>[1],
        reply: Parameters<NativeHost['registerEvent']>[2],
      ) => {
        host.registerEvent(kind, handler, reply);
      },
      UnregisterEvent: (
        kind: number,
        _target: unknown,
        reply: Parameters<NativeHost['unregisterEvent']>[1],
      ) => {
        host.unregisterEvent(kind, reply);
      },
    };
  }
}
