import type { Scan } from './scan';
import type { TokenKind } from './token';

/** 2020年X月X日, ____年__月__日, 年 月 日: a form that nobody filled in (T23). */
export function isTemplate(scan: Scan): boolean {
  let before: TokenKind = 'none';
  for (let at = 0; at < scan.length; at++) {
    const token = scan.at(at);
    switch (token.kind) {
      case 'year':
        if (before === 'blankMark') return true;
        break;
      case 'month':
        if (before === 'blankMark') return true;
        if (before === 'year' && scan.is(at + 1, 'day', 'blankMark')) return true;
        break;
      case 'day':
        if (before === 'blankMark' || before === 'month') return true;
        break;
      case 'blankMark':
        // YYYY-MM-DD
        if (scan.is(at + 1, 'dash', 'dot', 'slash') && scan.kind(at + 2) === 'blankMark')
          return true;
        break;
      case 'num':
        // 2020年〇月〇日: the printed circles of a form, not zeros
        if (token.han && token.value === 0 && scan.is(at + 1, 'month', 'day', 'year')) return true;
    }
    before = token.kind;
  }
  return false;
}
