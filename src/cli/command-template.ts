import { chooseTemplate, templateEdits } from '../actions/template';
import { templateKinds } from '../report/template/template-kinds';
import { BUILT_IN, GENERAL } from '../schemes/built-in';
import { chooseScheme } from '../schemes/choose-scheme';
import type { Scheme } from '../schemes/scheme';
import { newWorkbookFile } from '../workbook/file/new-workbook-file';
import { onlyWord, parseArguments, UsageError } from './arguments';
import { schemeOption } from './check-options';
import type { Command, Terminal } from './command';
import { openFile } from './open-file';
import { OUT, saveWorkbook } from './save-workbook';

const OPTIONS = {
  ...OUT,
  scheme: { type: 'string' },
  into: { type: 'string' },
  list: { type: 'boolean' },
} as const;

/** `duzhan template FORM -o OUT`: a blank form of a scheme, in a new workbook or behind one's own. */
export const templateCommand: Command = async (args, terminal) => {
  const options = parseArguments(args, OPTIONS);
  const wished = onlyWord(options);
  const scheme = await schemeOption(options.text('scheme'));
  if (options.flag('list')) return list(scheme ? [scheme] : [...BUILT_IN, GENERAL], terminal);
  if (wished === undefined) throw new UsageError({ code: 'template.usage' });
  const into = options.text('into');
  const own = into === undefined ? undefined : await openFile(into);
  const current = own && (await own.read());
  const schemes = scheme
    ? [scheme]
    : current
      ? [chooseScheme(current).scheme]
      : [...BUILT_IN, GENERAL];
  const choice = chooseTemplate(schemes, wished);
  const edits = templateEdits(choice, terminal.render);
  const book = own ?? (await newWorkbookFile(`${choice.type.name}.xlsx`, edits));
  if (own) await own.apply(edits);
  const params = { title: choice.scheme.title, name: choice.type.name };
  terminal.out(`${terminal.render({ code: 'template.done', params })}\n`);
  await saveWorkbook(book, { ...options, positionals: into === undefined ? [] : [into] }, terminal);
  return 0;
};

function list(schemes: readonly Scheme[], { out, render }: Terminal): number {
  for (const scheme of schemes) {
    const head = { scheme: scheme.id, title: scheme.title };
    out(`${render({ code: 'template.list', params: head })}\n`);
    for (const { name, kind } of templateKinds(scheme)) {
      const params = { name, kind: render({ code: `table.${kind}` }) };
      out(`${render({ code: 'template.line', params })}\n`);
    }
  }
  return 0;
}
