import * as z from 'zod/mini';
import { placeholder } from './placeholder';
import type { Redactor } from './redactor';

const answer = z.object({
  Results: z.nullish(z.array(z.object({ ActionId: z.number(), Value: z.unknown() }))),
  Error: z.nullish(
    z.object({
      Code: z.string(),
      Message: z.nullish(z.string()),
      Location: z.nullish(z.string()),
      HttpStatusCode: z.nullish(z.number()),
      ActionIndex: z.nullish(z.number()),
    }),
  ),
  TraceIds: z.nullish(z.array(z.number())),
});
export type TracedAnswer = z.infer<typeof answer>;

/** What the library logs of an answer: Excel's status, headers and body, or that the call failed. */
const logged = z.union([
  z.object({
    status: z.literal('succeeded'),
    value: z.object({
      data: z.tuple([z.unknown(), z.unknown(), z.union([z.string(), z.array(z.string())])]),
    }),
  }),
  z.object({ error: z.object({ code: z.number() }) }),
]);

export type Answered = { readonly answer: TracedAnswer } | { readonly failed: number };

/** The answer to a request as the client library logged it, texts of the workbook replaced. */
export function redactAnswer(log: unknown, redactor: Redactor): Answered {
  const parsed = logged.parse(log);
  if ('error' in parsed) return { failed: parsed.error.code };
  const body = parsed.value.data[2];
  const text = typeof body === 'string' ? body : body.join('');
  const { Results, Error: error, TraceIds } = answer.parse(JSON.parse(text));
  return {
    answer: {
      ...(Results && {
        Results: Results.map(({ ActionId, Value }) => ({
          ActionId,
          Value: redactor.member('', Value),
        })),
      }),
      ...(error && { Error: { ...error, Message: placeholder(error.Message ?? '') } }),
      ...(TraceIds && { TraceIds }),
    },
  };
}
