/** Characters that XML cannot hold, or that would come back as something else, as `_xHHHH_`. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as an ST_Xstring (ECMA-376 part 1, 22.9.2.19): what looks like an escape is escaped itself. */
export const xstring = (text: string): string =>
  text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_').replace(FORBIDDEN, (found) => {
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });

export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** For a value between double quotes; line breaks there would be read as blanks. */
export const escapeAttribute = (text: string): string =>
  escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\r', '&#13;');
