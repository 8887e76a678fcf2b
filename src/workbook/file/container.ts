import { refuse } from './refuse';

/**
 * Refuses in words whatever is not a zip: Excel opens many things named .xls, and people pass them on.
 * What a file is shows in its first bytes, never in its name.
 */
export function checkContainer(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse('refused.empty-file');
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    refuse(isEncryptedPackage(bytes) ? 'refused.encrypted' : 'refused.xls');
  }
  // BIFF 2 to 4 without a container: a BOF record (09 00, 09 02, 09 04).
  if (bytes[0] === 9 && [0, 2, 4].includes(bytes[1] ?? -1)) refuse('refused.xls');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) refuse('refused.pdf');
  const head = headText(bytes);
  if (/schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/i.test(head)) {
    refuse('refused.xml-2003');
  }
  if (
    /^\s*(?:<!--|<!doctype\s+html|<html|<head|<meta|<table|<body|<div|mime-version:)/i.test(head)
  ) {
    refuse('refused.html');
  }
  refuse(isText(bytes) ? 'refused.text' : 'refused.unknown');
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** An encrypted workbook is an OLE container with a stream EncryptedPackage ([MS-OFFCRYPTO] 2.3.4). */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let pos = bytes.indexOf(0x45); pos >= 0; pos = bytes.indexOf(0x45, pos + 1)) {
    if (name.every((byte, index) => bytes[pos + index] === byte)) return true;
  }
  return false;
}

/** The beginning as Latin letters, UTF-16 squeezed: enough to know markup by its ASCII. */
const headText = (bytes: Uint8Array): string =>
  String.fromCharCode(...bytes.subarray(0, 2048)).replace(
    /[\0\u00ef\u00bb\u00bf\u00ff\u00fe]/g,
    '',
  );

const isText = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0xff, 0xfe]) ||
  bytes.subarray(0, 2048).every((byte) => byte >= 0x20 || (byte >= 9 && byte <= 13));
