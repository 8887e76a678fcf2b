import type { XmlElement } from '../xml/element';
import { appendTo } from '../xml/container';
import { escapeAttribute, xstring } from '../xml/escape';
import type { Splice } from '../xml/splice';
import { OWN_TAG, STYLE_ORDER, type StyleList } from './style-order';

const LISTS: readonly StyleList[] = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'];

/** What an index must point to before ours may begin: 0 is what cells without a style have. */
const RESERVED: Partial<Record<StyleList, readonly string[]>> = {
  fonts: [`<font${OWN_TAG}><sz val="11"/><name val="宋体"/></font>`],
  fills: ['none', 'gray125'].map(
    (pattern) => `<fill${OWN_TAG}><patternFill patternType="${pattern}"/></fill>`,
  ),
  borders: [`<border${OWN_TAG}><left/><right/><top/><bottom/><diagonal/></border>`],
  cellXfs: [`<xf numFmtId="0" fontId="0" fillId="0" borderId="0"${OWN_TAG}/>`],
};

/** Ids below are Excel's own (ECMA-376 part 1, 18.8.30). */
const FIRST_CUSTOM_FORMAT = 164;

/** Collects what is to be appended to styles.xml. Nothing that stands there is used again or changed. */
export class StyleAdditions {
  private readonly added = new Map<StyleList, string[]>();
  private readonly indices = new Map<string, number>();
  private readonly ofObject = new Map<object, number>();
  private nextFormat: number;

  constructor(private readonly root: XmlElement) {
    this.nextFormat = FIRST_CUSTOM_FORMAT;
    for (const id of formatIds(root)) this.nextFormat = Math.max(this.nextFormat, id + 1);
  }

  /** The index of an element that is the same as one added before, or of a new one at the end. */
  add(list: StyleList, xml: string): number {
    const key = `${list} ${xml}`;
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    const added = this.listOf(list);
    const index = this.standing(list) + added.length;
    added.push(xml);
    this.indices.set(key, index);
    return index;
  }

  /** The same for an object: the cells of a sheet of ours share some ten of them. */
  once(style: object, add: () => number): number {
    const known = this.ofObject.get(style);
    if (known !== undefined) return known;
    const index = add();
    this.ofObject.set(style, index);
    return index;
  }

  /** A format's id for a cell style, where the built-in ones do not have it. */
  numberFormat(code: string): number {
    const known = this.indices.get(`format ${code}`);
    if (known !== undefined) return known;
    const id = this.freshFormatId();
    this.add('numFmts', `<numFmt ${formatAttributes(id, code)}${OWN_TAG}/>`);
    this.indices.set(`format ${code}`, id);
    return id;
  }

  /** A differential style states its format itself, under an id of its own. */
  differentialFormat(code: string): string {
    const id = this.indices.get(`differential ${code}`) ?? this.freshFormatId();
    this.indices.set(`differential ${code}`, id);
    return `<numFmt ${formatAttributes(id, code)}/>`;
  }

  splices(): Splice[] {
    return LISTS.flatMap((list) =>
      appendTo(this.root, list, STYLE_ORDER, this.added.get(list) ?? []),
    );
  }

  private freshFormatId(): number {
    return this.nextFormat++;
  }

  private listOf(list: StyleList): string[] {
    const known = this.added.get(list);
    if (known) return known;
    const missing = (RESERVED[list] ?? []).slice(this.standing(list));
    this.added.set(list, [...missing]);
    return this.listOf(list);
  }

  private standing(list: StyleList): number {
    return this.root.child(list)?.effectiveChildren().length ?? 0;
  }
}

const formatAttributes = (id: number, code: string): string =>
  `numFmtId="${id}" formatCode="${escapeAttribute(xstring(code))}"`;

function* formatIds(element: XmlElement): Generator<number> {
  for (const list of ['numFmts', 'dxfs']) {
    for (const child of element.child(list)?.effectiveChildren() ?? []) {
      const format = child.local === 'numFmt' ? child : child.child('numFmt');
      const id = Number(format?.attribute('numFmtId') ?? 0);
      if (id < 2 ** 31) yield id;
    }
  }
}
