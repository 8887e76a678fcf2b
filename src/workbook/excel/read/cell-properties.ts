import { z } from 'zod';

/** Looks of one cell as Range.getCellProperties gives them. */
const line = z.object({
  style: z
    .string()
    .nullish()
    .transform((style) => style ?? 'None'),
});
const cell = z.object({
  format: z.object({
    font: z.object({
      name: z.string().catch('等线'),
      size: z.number().catch(11),
      bold: z.boolean().catch(false),
      italic: z.boolean().catch(false),
      color: z.string().catch('#000000'),
    }),
    fill: z.object({ color: z.string().catch('') }),
    horizontalAlignment: z.string().catch('General'),
    verticalAlignment: z.string().catch('Center'),
    wrapText: z.boolean().catch(false),
    borders: z.object({ top: line, right: line, bottom: line, left: line }),
  }),
  hyperlink: z.object({ documentReference: z.string().nullish() }).nullish().catch(undefined),
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
