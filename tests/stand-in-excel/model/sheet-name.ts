import { RichApiError } from '../protocol/rich-api-error';

/** Excel's rules for a sheet name: 1 to 31 characters, none of \ / ? * [ ] :, no outer apostrophe. */
export function requireSheetName(name: string, taken: readonly string[]): void {
  const wrong =
    name.length === 0 ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (wrong) throw new RichApiError('InvalidArgument', `The sheet name ${name} is not allowed.`);
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new RichApiError('ItemAlreadyExists', `A sheet named ${name} already exists.`);
  }
}
