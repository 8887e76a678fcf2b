import { learn } from '../speech/voice';
import type { SchemeJudge } from '../../src/checks/scheme/scheme-check';
import { findSchemeSheets } from '../../src/schemes/sheets/find-scheme-sheets';
import type { Snapshot } from '../../src/workbook/snapshot';

/** The rules over a scheme itself, with their sentences: fetched for a workbook that carries one. */
export async function judgeOf(snapshot: Snapshot): Promise<{ judgeScheme?: SchemeJudge }> {
  const { found, unclear } = findSchemeSheets(snapshot);
  if (found.length + unclear.length === 0) return {};
  const [{ judgeScheme }] = await Promise.all([
    import('../../src/checks/scheme/judge-scheme'),
    learn('zh-CN'),
  ]);
  return { judgeScheme };
}
