/** Bytes of a text in a message: three for a Chinese sign. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** Bytes of a matrix as JSON. */
export function matrixBytes(matrix: readonly (readonly unknown[])[]): number {
  let bytes = 2;
  for (const row of matrix) {
    bytes += 3;
    for (const value of row) bytes += 3 + (typeof value === 'string' ? utf8Bytes(value) : 8);
  }
  return bytes;
}
