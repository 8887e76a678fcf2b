import type { SchemeJudge } from '../../src/checks/scheme/scheme-check';
import { findSchemeSheets } from '../../src/schemes/sheets/find-scheme-sheets';
import type { Snapshot } from '../../src/workbook/snapshot';

/** The rules over a scheme itself, fetched for a workbook that carries one. */
export async function judgeOf(snapshot: Snapshot): Promise<{ judgeScheme?: SchemeJudge }> {
  if (findSchemeSheets(snapshot).found.length === 0) return {};
  const { judgeScheme } = await import('../../src/checks/scheme/judge-scheme');
  return { judgeScheme };
}
