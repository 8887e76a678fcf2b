import { bracketMeaning } from './brackets';
import { itemNumbers } from './item-numbers';
import type { Piece } from './piece';
import { endsLikeUnit, TITLE } from './unit-words';

/** The pieces between separators that are certain, with the roles that labels give them. */
export function piecesOf(text: string): Piece[] {
  return new Cutter(text).pieces();
}

const SEPARATOR = /[、,;。/|\\+&→!?~]/;
const ITEM = /\d{1,2}(?:[.)]\s*(?!\d)|、(?=[\u4E00-\u9FFF]{2}))/y;
const PAIR = /^\s*[\u4E00-\u9FFF]{2,20}[-—–]+[\u4E00-\u9FFF ]{2,5}$/;
const OPEN = '([{【〔［〈';
const CLOSE = ')]}】〕］〉';
/** What stands in brackets beside a name is short; a longer one is read on inside, like an open one. */
const LONGEST_BRACKET = 200;

/** 牵头单位, 责任人, 组长: what a label says of the names behind it. */
const ROLE_LABEL = new RegExp(
  `^(?:由)?((?:市|县|区|局|校|村|镇|乡)?(?:牵头|责任|配合|主办|协办|承办|督办|落实|参与|参加|联系|包保|包片|包联|分管|主管|直接|第一|主要|具体|填报|审核|监督|实施|协同|督导|负责|挂钩|帮扶|成员|抄送|主送|组长|副组长|联络|指导)+)(?:单位|部门|领导|科室|股室|人|责任人|学校|人员|员|处室|机构)*$`,
);
const TITLE_LABEL = new RegExp(`^${TITLE}+$`);
const NOTE_LABEL =
  /^(?:联系人|电话|手机|联系电话|联系方式|手机号|备注|注|tel|单位|姓名|科室|部门|学校|领导|人员)$/i;

/** 组  长, 成 员: a label padded to the width of a longer one. */
const PADDED = /(?<!\S)\S(?:[^\S\n]+\S){1,3}\s*$/;
/** 联系人及电话, 责任人、职务: what else the label announces beside the names. */
const unspaced = (text: string): string =>
  text
    .replace(/\s/g, '')
    .replace(/(?<=人|员|领导)[及和与/](?:其)?(?:联系)?(?:电话|手机|方式|职务)$/, '');
const isLabel = (label: string): boolean =>
  ROLE_LABEL.test(label) || TITLE_LABEL.test(label) || NOTE_LABEL.test(label);

class Cutter {
  private readonly found: Piece[] = [];
  private start = 0;
  private list = 0;
  private role: string | undefined;
  private within: string | undefined;

  private readonly numbers: ReadonlyMap<number, number>;

  constructor(private readonly text: string) {
    this.numbers = itemNumbers(text);
  }

  pieces(): Piece[] {
    const { text } = this;
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charAt(at);
      const opened = OPEN.indexOf(sign);
      if (opened >= 0) at = this.bracket(at, CLOSE.charAt(opened));
      else if (sign === ':') this.label(at);
      else if (CLOSE.includes(sign)) {
        this.close(at, {});
        this.start = at + 1;
      } else if (this.itemAt(at) > 0) {
        this.close(at, {});
        at += this.itemAt(at) - 1;
        this.start = at + 1;
      } else if (SEPARATOR.test(sign) || this.endsPair(at)) {
        this.close(at, {});
        this.start = at + 1;
        if (/[;。]/.test(sign)) this.endList();
      }
    }
    this.close(text.length, {});
    return this.found;
  }

  /** The length of an item number (2. or 2、 or 2) before a name) that begins at `at`, or 0. */
  private itemAt(at: number): number {
    const counted = this.numbers.get(at);
    if (counted !== undefined) return counted;
    if (!/^[\s、,;]?$/.test(this.text.charAt(at - 1))) return 0;
    if (!/\d/.test(this.text.charAt(at))) return 0;
    ITEM.lastIndex = at;
    return ITEM.exec(this.text)?.[0].length ?? 0;
  }

  /** 人事科-赵敏 with a line break behind it. */
  private endsPair(at: number): boolean {
    return this.text.charAt(at) === '\n' && PAIR.test(this.text.slice(this.start, at));
  }

  private endList(): void {
    this.list += 1;
    this.within = undefined;
  }

  private close(end: number, more: Partial<Piece>): void {
    if (this.text.slice(this.start, end).trim() !== '') {
      this.found.push({
        start: this.start,
        end,
        list: this.list,
        ...(this.role === undefined ? {} : { role: this.role }),
        ...(this.within === undefined ? {} : { within: this.within }),
        ...more,
      });
    }
    this.start = end;
  }

  /** Reads the bracket that opens at `at`; gives the place of its last character. */
  private bracket(at: number, closing: string): number {
    const ahead = this.text.slice(at + 1, at + 1 + LONGEST_BRACKET);
    const close = ahead.indexOf(closing);
    if (close < 0 && ahead.length === LONGEST_BRACKET) {
      this.close(at, {});
      this.start = at + 1;
      return at;
    }
    const end = at + 1 + (close < 0 ? ahead.length : close);
    const inside = this.text.slice(at + 1, end);
    const outside = this.text.slice(this.start, at).trim();
    const meaning = bracketMeaning(inside.trim(), outside, this.text.slice(end + 1, end + 2));
    if (meaning.kind === 'part') return end;
    if (meaning.kind === 'open') {
      this.close(at, {});
      this.start = at + 1;
      return at;
    }
    const last = this.found.length;
    this.close(at, meaning.about);
    // A telephone behind a line of its own belongs to the name before it.
    const before = this.found[last - 1];
    if (outside === '' && before) this.found[last - 1] = { ...before, ...meaning.about };
    this.start = end + 1;
    if (meaning.kind === 'names') {
      const within = meaning.within === undefined ? {} : { within: meaning.within };
      const from = at + 1 + meaning.skip;
      for (const piece of piecesOf(this.text.slice(from, end))) {
        this.found.push({
          ...piece,
          ...within,
          start: piece.start + from,
          end: piece.end + from,
          list: this.list,
        });
      }
    }
    return end;
  }

  /** 联系人 and 电话 say nothing of the work; a post does. */
  private roleOf(label: string): string | undefined {
    if (/^联系人$/.test(label)) return undefined;
    return TITLE_LABEL.test(label) ? label : this.role;
  }

  private label(at: number): void {
    const piece = this.text.slice(this.start, at);
    const padded = PADDED.exec(piece)?.[0];
    const isPadded = padded !== undefined && isLabel(unspaced(padded));
    const written = isPadded ? padded : piece.slice(piece.search(/\S+\s*$/));
    const label = unspaced(written);
    const from = this.start + piece.length - written.length;
    const role = NOTE_LABEL.test(label) ? null : ROLE_LABEL.exec(label);
    const told = isLabel(label);
    if (!told && !endsLikeUnit(label)) {
      this.close(at, {});
    } else {
      this.close(from, {});
      this.list += 1;
      this.within = told ? undefined : label;
      if (told) this.role = role?.[1] ?? this.roleOf(label);
      else this.found.push({ start: from, end: at, list: this.list });
    }
    this.start = at + 1;
  }
}
