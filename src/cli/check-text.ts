import type { CheckResult } from '../checks/check-result';
import { speakFinding } from '../checks/speak-finding';
import { speakFit, speakTableGround } from '../checks/speak-ground';
import { STATUS_CLASSES } from '../reading/status-reading';
import type { Render } from '../messages/render';

/** What `duzhan check` prints for people: what was checked, what was found, how it adds up. */
export function checkText(result: CheckResult, render: Render): string {
  const lines = [...head(result, render), ''];
  for (const finding of result.findings) {
    const spoken = speakFinding(finding, render);
    const { sheet, cell } = finding.place;
    lines.push(
      `[${spoken.severity}] ${cell === '' ? sheet : `${sheet}!${cell}`} ${spoken.field} ${spoken.message}`,
      `    ${spoken.reason}`,
      `    ${spoken.advice}`,
    );
  }
  if (result.findings.length === 0) lines.push(render({ code: 'cli.nothing-found' }));
  lines.push('');
  for (const { code, params } of result.passed) {
    lines.push(`✓ ${render({ code: `passed.${code}`, params })}`);
  }
  lines.push(...counts(result, render), ...submission(result, render));
  return `${lines.join('\n')}\n`;
}

function head(result: CheckResult, render: Render): readonly string[] {
  const { asOf, asOfSource, scheme, sheets } = result;
  return [
    render({
      code: 'cli.as-of',
      params: { asOf, source: render({ code: `as-of.${asOfSource}` }) },
    }),
    render({
      code: 'cli.scheme',
      params: {
        title: scheme.title,
        source: render({ code: `scheme-source.${scheme.source}` }),
        fingerprint: scheme.fingerprint,
      },
    }),
    ...(scheme.fit
      ? [render({ code: 'cli.scheme-fit', params: { fit: speakFit(scheme.fit, render) } })]
      : []),
    ...sheets.map((sheet) => {
      const { name, table, rows, hiddenRows } = sheet;
      const by = speakTableGround(sheet, render);
      const params = {
        ...{ name, table: render({ code: `table.${table}` }), rows, hiddenRows },
        by: by === '' ? '' : render({ code: 'cli.sheet-by', params: { by } }),
      };
      return render({ code: hiddenRows > 0 ? 'cli.sheet-hidden' : 'cli.sheet', params });
    }),
  ];
}

function counts({ counts: of }: CheckResult, render: Render): readonly string[] {
  if (of.rows === 0) return [];
  const parts = STATUS_CLASSES.filter((name) => of.byClass[name] > 0).map(
    (name) => `${render({ code: `class.${name}` })}${of.byClass[name]}`,
  );
  const overdue = of.byState.overdue + of.byState['overdue-blank'];
  return [
    render({ code: 'cli.counts', params: { rows: of.rows, parts: parts.join(' + ') } }),
    render({
      code: 'cli.completion',
      params: { done: of.completion.done, of: of.completion.of, overdue },
    }),
    ...(of.hidden > 0 ? [render({ code: 'cli.hidden', params: { hidden: of.hidden } })] : []),
  ];
}

function submission({ submission: verdict }: CheckResult, render: Render): readonly string[] {
  if (!verdict) return [];
  if (verdict.ready) return [render({ code: 'cli.ready' })];
  return [render({ code: 'cli.not-ready', params: { count: verdict.reasons.length } })];
}
