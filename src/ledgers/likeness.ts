/** From here on two findings of one county are taken as one problem in other words. */
export const SAME_FINDING = 0.35;

/** A problem as two inspectors may word it: without place names, punctuation, and with one kind of digits. */
export function wording(text: string, county: string): string {
  const digits = '〇一二三四五六七八九';
  return text
    .normalize('NFKC')
    .replaceAll(county, '')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .replace(/两/g, '2')
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(digits.indexOf(digit)));
}

/** How much of the shorter wording the other one holds, 0 to 1: the mean over characters and pairs. */
export function likeness(a: string, b: string): number {
  return (held(a, b, 1) + held(a, b, 2)) / 2;
}

function held(a: string, b: string, size: number): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const total = shorter.length - size + 1;
  if (total <= 0) return 0;
  const parts = new Map<string, number>();
  for (let i = 0; i + size <= longer.length; i++) {
    const part = longer.slice(i, i + size);
    parts.set(part, (parts.get(part) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i < total; i++) {
    const part = shorter.slice(i, i + size);
    const left = parts.get(part) ?? 0;
    if (left === 0) continue;
    parts.set(part, left - 1);
    common++;
  }
  return common / total;
}

/** 第901小学, 实验中学: two findings that name different schools are two problems. */
export const schoolIn = (text: string): string | undefined =>
  /第?[\d〇零一二三四五六七八九十百]+(?:中心)?(?:小学|中学|幼儿园|学校)|[一-龥]{2,6}(?:小学|中学|幼儿园)/.exec(
    text.normalize('NFKC').replace(/\s/g, ''),
  )?.[0];
