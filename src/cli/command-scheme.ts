import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkScheme, checkSchemeSheets, type SchemeResult } from '../actions/check-scheme';
import { schemeEdits } from '../actions/export-scheme';
import { placeText } from '../checks/found';
import { shortened } from '../checks/shortened';
import { speakFinding, speakPassed } from '../checks/speak-finding';
import type { Render } from '../messages/render';
import { BUILT_IN, GENERAL } from '../schemes/built-in';
import { copyScheme } from '../schemes/copy-scheme';
import type { Scheme } from '../schemes/scheme';
import { schemeJson } from '../schemes/scheme-json';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { newWorkbookFile } from '../workbook/file/new-workbook-file';
import { parseArguments, refuseExtra, type Arguments, UsageError } from './arguments';
import { schemeOption } from './check-options';
import type { Command, Terminal } from './command';
import { fileErrorCode, openFile } from './open-file';
import { OUT } from './save-workbook';

/** `duzhan scheme list | export ID -o OUT | check FILE`: schemes as data that staff own. */
export const schemeCommand: Command = async (args, terminal) => {
  const options = parseArguments(args, {
    ...OUT,
    json: { type: 'boolean' },
    id: { type: 'string' },
    title: { type: 'string' },
    into: { type: 'string' },
  });
  const [action = '', name, extra] = options.positionals;
  refuseExtra(extra);
  if (action === 'list') return list(terminal, options.flag('json'));
  if (action === 'export' && name !== undefined) return exported(name, options, terminal);
  if (action === 'check' && name !== undefined) return checked(name, options, terminal);
  throw new UsageError({ code: 'schemes.usage' });
};

function list({ out, render }: Terminal, json: boolean): number {
  const schemes = [...BUILT_IN, GENERAL];
  if (json) {
    const lines = schemes.map(({ id, title, documentNumber, year }) => ({
      id,
      title,
      ...(documentNumber !== undefined && { documentNumber }),
      ...(year !== undefined && { year }),
    }));
    out(`${JSON.stringify(lines, null, 2)}\n`);
    return 0;
  }
  for (const { id, title, year } of schemes) {
    const code = year === undefined ? 'schemes.list.general' : 'schemes.list.line';
    out(`${render({ code, params: { id, title, year: year ?? '' } })}\n`);
  }
  return 0;
}

/** The scheme as a workbook, as one file, or behind the sheets of a workbook (`--into`). */
async function exported(name: string, options: Arguments, terminal: Terminal): Promise<number> {
  const scheme = renamed(await schemeOption(name), options);
  const path = options.text('out');
  if (!scheme || path === undefined) throw new UsageError({ code: 'cli.no-out' });
  const into = options.text('into');
  if (/\.json$/i.test(path)) await write(path, new TextEncoder().encode(schemeJson(scheme)));
  else if (/\.xls[xm]$/i.test(path)) {
    if (into !== undefined && resolve(into) === resolve(path))
      throw new UsageError({ code: 'cli.out-is-in' });
    await write(path, await (await withScheme(scheme, path, into, terminal.render)).save());
  } else throw new UsageError({ code: 'schemes.out-kind', params: { path } });
  terminal.out(`${terminal.render({ code: 'cli.saved', params: { path } })}\n`);
  return 0;
}

async function withScheme(
  scheme: Scheme,
  path: string,
  into: string | undefined,
  render: Render,
): Promise<FileWorkbook> {
  if (into === undefined) return newWorkbookFile(path, schemeEdits(scheme, render));
  const book = await openFile(into);
  await book.apply(schemeEdits(scheme, render, await book.read()));
  return book;
}

/** `--id` makes a copy of it under another id. */
function renamed(scheme: Scheme | undefined, options: Arguments): Scheme | undefined {
  const id = options.text('id');
  if (!scheme || id === undefined) return scheme;
  if (id.trim() === '' || [...BUILT_IN, GENERAL].some((known) => known.id === id))
    throw new UsageError({ code: 'schemes.id-taken', params: { name: id } });
  return copyScheme(scheme, { id, title: options.text('title') ?? scheme.title });
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw new UsageError({ code: fileErrorCode(error), params: { path } });
  }
}

async function checked(name: string, options: Arguments, { out, render }: Terminal) {
  const result = /\.xls[xm]$/i.test(name)
    ? checkSchemeSheets(await (await openFile(name)).read())
    : await schemeOption(name).then((scheme) => scheme && checkScheme(scheme));
  if (!result) throw new UsageError({ code: 'schemes.check.none', params: { path: name } });
  out(
    options.flag('json')
      ? `${JSON.stringify(resultJson(result, render), null, 2)}\n`
      : resultText(result, render),
  );
  return result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function resultJson({ scheme, fingerprint, findings, passed }: SchemeResult, render: Render) {
  return {
    ...(scheme && { scheme: { id: scheme.id, title: scheme.title, fingerprint } }),
    findings: findings.map((finding) => {
      const { message, reason, advice } = speakFinding(finding, render);
      const { code, severity, place, params, related } = finding;
      return { ...place, code, severity, message, reason, advice, params, related };
    }),
    passed: passed.map((each) => ({
      code: each.code,
      text: speakPassed(each, render),
      count: each.count,
    })),
  };
}

function resultText({ scheme, fingerprint, findings, passed }: SchemeResult, render: Render) {
  const having = (wanted: string): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  const lines = scheme
    ? [
        render({
          code: 'schemes.check.head',
          params: { title: scheme.title, id: scheme.id, fingerprint },
        }),
      ]
    : [];
  for (const finding of findings) {
    const spoken = speakFinding(finding, render);
    const { sheet, cell } = finding.place;
    lines.push(
      `[${spoken.severity}] ${cell === '' ? sheet : `${sheet}!${cell}`} ${spoken.message}`,
      `    ${spoken.reason}`,
      `    ${spoken.advice}`,
      ...finding.related.map((there) => `    ↔ ${placeText(there)} ${shortened(there.text)}`),
    );
  }
  lines.push(...passed.map((each) => `✓ ${speakPassed(each, render)}`));
  const params = {
    error: having('error'),
    warning: having('warning'),
    info: having('info'),
    passed: passed.length,
  };
  lines.push(render({ code: 'schemes.check.counts', params }));
  return `${lines.join('\n')}\n`;
}
