import { a1, areaName, columnName, parseArea } from '../../../address';
import type { ListColumn } from '../../../edit';
import type { Area } from '../../../snapshot';
import { digitsAt } from '../../sheet/number-text';
import type { CellScanner } from '../../sheet/cell-scanner';
import type { SheetDataScanner } from '../../sheet/sheet-data-scanner';
import { placeOf, withPrefix } from '../../xml/container';
import { escapeAttribute } from '../../xml/escape';
import type { XmlElement } from '../../xml/element';
import { insertion, type Splice } from '../../xml/splice';
import { WORKSHEET_ORDER } from '../../sheet/worksheet-order';

/** One column more at the right of a list, in the bytes of its sheet. */
export class WidenList {
  private readonly splices: Splice[] = [];
  private readonly merges: readonly (Area & { readonly element: XmlElement })[];
  /** Rows that get a cell, and the column whose cell it looks like. */
  private readonly likes = new Map<number, number>();
  private like: number | undefined;
  private place: number | undefined;
  private there: { readonly start: number; readonly end: number } | undefined;

  constructor(
    private readonly root: XmlElement,
    private readonly by: ListColumn,
  ) {
    this.merges = (root.child('mergeCells')?.childrenNamed('mergeCell') ?? []).flatMap(
      (element) => {
        const area = parseArea(element.attribute('ref') ?? '');
        return area ? [{ ...area, element }] : [];
      },
    );
    for (const { top, bottom } of this.spanning()) {
      for (let row = top; row <= bottom; row++) this.likes.set(row, by.column - 1);
    }
    for (let row = by.first; row <= by.last; row++) {
      if (!this.likes.has(row)) this.likes.set(row, by.like);
    }
  }

  /** Called for every row, every cell of it, and its end. */
  readonly row = (): void => {
    this.like = this.place = this.there = undefined;
  };

  readonly cell = ({ column, style, start, end }: CellScanner, row: number): void => {
    if (column === this.likes.get(row)) this.like = style;
    if (column === this.by.column) this.there = { start, end };
    else if (column > this.by.column) this.place ??= start;
  };

  readonly endRow = (scan: SheetDataScanner): void => {
    if (!this.likes.has(scan.row)) return;
    const style = this.like ?? (scan.styleAt > 0 ? digitsAt(scan.bytes, scan.styleAt) : undefined);
    if (style === undefined) return;
    const text = this.named(`<c r="${a1(scan.row, this.by.column)}" s="${style}"/>`);
    if (this.there) this.splices.push({ ...this.there, text });
    else if (scan.selfClosed) {
      const { tagEnd } = scan;
      const close = this.named('</row>');
      this.splices.push({ start: tagEnd - 2, end: tagEnd, text: `>${text}${close}` });
    } else this.splices.push(insertion(this.place ?? scan.innerEnd, text));
  };

  finish(): readonly Splice[] {
    return [...this.splices, ...this.columnSplices(), ...this.mergeSplices()];
  }

  /** Titles and notes that are merged over the whole list. */
  private spanning(): typeof this.merges {
    const { left, column } = this.by;
    return this.merges.filter(
      (area) => area.right === column - 1 && area.left <= left && area.left < area.right,
    );
  }

  private mergeSplices(): readonly Splice[] {
    const { by } = this;
    const list = this.root.child('mergeCells');
    if (!list) return [];
    const wider = this.spanning().flatMap(({ element, ...area }) => {
      const [reference] = [...element.attributes()].filter(({ name }) => name === 'ref');
      const text = areaName({ ...area, right: by.column });
      return reference ? [{ start: reference.start, end: reference.end, text }] : [];
    });
    const added = this.merges.filter(
      ({ left, right, top, bottom }) =>
        left === by.like && right === by.like && top >= by.first && bottom <= by.last,
    );
    if (added.length === 0) return wider;
    const xml = added.map(({ top, bottom }) => {
      const ref = areaName({ top, bottom, left: by.column, right: by.column });
      return this.named(`<mergeCell ref="${ref}"/>`);
    });
    const count = [...list.attributes()].flatMap(({ name, start, end }) =>
      name === 'count' ? [{ start, end, text: String(this.merges.length + added.length) }] : [],
    );
    return [...wider, ...count, insertion(list.innerEnd, xml.join(''))];
  }

  /** The width of the column that it looks like; a group of columns that holds the place is divided. */
  private columnSplices(): readonly Splice[] {
    const { column, like } = this.by;
    const list = this.root.child('cols');
    const groups = (list?.childrenNamed('col') ?? []).map((element) => ({
      element,
      first: Number(element.attribute('min') ?? 0) - 1,
      last: Number(element.attribute('max') ?? 0) - 1,
    }));
    const model = groups.find(({ first, last }) => like >= first && like <= last);
    if (!model) return [];
    const own = this.columnXml(model.element, column, column);
    const there = groups.find(({ first, last }) => column >= first && column <= last);
    if (there) {
      if (there === model) return [];
      const { element, first, last } = there;
      const text = [
        first < column ? this.columnXml(element, first, column - 1) : '',
        own,
        last > column ? this.columnXml(element, column + 1, last) : '',
      ].join('');
      return [{ start: element.start, end: element.end, text }];
    }
    const next = groups.find(({ first }) => first > column);
    const end = list?.innerEnd ?? placeOf(this.root, 'cols', WORKSHEET_ORDER);
    return [insertion(next?.element.start ?? end, own)];
  }

  private columnXml(element: XmlElement, first: number, last: number): string {
    const rest = [...element.attributes()]
      .filter(({ name }) => name !== 'min' && name !== 'max')
      .map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`);
    return this.named(`<col min="${first + 1}" max="${last + 1}"${rest.join('')}/>`);
  }

  private named(xml: string): string {
    return withPrefix(xml, this.root.prefix);
  }
}

/** A print area that ends with the list ends with its new column: `'清单'!$A$1:$I$12`. */
export const widenedPrintArea = (reference: string, { column, left }: ListColumn): string =>
  reference.replace(
    /\$([A-Z]{1,3})(\$\d+:)\$([A-Z]{1,3})(\$\d+)(?=,|$)/g,
    (whole: string, first: string, top: string, last: string, bottom: string) => {
      const area = parseArea(`${first}1:${last}1`);
      return area && area.right === column - 1 && area.left <= left
        ? `$${first}${top}$${columnName(column)}${bottom}`
        : whole;
    },
  );
