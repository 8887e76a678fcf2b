import type { CheckResult } from '../checks/check-result';
import { speakDate } from '../checks/speak-finding';
import type { LedgerRow } from '../ledgers/ledger-row';
import type { IsoDate } from '../reading/iso-date';
import type { MessageParams } from '../messages/message';
import type { Render } from '../messages/render';
import { deadlineText } from './item-text';
import { FORM } from './official-form';
import { maskPersonal } from './mask-personal';
import { nameMasker } from './mask-names';
import { REPORT_WIDTHS } from './report-grid';
import type { ReportOptions } from './report-options';
import { SheetDraft } from './sheet-draft';

/** What the sections of a report share: the sheet being drawn, the result, the voice, the numbering. */
export class ReportPage {
  readonly draft: SheetDraft;
  readonly render: Render;
  /** Rows of the annex, known once it is drawn: what the overview's formulas count. */
  annex?: { readonly first: number; readonly last: number };
  private headings = 0;
  /** A label stands on every line of the annex: it is spoken once. */
  private readonly labels = new Map<string, string>();

  constructor(
    readonly result: CheckResult,
    readonly options: ReportOptions,
  ) {
    this.render = options.render;
    this.draft = new SheetDraft(REPORT_WIDTHS, options.public ? masker(result) : undefined);
  }

  say(code: string, params: MessageParams = {}): string {
    return this.render({ code: `report.${code}`, params });
  }

  /** The name of a class, a state, a severity. */
  label(kind: 'class' | 'state' | 'severity', name: string): string {
    const code = `${kind}.${name}`;
    const known = this.labels.get(code) ?? this.render({ code });
    this.labels.set(code, known);
    return known;
  }

  /** A deadline as it stands, with the day it was read as where that is another text. */
  deadline(row: LedgerRow): string {
    const { end, altEnd } = row.deadline;
    const text = deadlineText(row);
    if (!end) return text;
    const read = altEnd
      ? this.say('deadline.two', { end, altEnd })
      : this.say('deadline.read', { end });
    return text === '' ? read : `${text}\n${read}`;
  }

  /** What the lists call those who answer for a row: a 责任人 is not to be named a 责任领导. */
  get answering(): 'leader' | 'owner' {
    const { ledgerRows } = this.result;
    const named = ledgerRows.filter(({ leaders }) => leaders.names.length > 0);
    return named.length > 0 && named.every((row) => answeringOf(row) === 'owner')
      ? 'owner'
      : 'leader';
  }

  /** What the lists call those who carry out: 落实单位, or the counties that they are about. */
  get placing(): 'unit' | 'county' {
    const { ledgerRows } = this.result;
    return ledgerRows.some(({ units }) => units.names.length > 0) ||
      !ledgerRows.some(({ texts }) => texts.has('county'))
      ? 'unit'
      : 'county';
  }

  /** False where no list names a 责任科室: then no table keeps an empty column for it. */
  get hasOffices(): boolean {
    return this.result.ledgerRows.some(({ offices }) => offices.names.length > 0);
  }

  date(date: IsoDate): string {
    return speakDate(date, this.render);
  }

  /** 一、二、三 … in the order in which sections come to be drawn. */
  heading(section: string, count?: number): void {
    this.headings++;
    const number = this.say(`numeral.${this.headings}`);
    const title = this.say(`section.${section}`, count === undefined ? {} : { count });
    this.draft.line('', FORM.note, 9);
    this.draft.keepWithNext();
    this.draft.line(this.say('heading', { number, title }), FORM.heading, 24);
    this.draft.keepWithNext();
  }

  /** （一）（二） … within a section. */
  subheading(index: number, name: string): void {
    const number = this.say(`numeral.${index}`);
    const title = this.say(`section.by-${name}`);
    this.draft.line(this.say('subheading', { number, title }), FORM.subheading, 22);
    this.draft.keepWithNext();
  }

  paragraph(text: string): void {
    this.draft.line(text, FORM.paragraph);
  }

  note(text: string): void {
    this.draft.line(text, FORM.note);
  }
}

function masker({ ledgerRows }: CheckResult): (text: string) => string {
  const maskNames = nameMasker(ledgerRows);
  return (text) => maskNames(maskPersonal(text));
}

export const answeringOf = ({ texts }: LedgerRow): 'leader' | 'owner' =>
  texts.has('leader') || !texts.has('owner') ? 'leader' : 'owner';
