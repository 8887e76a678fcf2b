import type { Render } from '../messages/render';
import { templateKinds, type TemplateKind } from '../report/template/template-kinds';
import { templateLayout } from '../report/template/template-layout';
import type { Scheme } from '../schemes/scheme';
import type { Edit } from '../workbook/edit';
import { WorkbookError } from '../workbook/workbook';

export interface TemplateChoice {
  readonly scheme: Scheme;
  readonly type: TemplateKind;
}

/**
 * The form that a person means: by its whole name or title, else by a part of it. Of several schemes
 * (the general one last) the first counts that has it whole.
 */
export function chooseTemplate(schemes: readonly Scheme[], wished: string): TemplateChoice {
  const all = schemes.flatMap((scheme) => templateKinds(scheme).map((type) => ({ scheme, type })));
  const [first] = schemes;
  const title = first?.title ?? '';
  if (all.length === 0) throw new WorkbookError({ code: 'template.none', params: { title } });
  const plain = wished.replace(/\s/g, '');
  const exact = all.find(({ type }) => type.name === plain || type.title === plain);
  if (exact) return exact;
  const parts = all.filter(
    ({ type }) => type.kind === plain || `${type.name} ${type.title}`.includes(plain),
  );
  const [one, another] = parts;
  if (one && !another) return one;
  const names = (one ? parts : all).map(({ scheme, type }) =>
    schemes.length > 1 ? `${type.name}（${scheme.id}）` : type.name,
  );
  throw new WorkbookError({
    code: one ? 'template.several' : 'template.unknown',
    params: { title, name: wished, names: names.join('、') },
  });
}

/** 生成模板: a blank form as a sheet of the person's own, which a check reads once it is filled in. */
export const templateEdits = (
  { scheme, type }: TemplateChoice,
  render: Render,
): readonly Extract<Edit, { kind: 'add-sheet' }>[] => [
  { kind: 'add-sheet', layout: templateLayout(scheme, type, render) },
];
