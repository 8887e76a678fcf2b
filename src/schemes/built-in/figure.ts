import type { SchemeInput } from '../scheme';

type Statement = NonNullable<SchemeInput['statements']>[number];

/** A count that a document makes. */
export const figure = (
  id: string,
  subject: string,
  quantity: string,
  value: number,
  unit: string,
  where: string,
  more: Pick<Statement, 'partOf' | 'goalOf' | 'counts' | 'members'> = {},
): Statement => ({ id, subject, quantity, value, unit, where, ...more });
