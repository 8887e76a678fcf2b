import { ExcelError, isTooLarge } from '../excel-error';
import type { OfficeHost } from '../office-host';
import { readInExcel, type Watch } from '../run-in-excel';
import { type Block, Blocks } from './blocks';
import type { SheetExtent } from './extent';
import { SheetsRead } from './sheets-read';
import type { SheetColumns } from './sheet-columns';

/**
 * Bytes that a message is planned to hold, at first and once the sizes of cells were seen. Excel on
 * the web takes 5 MB; the plan leaves room for cells that are longer than the ones before.
 */
const FIRST = 3_300_000;
const PLANNED = 3_600_000;
const SMALLEST = 50_000;

/** Asked beside the first contents, in the same message. */
export interface Beside {
  readonly bytes: number;
  readonly ask: (context: Excel.RequestContext) => () => void;
}

/** Reads what all sheets hold, in as few messages as its bytes need. */
export async function readContents(
  host: OfficeHost,
  extents: readonly SheetExtent[],
  columns: readonly SheetColumns[],
  beside: Beside,
  watch: Watch,
): Promise<void> {
  const first = Math.max(SMALLEST, FIRST - beside.bytes);
  const sheets = new SheetsRead(extents, columns, first);
  const blocks = new Blocks(sheets.blocks);
  let planned = first;
  for (let isFirst = true; isFirst || !blocks.isEmpty;) {
    const message = blocks.take(planned, (block) => sheets.rowBytes(block));
    const read = (context: Excel.RequestContext): Promise<readonly Block[]> =>
      readMessage(context, sheets, message, isFirst ? beside : undefined);
    try {
      blocks.putFirst(await readInExcel(host, read, watch));
      if (isFirst) blocks.change('values', 'lean');
      isFirst = false;
      if (planned === first) planned = PLANNED;
      await watch.progress?.(blocks.done, blocks.cells);
    } catch (thrown) {
      blocks.putFirst(message);
      if (isTooLarge(thrown) && planned > SMALLEST) planned = Math.max(SMALLEST, planned / 4);
      else if (thrown instanceof ExcelError && sheets.asksColumns) {
        // Excel does not tell it of some sheets, protected ones for instance: then all is read.
        sheets.asksColumns = false;
        blocks.change('values', 'all');
      } else throw thrown;
    }
  }
}

/** Gives back what is left of the blocks to be read. */
async function readMessage(
  context: Excel.RequestContext,
  sheets: SheetsRead,
  message: readonly Block[],
  beside: Beside | undefined,
): Promise<readonly Block[]> {
  const besides = beside?.ask(context);
  const columns = beside && sheets.askColumns(context);
  const answers = message.map((block) => sheets.ask(context, block));
  await context.sync();
  besides?.();
  columns?.();
  return answers.flatMap((answer) => answer());
}
