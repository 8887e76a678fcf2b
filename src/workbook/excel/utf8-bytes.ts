/** Bytes of a text within JSON: three for a Chinese sign, two for a line end or a quote. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) bytes += unit < 0x800 ? 2 : 3;
    else bytes += unit < 0x20 || unit === 0x22 || unit === 0x5c ? 2 : 1;
  }
  return bytes;
}

/** Bytes of a matrix as JSON. */
export function matrixBytes(matrix: readonly (readonly unknown[])[]): number {
  let bytes = 2;
  for (const row of matrix) {
    bytes += 3;
    for (const value of row) bytes += 1 + contentBytes(value);
  }
  return bytes;
}

const contentBytes = (value: unknown): number =>
  typeof value === 'string' ? 2 + utf8Bytes(value) : String(value).length;

/** The client library cuts a matrix that it is to set into chunks, each with its own address. */
const CHUNK_CELLS = 1500;
const CHUNK_BYTES = 1200;

/** Bytes of a matrix with all that the client library writes around it. */
export function sentBytes(matrix: readonly (readonly unknown[])[]): number {
  const cells = matrix.length * (matrix[0]?.length ?? 0);
  const chunks = cells > CHUNK_CELLS ? Math.ceil(cells / CHUNK_CELLS) : 0;
  return matrixBytes(matrix) + chunks * CHUNK_BYTES;
}
