import type { FieldId } from '../fields';

/**
 * Ways a field is headed in practice, by field: words separated by blanks, as they read once
 * spaces, numbers, colons and bracketed remarks are gone. The first is the form's own label.
 */
export type AliasTable = Readonly<Partial<Record<FieldId, string>>>;
