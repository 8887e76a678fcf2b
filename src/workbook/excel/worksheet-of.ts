const known = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/** A sheet by id or name, one proxy a message: every other one would be an action of its own. */
export function worksheetOf(context: Excel.RequestContext, key: string): Excel.Worksheet {
  const sheets = known.get(context) ?? new Map<string, Excel.Worksheet>();
  known.set(context, sheets);
  const sheet = sheets.get(key) ?? context.workbook.worksheets.getItem(key);
  sheets.set(key, sheet);
  return sheet;
}
