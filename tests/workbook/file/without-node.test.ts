import { crc32 } from 'node:zlib';
import { build } from 'esbuild';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import { portableCrc32 } from '../../../src/workbook/file/zip/crc32';
import { nativeZlib } from '../../../src/workbook/file/zip/native-zlib';
import { fixture } from './fixtures';
import { changedParts } from './package-parts';
import { refusalOf } from './sheet-table';
import { flipped } from './zip-surgery';

const may = fixture('大武口区-责任清单-2020年5月.xlsx');

/** As in a browser: no zlib of the host. */
async function withoutZlib<T>(work: () => Promise<T>): Promise<T> {
  const { getBuiltinModule } = process;
  Object.assign(process, { getBuiltinModule: undefined });
  try {
    expect(nativeZlib()).toBeUndefined();
    return await work();
  } finally {
    Object.assign(process, { getBuiltinModule });
    expect(nativeZlib()).toBeDefined();
  }
}

describe('where there is no node', () => {
  test('a workbook is read, changed and written alike', async () => {
    const change = async (): Promise<{ read: unknown; saved: Uint8Array }> => {
      const file = openWorkbookFile(may, '清单.xlsx');
      const read = await file.read();
      await file.apply([
        { kind: 'mark', marks: [{ sheet: '责任清单', row: 6, column: 3, level: 'error' }] },
      ]);
      return { read, saved: await file.save() };
    };
    const [native, portable] = [await change(), await withoutZlib(change)];
    expect(portable.read).toEqual(native.read);
    expect(changedParts(native.saved, portable.saved)).toEqual([]);
  });

  test('a damaged part is known by its checksum', async () => {
    await withoutZlib(async () => {
      expect(await refusalOf(flipped(may, 3000))).toBe('workbook.refused.damaged-part');
    });
    for (const length of [0, 1, 7, 8, 9, 1000]) {
      const bytes = may.subarray(0, length);
      expect(portableCrc32(bytes)).toBe(crc32(bytes));
    }
  });

  test('the bundle for a browser asks for no module of node', async () => {
    const { outputFiles, errors } = await build({
      entryPoints: ['src/workbook/file/open-workbook-file.ts'],
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      logLevel: 'silent',
    });
    expect(errors).toEqual([]);
    expect(outputFiles[0]?.text).not.toMatch(/\brequire\(|from\s*["']node:/);
  });
});
