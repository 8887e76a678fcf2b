import * as z from 'zod/mini';

/** Looks of one cell as Range.getCellProperties gives them. */
const line = z.object({
  style: z.pipe(
    z.nullish(z.string()),
    z.transform((style: string | null | undefined) => style ?? 'None'),
  ),
});
const cell = z.object({
  format: z.object({
    font: z.object({
      name: z.catch(z.string(), '等线'),
      size: z.catch(z.number(), 11),
      bold: z.catch(z.boolean(), false),
      italic: z.catch(z.boolean(), false),
      color: z.catch(z.string(), '#000000'),
    }),
    fill: z.object({ color: z.catch(z.string(), '') }),
    horizontalAlignment: z.catch(z.string(), 'General'),
    verticalAlignment: z.catch(z.string(), 'Center'),
    wrapText: z.catch(z.boolean(), false),
    borders: z.object({ top: line, right: line, bottom: line, left: line }),
  }),
  hyperlink: z.catch(z.nullish(z.object({ documentReference: z.nullish(z.string()) })), undefined),
});
export type CellProperties = z.infer<typeof cell>;

const cells = z.array(z.array(cell));

/** Queues the question; the answer is there after the sync. */
export function cellProperties(range: Excel.Range): () => readonly (readonly CellProperties[])[] {
  const result = range.getCellProperties({
    format: {
      font: { name: true, size: true, bold: true, italic: true, color: true },
      fill: { color: true },
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
      borders: { style: true },
    },
    hyperlink: true,
  });
  return () => cells.parse(result.value);
}

/** Where a link inside the workbook leads. */
export function linkTarget({
  hyperlink,
}: CellProperties): { sheet: string; cell: string } | undefined {
  const reference = hyperlink?.documentReference;
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference ?? '');
  const sheet = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
  const target = parts?.[3];
  return sheet === undefined || target === undefined ? undefined : { sheet, cell: target };
}
