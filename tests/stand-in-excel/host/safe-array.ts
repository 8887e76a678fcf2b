/** The array type of Windows automation, in which Excel hands values to the client library. */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

export const safeArray = (values: readonly unknown[]): SafeArray => ({
  toArray: () => [...values],
  dimensions: () => 1,
});
