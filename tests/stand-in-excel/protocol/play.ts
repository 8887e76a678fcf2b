import type { Area } from '../../../src/workbook/snapshot';
import type { Book } from '../model/book';
import { EVENT } from '../model/book';
import type { Sheet } from '../model/sheet';
import { addressOf } from '../model/references';
import { RichApiError } from './rich-api-error';

/** What the objects of the interface share: the workbook, and what the running request changed. */
export class Play {
  private readonly touchedAreas = new Map<string, Area>();
  /** Events that the add-in asked to be told, by type and sheet ('' for all sheets). */
  readonly registered = new Set<string>();

  constructor(readonly book: Book) {}

  requireWritable(sheet: Sheet): void {
    if (this.book.isReadOnly) throw new RichApiError('AccessDenied', 'The workbook is read-only.');
    if (sheet.isProtected) throw new RichApiError('AccessDenied', `${sheet.name} is protected.`);
  }

  /** Excel tells one change event a request and sheet, however many blocks were written. */
  touched(sheet: Sheet, area: Area): void {
    const known = this.touchedAreas.get(sheet.id);
    this.touchedAreas.set(sheet.id, known ? bounding(known, area) : area);
  }

  tellChanges(): void {
    const changes = [...this.touchedAreas];
    this.touchedAreas.clear();
    for (const [id, area] of changes) {
      const sheet = this.book.findSheet(id);
      if (!sheet) continue;
      const address = addressOf(sheet.name, area).replace(/^.*!/, '');
      this.book.tell({
        type: EVENT.dataChanged,
        sheet: id,
        payload: {
          address,
          changeType: 'RangeEdited',
          source: 'Local',
          shiftDirection: 'None',
          triggerSource: 'ThisLocalAddin',
        },
      });
    }
  }
}

export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
