/**
 * The log of Microsoft's client library (OfficeExtension.CoreUtility): with `_logEnabled` it is told
 * every request and response as JSON. The members are the library's own and in no type definition.
 */
export interface LibraryLog {
  _logEnabled: boolean;
  log: (message: unknown) => void;
}

/** The log of the library that is loaded; undefined where this version has none. */
export function libraryLog(officeExtension: unknown): LibraryLog | undefined {
  const core = hasCore(officeExtension) ? officeExtension.CoreUtility : undefined;
  return isLog(core) ? core : undefined;
}

const isHolder = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';
const hasCore = (value: unknown): value is { readonly CoreUtility: unknown } =>
  isHolder(value) && 'CoreUtility' in value;
const isLog = (value: unknown): value is LibraryLog =>
  isHolder(value) && 'log' in value && typeof value.log === 'function' && '_logEnabled' in value;
