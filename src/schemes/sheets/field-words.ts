import { fields } from '../../messages/zh-cn/fields';
import { HEADER_ALIASES } from '../../tables/header-aliases';
import { FIELD_IDS, type FieldId } from '../../tables/fields';
import { normaliseHeader } from '../../tables/normalise-header';

/** A field as the heading of its column: 整改时限. */
export const wordOfField = (field: string): string => fields[`field.${field}`] ?? field;

const FIELD_OF_WORD: ReadonlyMap<string, FieldId> = new Map(
  FIELD_IDS.map((field) => [wordOfField(field), field]),
);

/** The field of a heading, or of its id; of a word that can mean several none is taken. */
export function fieldOfWord(word: string): FieldId | undefined {
  const exact = FIELD_OF_WORD.get(word) ?? FIELD_IDS.find((field) => field === word);
  if (exact) return exact;
  const aliases = HEADER_ALIASES.get(normaliseHeader(word).key) ?? [];
  return aliases.length === 1 ? aliases[0]?.field : undefined;
}
