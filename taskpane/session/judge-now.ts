import { askedMerges } from './asked-merges';
import { judgeOf } from './judge-of';
import { optionsOf } from './options-of';
import type { Choice } from './pane-state';
import { runInSlices, type SliceOptions } from './run-in-slices';
import type { PaneHost } from '../host/pane-host';
import { check } from '../../src/actions/check';
import type { CheckResult } from '../../src/checks/check-result';
import type { Snapshot } from '../../src/workbook/snapshot';

export interface Judged {
  readonly current: Snapshot;
  readonly result: CheckResult;
}

/** Checks the workbook that was read; with its merges, where the person agreed that they are asked. */
export async function judgeNow(
  host: PaneHost,
  choice: Choice,
  current: Snapshot,
  submit: boolean,
  slices: SliceOptions,
): Promise<Judged> {
  const result = await judge(host, choice, current, submit, slices);
  const merged = choice.merges ? await askedMerges(host, current, result) : undefined;
  if (!merged) return { current, result };
  return { current: merged, result: await judge(host, choice, merged, submit, slices) };
}

async function judge(
  host: PaneHost,
  choice: Choice,
  current: Snapshot,
  submit: boolean,
  slices: SliceOptions,
): Promise<CheckResult> {
  const { previous } = choice;
  const kase = { current, others: [], ...(previous && { previous }) };
  const options = { ...optionsOf(choice, host.today(), submit), ...(await judgeOf(current)) };
  return runInSlices(check(kase, options), slices);
}
