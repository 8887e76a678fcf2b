import { placeholder } from './placeholder';

/**
 * A number format whose texts are placeholders (ECMA-376 part 1, 18.8.31): what is quoted, behind a
 * backslash or of no meaning to the format may be data, as in `"张三 "@`. The signs of the format stay.
 */
export function formatPlaceholder(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General|G\/通用格式|AM\/PM|[^"\\[]/gsu, (part) => {
    if (part.startsWith('[')) return BRACKETS.test(part) ? part : placeholder(part);
    if (part.startsWith('"') || part.startsWith('\\')) return placeholder(part);
    return part.length > 1 || SIGNS.test(part) ? part : placeholder(part);
  });
}

/** Colours, conditions, elapsed times, languages. */
const BRACKETS =
  /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+|h+|m+|s+|dbnum\d|\$-?[0-9a-f,]*|[<>=]+-?[\d.]+)\]$/i;
/** Places and separators, letters of dates, and the Chinese words of dates. */
const SIGNS = /^[\d#?.,%@;:/_*()\-+$€¥￥ ymdhsegbnYMDHSEGB年月日时分秒时]$/u;
