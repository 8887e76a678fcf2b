import { run } from '../../src/cli/run';

export interface CliRun {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** A command line as a person types it, in this process. */
export async function runCli(
  args: readonly string[],
  input: readonly string[] = [],
): Promise<CliRun> {
  let out = '';
  let error = '';
  const status = await run(
    args,
    {},
    {
      out: (text) => {
        out += text;
      },
      error: (text) => {
        error += text;
      },
      lines: async function* () {
        yield* input;
      },
    },
  );
  return { status, out, error };
}
