/**
 * The text without the marks that group digits in threes: 46,250.00, 1 250. Undefined where a comma
 * or a space stands between digits otherwise (1,25 · 1,2345 · 0.125,5): whether it is a slip, a
 * decimal point or two numbers cannot be told, and a guess is off by a hundredfold.
 */
export function ungrouped(text: string): string | undefined {
  let sound = true;
  const plain = text.replace(RUN, (run, at: number) => {
    if (!GROUPS.test(run) || text.charAt(at - 1) === '.') sound = false;
    return run.replace(/[,\s]/g, '');
  });
  return sound ? plain : undefined;
}

const RUN = /\d+(?:[,\s]+\d+)+/g;
const GROUPS = /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+)$/;
