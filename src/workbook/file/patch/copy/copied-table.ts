import type { PackageParts } from '../../package/package-parts';
import { relationshipsOf } from '../../package/relationships';
import { readWorkbookPart } from '../../package/workbook-part';
import { escapeAttribute, xstring } from '../../xml/escape';
import type { XmlElement } from '../../xml/element';
import type { Splice } from '../../xml/splice';
import { attributeRemoval } from './attribute-removal';
import { formulaSplices } from './formula-splices';
import type { Renaming } from './renamed-formula';

/** Names for the tables of a copied sheet: no two tables or names of a workbook may be called alike. */
export function tableNames(
  parts: PackageParts,
  tables: readonly string[],
): ReadonlyMap<string, string> {
  const taken = new Set(readWorkbookPart(parts).names.map(({ name }) => name.toLowerCase()));
  for (const table of allTables(parts)) {
    for (const name of [table.attribute('name'), table.attribute('displayName')]) {
      if (name !== undefined) taken.add(name.toLowerCase());
    }
  }
  const names = new Map<string, string>();
  for (const path of tables) {
    const old = parts.xml(path).attribute('displayName') ?? '';
    let number = 2;
    while (taken.has(`${old}_${number}`.toLowerCase())) number++;
    taken.add(`${old}_${number}`.toLowerCase());
    names.set(old.toLowerCase(), `${old}_${number}`);
  }
  return names;
}

/** Gives a copied table a number and a name of its own (ECMA-376 part 1, 18.5.1.2). */
export function renameTable(parts: PackageParts, path: string, renaming: Renaming): void {
  const highest = allTables(parts).reduce(
    (most, table) => Math.max(most, Number(table.attribute('id')) || 0),
    0,
  );
  const root = parts.xml(path);
  const name = renaming.tables.get((root.attribute('displayName') ?? '').toLowerCase());
  const values: Readonly<Record<string, string | undefined>> = {
    id: String(highest + 1),
    name,
    displayName: name,
  };
  const splices: Splice[] = [
    ...attributeRemoval(root, (attribute) => /:uid$/.test(attribute)),
    ...formulaSplices(root, renaming, () => false),
  ];
  for (const attribute of root.attributes()) {
    const value = values[attribute.name];
    if (value === undefined) continue;
    const { start, end } = attribute;
    splices.push({ start, end, text: escapeAttribute(xstring(value)) });
  }
  parts.splice(path, splices);
}

function allTables(parts: PackageParts): readonly XmlElement[] {
  return readWorkbookPart(parts).sheets.flatMap(({ worksheet }) =>
    worksheet === undefined
      ? []
      : relationshipsOf(parts, worksheet)
          .filter(({ type, target }) => type === 'table' && parts.has(target))
          .map(({ target }) => parts.xml(target)),
  );
}
