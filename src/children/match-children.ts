import type { Child } from './child';

/** A list of children to find others in: by identity number, else by name and birth date. */
export class ChildIndex {
  private readonly byIdentity = new Map<string, Child[]>();
  private readonly byPerson = new Map<string, Child>();

  constructor(children: readonly Child[]) {
    for (const child of children) {
      if (child.identity !== '') {
        const same = this.byIdentity.get(child.identity);
        if (same) same.push(child);
        else this.byIdentity.set(child.identity, [child]);
      }
      const person = personKey(child);
      if (person !== undefined && !this.byPerson.has(person)) this.byPerson.set(person, child);
    }
  }

  /** The same child for certain: the same identity number. */
  same(child: Child): Child | undefined {
    return child.identity === '' ? undefined : this.byIdentity.get(child.identity)?.[0];
  }

  /** 疑似同一人: another number, but the same name and birth date. A person must decide. */
  alike(child: Child): Child | undefined {
    const person = personKey(child);
    return person === undefined ? undefined : this.byPerson.get(person);
  }

  /** Children that stand here more than once under one number. */
  twice(): readonly (readonly Child[])[] {
    return [...this.byIdentity.values()].filter(({ length }) => length > 1);
  }
}

const personKey = ({ name, birth }: Child): string | undefined =>
  name !== '' && birth ? `${name} ${birth}` : undefined;
