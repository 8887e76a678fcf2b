import { addressPlaceholder, formulaPlaceholder } from './formula-placeholder';
import { formatPlaceholder } from './format-placeholder';
import { Labels } from './labels';
import { contentPlaceholder, placeholder } from './placeholder';

/** Members that hold what cells say. */
const CONTENT = words(
  'values valuesasjson formulas formulaslocal formulasr1c1 text value formula1 formula2',
);
const FORMATS = words('numberformat numberformatlocal');
const ADDRESSES = words('address addresslocal celladdresses documentreference');
const NAMES = words('name');
const IDS = words('id _id worksheetid');
/** Members whose texts are words of the interface itself. */
const INTERFACE = words(
  'visibility type valuetypes horizontalalignment verticalalignment orientation papersize color ' +
    'calculationmode scope underline weight pattern printorder code location',
);
const LINES = words('none continuous dash dashdot dashdotdot dot double slantdashdot');
const ID = /^(?:\{[0-9A-Z-]{6,}\}|\d+)$/i;
const WORD = /^(?:#[0-9A-F]{6}|[A-Za-z]\w*(?:\.\w+)?|)$/i;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Replaces what people wrote by placeholders. What it does not know it replaces. */
export class Redactor {
  readonly labels = new Labels();
  readonly #ids = new Set<string>();

  /** A value that the interface gives or takes under a member's name. */
  member(name: string, value: unknown): unknown {
    const member = name.toLowerCase();
    if (CONTENT.has(member)) return contentPlaceholder(value);
    if (Array.isArray(value)) return value.map((item) => this.member(name, item));
    if (typeof value === 'object' && value !== null) return this.members(value);
    return typeof value === 'string' ? this.#text(member, value) : value;
  }

  /** Every member of an object. */
  members(object: object): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(object).map(([name, value]) => [name, this.member(name, value)]),
    );
  }

  /** An id of Excel's stays; a name, by which things are found too, does not. */
  key(key: string): string {
    return this.#ids.has(key) || /^\{[0-9A-F-]{36}\}$/i.test(key) ? key : this.labels.of(key);
  }

  address(text: string): string {
    return addressPlaceholder(text, this.labels);
  }

  formula(text: string): string {
    return text.startsWith('=') ? formulaPlaceholder(text, this.labels) : placeholder(text);
  }

  #text(member: string, text: string): string {
    if (member === '_referenceid') return text;
    if (member === 'formula') return this.formula(text);
    if (FORMATS.has(member)) return formatPlaceholder(text);
    if (ADDRESSES.has(member)) return this.address(text);
    if (NAMES.has(member)) return this.labels.of(text);
    if (IDS.has(member)) return this.#id(text);
    if (member === 'style') return LINES.has(text.toLowerCase()) ? text : placeholder(text);
    return INTERFACE.has(member) && WORD.test(text) ? text : placeholder(text);
  }

  #id(text: string): string {
    if (!ID.test(text)) return this.labels.of(text);
    this.#ids.add(text);
    return text;
  }
}
