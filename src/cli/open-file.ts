import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { openWorkbookFile } from '../workbook/file/open-workbook-file';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { UsageError } from './arguments';
import { isSystemError } from './system-error';

/** The workbook at a path of the user's; a path that cannot be read is an error in words. */
export async function openFile(path: string): Promise<FileWorkbook> {
  return openWorkbookFile(await bytesOf(path), basename(path));
}

/** Several workbooks, each once; those of one name in two folders keep their folders in the name. */
export async function openFiles(paths: readonly string[]): Promise<readonly FileWorkbook[]> {
  const twice = paths.find((path, at) =>
    paths.slice(0, at).some((other) => resolve(other) === resolve(path)),
  );
  if (twice !== undefined)
    throw new UsageError({ code: 'cli.file-twice', params: { path: twice } });
  const names = paths.map((path) => basename(path));
  const books: FileWorkbook[] = [];
  for (const [at, path] of paths.entries()) {
    const name = names[at] ?? path;
    const shared = names.filter((other) => other === name).length > 1;
    books.push(await openWorkbookFile(await bytesOf(path), shared ? path : name));
  }
  return books;
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
