/** A sentence not yet spoken: a code of the catalogue and its parameters. Only a face renders it. */
export interface Message {
  readonly code: string;
  readonly params?: MessageParams;
}

export type MessageParams = Readonly<Record<string, string | number>>;

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One topic of the catalogue in one language: code -> sentence with {{parameters}}. */
export type Catalogue = Readonly<Record<string, string>>;
