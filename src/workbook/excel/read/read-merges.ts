import type { Area } from '../../snapshot';
import type { OfficeHost } from '../office-host';
import { runInExcel } from '../run-in-excel';
import { worksheetOf } from '../worksheet-of';
import { areaOfAddress, once } from './reference';

/**
 * The merged areas of a sheet, or undefined where this Excel cannot tell them (before ExcelApi 1.13).
 * Some builds empty the person's undo list when they are asked: only after a notice, never in a check
 * that is to change nothing.
 */
export async function readMerges(
  host: OfficeHost,
  sheet: string,
): Promise<readonly Area[] | undefined> {
  if (!host.supports('ExcelApi', '1.13')) return undefined;
  return runInExcel(host, async (context) => {
    const target = worksheetOf(context, sheet);
    const merged = once(once(target.getUsedRange()).getMergedAreasOrNullObject());
    merged.load('address');
    await context.sync();
    if (merged.isNullObject) return [];
    return merged.address.split(',').flatMap((address) => areaOfAddress(address) ?? []);
  });
}
