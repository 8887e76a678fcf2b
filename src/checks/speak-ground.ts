import type { Render } from '../messages/render';
import type { FitSummary, SheetSummary } from './check-result';
import { shortened } from './shortened';

/** Why a scheme was taken, in words. */
export const speakFit = ({ by, text, count }: FitSummary, render: Render): string =>
  render({ code: `scheme-fit.${by}`, params: { text: shortened(text), count } });

/** Why a sheet was taken for a list; empty where it is none. */
export function speakTableGround({ by, table }: SheetSummary, render: Render): string {
  if (!by || by.known === 0 || table === 'none') return '';
  const { known, columns, title, type } = by;
  return [
    render({ code: 'table-by.headers', params: { known, columns } }),
    ...(title === ''
      ? []
      : [render({ code: 'table-by.title', params: { title: shortened(title) } })]),
    ...(type === undefined ? [] : [render({ code: 'table-by.type', params: { type } })]),
  ].reduce((first, second) => render({ code: 'table-by.joined', params: { first, second } }));
}
