import type * as Zlib from 'node:zlib';

/**
 * Node's own zlib where there is a node, without an import that a browser bundle would carry.
 * process.getBuiltinModule exists from node 20.16; elsewhere fflate does the work.
 */
export function nativeZlib(): typeof Zlib | undefined {
  const host: { process?: { getBuiltinModule?: (name: string) => unknown } } = globalThis;
  const found = host.process?.getBuiltinModule?.('node:zlib');
  return isZlib(found) ? found : undefined;
}

const isZlib = (found: unknown): found is typeof Zlib =>
  typeof found === 'object' && found !== null && 'inflateRawSync' in found && 'crc32' in found;
