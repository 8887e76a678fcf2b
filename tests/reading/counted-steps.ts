/**
 * How many times a reading asks something of a text: every pattern tried (match, replace, split and
 * test all come to `exec`) and every look at a character or a beginning. No clock, so the same
 * everywhere.
 */
export function countedSteps(read: () => unknown): number {
  let steps = 0;
  const count = <Args extends unknown[], Result>(
    method: (...args: Args) => Result,
  ): ((...args: Args) => Result) =>
    function (this: unknown, ...args: Args): Result {
      steps += 1;
      return method.apply(this, args);
    };
  const restore = [
    spied(RegExp.prototype, 'exec', count),
    spied(String.prototype, 'startsWith', count),
    spied(String.prototype, 'charAt', count),
    spied(String.prototype, 'indexOf', count),
  ];
  try {
    read();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}

type Wrap = <Args extends unknown[], Result>(
  method: (...args: Args) => Result,
) => (...args: Args) => Result;

function spied(owner: object, name: string, wrap: Wrap): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  if (!own || typeof own.value !== 'function') throw new Error(`${name} is no method`);
  Object.defineProperty(owner, name, {
    ...own,
    value: wrap(own.value as (...args: unknown[]) => unknown),
  });
  return () => {
    Object.defineProperty(owner, name, own);
  };
}
