/** The page of the manual as the doc comments have it, and where it is kept. */
export function manual(): Promise<string>;
export const page: string;
