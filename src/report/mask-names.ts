import type { LedgerRow } from '../ledgers/ledger-row';
import { namesOf } from '../ledgers/counts-of';
import type { FieldId } from '../tables/fields';

/** Columns that name pupils and their families. */
const PERSONAL: readonly FieldId[] = ['concerned', 'name', 'guardian', 'payee', 'contact'];
/** A person's name, not a school, a class or a place. */
const PERSON = /^[\p{Script=Han}·]{2,5}$/u;
const NO_PERSON =
  /(学校|小学|中学|幼儿园|教学点|班|年级|县|区|镇|乡|街道|村|社区|学生|教师|名|人)$/;

/**
 * For the public: pupils and parents whom a list names in columns of their own are written 张某
 * wherever they occur. Officials named as responsible stay.
 */
export function nameMasker(rows: readonly LedgerRow[]): (text: string) => string {
  const officials = new Set(rows.flatMap(({ leaders }) => namesOf(leaders)));
  const names = new Set<string>();
  for (const { texts } of rows) {
    for (const field of PERSONAL) {
      for (const part of (texts.get(field) ?? '').split(/[\s、，,；;／/（）()]+/)) {
        if (PERSON.test(part) && !NO_PERSON.test(part) && !officials.has(part)) names.add(part);
      }
    }
  }
  if (names.size === 0) return (text) => text;
  const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(longestFirst.join('|'), 'gu');
  return (text) => text.replace(pattern, (name) => `${[...name][0] ?? ''}某`);
}
