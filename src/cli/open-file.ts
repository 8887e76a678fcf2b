import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { openWorkbookFile } from '../workbook/file/open-workbook-file';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { UsageError } from './arguments';
import { isSystemError } from './system-error';

/** The workbook at a path of the user's; a path that cannot be read is an error in words. */
export async function openFile(path: string): Promise<FileWorkbook> {
  return openWorkbookFile(await bytesOf(path), basename(path));
}

export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new UsageError({ code: fileErrorCode(error), params: { path } });
  }
}

export function fileErrorCode(error: unknown): string {
  const code = isSystemError(error) ? error.code : undefined;
  if (code === 'ENOENT') return 'cli.no-such-file';
  if (code === 'EISDIR') return 'cli.is-a-folder';
  if (code === 'EACCES' || code === 'EPERM') return 'cli.no-permission';
  if (code === 'ENOSPC') return 'cli.disk-full';
  throw error;
}
