import type { Language } from '../messages/message';
import type { Render } from '../messages/render';

/** What a command may use of the world. */
export interface Terminal {
  readonly render: Render;
  readonly language: Language;
  out(text: string): void;
  /** Standard input, line by line. */
  lines(): AsyncIterable<string>;
}

/** Carries out one command and gives the exit status: 0 no errors found, 1 errors found. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;
