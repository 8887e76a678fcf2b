import type { RosterRows } from './roster-rows';
import { readTerms, termName, type Term } from './term';

/** The term of the title, else the one that at least two thirds of the rows bear. */
export function termOfRoster(rows: RosterRows): Term | undefined {
  const [titled, ...more] = readTerms(rows.table.title);
  if (titled && more.length === 0) return titled;
  const counts = new Map<string, { term: Term; rows: number }>();
  for (let index = 0; index < rows.length; index++) {
    const { terms } = rows.group(index).shared;
    const [term] = terms;
    if (!term || terms.length > 1) continue;
    const count = counts.get(termName(term));
    if (count) count.rows++;
    else counts.set(termName(term), { term, rows: 1 });
  }
  const most = [...counts.values()].sort((a, b) => b.rows - a.rows)[0];
  return most && most.rows * 3 >= rows.length * 2 ? most.term : undefined;
}
