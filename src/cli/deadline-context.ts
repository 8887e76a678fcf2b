import type { ReadingContext } from '../reading/context';
import { schemeContext } from '../schemes/reading-context';
import { settledWordings } from '../schemes/settled-wordings';
import { readSchemeSheets } from '../schemes/sheets/read-scheme-sheets';
import { yearOfScheme } from '../schemes/year-of-scheme';
import { schemeOption } from './check-options';
import { openFile } from './open-file';

/**
 * What a scheme tells of deadlines: its year, its day of issue, its parameters and its 时限读法. A
 * workbook that carries a sheet 时限读法 and no scheme tells that alone.
 */
export async function deadlineContext(name: string | undefined): Promise<ReadingContext> {
  if (name !== undefined && /\.xls[xm]$/i.test(name)) {
    const reading = readSchemeSheets(await (await openFile(name)).read());
    if (reading && !reading.scheme && reading.mistakes.length === 0)
      return { settled: settledWordings(reading) };
  }
  const scheme = await schemeOption(name);
  if (!scheme) return {};
  const year = yearOfScheme(scheme);
  return {
    ...schemeContext(scheme),
    ...(year && { year }),
    settled: settledWordings(scheme),
  };
}
