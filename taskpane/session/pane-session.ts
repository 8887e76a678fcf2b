import { inAttempts } from './in-attempts';
import { judgeNow } from './judge-now';
import { noticeOf } from './notice-of';
import type { PaneAction } from './pane-action';
import {
  EMPTY_STATE,
  type ActionName,
  type Choice,
  type Notice,
  type PaneState,
  type StaleReason,
  type UndoStep,
  type View,
} from './pane-state';
import { announce, type SliceOptions } from './run-in-slices';
import { sameFinding, shownFindings, stepFrom } from './shown-findings';
import { Store } from './store';
import { watchOf } from './watch-of';
import type { PaneHost } from '../host/pane-host';
import { isSpoken, learn, voiceOf } from '../speech/voice';
import { adoptionOf } from '../../src/actions/adopt';
import type { Progress } from '../../src/actions/progress';
import type { Place } from '../../src/checks/finding';
import type { CheckResult } from '../../src/checks/check-result';
import type { Language, Message } from '../../src/messages/message';
import type { Render } from '../../src/messages/speaker';
import type { Edit } from '../../src/workbook/edit';
import type { Snapshot } from '../../src/workbook/snapshot';
import { WorkbookError } from '../../src/workbook/workbook';

/**
 * What a person can ask of the pane, whichever host it stands in and whoever asks: a button, a key
 * or the ribbon. One thing at a time; what came of it is in the store.
 */
export class PaneSession {
  readonly store: Store<PaneState>;
  readonly #stopListening: () => void;
  #abort: AbortController | undefined;
  #steps = 0;
  /** The rewriting steps that the checked list had in it; undefined once somebody else wrote. */
  #checkedWith: string | undefined;

  constructor(
    readonly host: PaneHost,
    { language = 'zh-CN', previous }: { language?: Language; previous?: Snapshot | undefined } = {},
  ) {
    const choice = { ...EMPTY_STATE.choice, previous };
    this.store = new Store({ ...EMPTY_STATE, language, choice });
    this.#stopListening = host.onChanged(() => {
      this.store.set({ revision: this.#state.revision + 1 });
      this.#checkedWith = undefined;
      this.#outdate('workbook');
    }, this.tell);
  }

  get #state(): PaneState {
    return this.store.get();
  }

  get #render(): Render {
    return voiceOf(this.#state.language);
  }

  dispose(): void {
    this.stop();
    this.#stopListening();
  }

  choose(change: Partial<Choice>): void {
    this.store.set({ choice: { ...this.#state.choice, ...change } });
    this.#outdate('choice');
  }

  show(change: Partial<View>): void {
    this.store.set({ view: { ...this.#state.view, ...change } });
  }

  /** The other language; fetched where it is heard for the first time. */
  speak(language: Language): Promise<void> {
    return this.#guard(async () => {
      if (!isSpoken(language)) await learn(language);
      this.store.set({ language });
    });
  }

  /** Something went wrong outside of an action: said like anything else. */
  readonly tell = (error: unknown): void => {
    this.store.set({ notice: noticeOf(error) });
  };

  dismissNotice(): void {
    this.store.set({ notice: undefined });
  }

  /** Chooses a finding and shows its cell. */
  async select(id: number): Promise<void> {
    this.show({ selected: id });
    const finding = this.#state.outcome?.result.findings[id];
    if (finding && finding.place.cell !== '') await this.goTo(finding.place);
  }

  goTo(place: Place): Promise<void> {
    return this.#guard(() => this.host.goTo(place));
  }

  async selectNext(step: 1 | -1): Promise<void> {
    const { outcome, view } = this.#state;
    if (!outcome) return;
    this.show({ tab: 'findings' });
    const next = stepFrom(shownFindings(outcome.result, view.filter), view.selected, step);
    if (next) await this.select(next.id);
  }

  check(): Promise<void> {
    return this.#check(false);
  }

  /** Checks once more with the merged cells, after the person has agreed that Excel is asked. */
  checkWithMerges(): Promise<void> {
    this.store.set({ choice: { ...this.#state.choice, merges: true } });
    return this.#check(this.#state.outcome?.submit ?? false);
  }

  /** 上报前检查: with the reviewer's questions, and a verdict. */
  checkForSubmission(): Promise<void> {
    return this.#check(true);
  }

  /** Does an action of the folder actions/: it may write, and every writing of it can be undone. */
  do({ name, run }: PaneAction): Promise<void> {
    return this.#work(name, (slices) =>
      run({
        host: this.host,
        language: this.#state.language,
        choice: this.#state.choice,
        render: (message) => this.#render(message),
        slices,
        check: () => this.#checkAgain(slices),
        read: () => this.#read(slices),
        write: async (edits, label) => void (await this.#apply(edits, label, slices)),
        addSheets: (edits, label) => this.#addSheets(edits, label, slices),
      }),
    );
  }

  /** 采纳: puts the suggested value of one finding into its cell, if the cell is as it was checked. */
  adopt(id: number): Promise<void> {
    const finding = this.#state.outcome?.result.findings[id];
    if (!finding) return Promise.resolve();
    return this.#work('adopt', async (slices) => {
      const adoption = adoptionOf(await this.#read(slices), finding);
      if (!adoption) throw new WorkbookError({ code: 'pane.adopt.moved' });
      const { cell, before, after, edit } = adoption;
      await this.#apply(
        [edit],
        { code: 'pane.done.adopt', params: { cell, before, after } },
        slices,
        id,
      );
    });
  }

  /** 撤销 of the last thing done; what was done before it comes after. */
  undo(): Promise<void> {
    const step = this.#state.undo.at(-1);
    if (!step) return Promise.resolve();
    return this.#work('undo', async (slices) => {
      await this.host.workbook.apply(step.edits, watchOf('writing', slices));
      this.#changed(this.#state.undo.filter(({ id }) => id !== step.id));
      this.store.set({ notice: { intent: 'info', message: { code: 'pane.done.undo' } } });
    });
  }

  save(): Promise<void> {
    return this.#work('save', async () => {
      await this.host.save?.(this.#render({ code: 'pane.save.suffix' }));
      this.store.set({ unsaved: false });
    });
  }

  stop(): void {
    this.#abort?.abort();
  }

  #check(submit: boolean): Promise<void> {
    return this.#work(submit ? 'submit' : 'check', async (slices) => {
      await this.#checkAgain(slices, submit);
      this.show({ tab: 'findings', filter: 'all' });
    });
  }

  async #checkAgain(
    slices: SliceOptions,
    submit = this.#state.outcome?.submit ?? false,
  ): Promise<{ current: Snapshot; result: CheckResult }> {
    const { choice } = this.#state;
    await announce('reading', slices);
    const judged = await judgeNow(this.host, choice, await this.#read(slices), submit, slices);
    const { result } = judged;
    const { view, undo, outcome } = this.#state;
    this.#checkedWith = rewritten(undo);
    const chosen = outcome?.result.findings[view.selected ?? -1];
    this.store.set({
      outcome: { result, submit },
      stale: undefined,
      view: { ...view, selected: chosen && sameFinding(result.findings, chosen) },
      undo: undo.map((step) => ({ ...step, finding: undefined })),
    });
    return judged;
  }

  #read(slices: SliceOptions): Promise<Snapshot> {
    const notice = (message: Message): void =>
      this.store.set({ notice: { intent: 'warning', message } });
    return this.host.workbook.read(watchOf('loading', slices, { notice }));
  }

  /** Adds sheets and shows the last of them. */
  async #addSheets(edits: readonly Edit[], label: Message, slices: SliceOptions): Promise<void> {
    await announce('writing', slices);
    const sheet = (await this.#apply(edits, label, slices)).at(-1);
    if (sheet !== undefined) await this.host.goTo({ sheet, cell: 'A1' });
  }

  /** Gives back the names of the sheets that were added. */
  async #apply(
    edits: readonly Edit[],
    label: Message,
    slices: SliceOptions,
    finding?: number,
  ): Promise<readonly string[]> {
    const sheets: string[] = [];
    const notices: Message[] = [];
    const told = {
      added: (sheet: string) => void sheets.push(sheet),
      notice: (message: Message) => void notices.push(message),
    };
    const inverse = await this.host.workbook.apply(edits, watchOf('writing', slices, told));
    const id = ++this.#steps;
    const rewrites = edits.some(
      (edit) =>
        edit.kind === 'write-cells' ||
        edit.kind === 'copy-sheet' ||
        // Sheets of a scheme change what is checked against.
        (edit.kind === 'add-sheet' && (edit.own === undefined || edit.own === 'scheme')),
    );
    const step = { id, label, edits: inverse, rewrites, finding };
    this.#changed([...this.#state.undo, step]);
    const [lacking] = notices;
    const notice: Notice = lacking
      ? { intent: 'warning', message: lacking }
      : { intent: 'success', message: label };
    this.store.set({ notice });
    return sheets;
  }

  #changed(undo: readonly UndoStep[]): void {
    this.store.set({ undo, revision: this.#state.revision + 1, unsaved: true });
    // What was rewritten and taken back again leaves the list as it was checked.
    if (rewritten(undo) !== this.#checkedWith) this.#outdate('workbook');
    else if (this.#state.stale === 'workbook') this.store.set({ stale: undefined });
  }

  #outdate(stale: StaleReason): void {
    if (this.#state.outcome) this.store.set({ stale });
  }

  /** Once more what was done last, where its failure may have passed. */
  readonly again = (): Promise<void> => this.#last();
  #last = (): Promise<void> => Promise.resolve();

  async #work(action: ActionName, does: (slices: SliceOptions) => Promise<void>): Promise<void> {
    if (this.#state.work) return;
    const abort = new AbortController();
    this.#abort = abort;
    this.#last = () => this.#work(action, does);
    this.store.set({ work: { action, progress: undefined }, notice: undefined });
    const onProgress = (progress: Progress): void => this.store.set({ work: { action, progress } });
    await this.#guard(() => inAttempts(() => does({ signal: abort.signal, onProgress })));
    this.#abort = undefined;
    this.store.set({ work: undefined });
  }

  /** Whatever goes wrong is said, and the pane stays usable. */
  async #guard(does: () => Promise<void>): Promise<void> {
    try {
      await does();
    } catch (error) {
      this.tell(error);
    }
  }
}

const rewritten = (undo: readonly UndoStep[]): string =>
  undo
    .filter(({ rewrites }) => rewrites)
    .map(({ id }) => id)
    .join();
