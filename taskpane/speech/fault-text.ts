import { diagnostics as english } from '../../src/messages/en/pane/diagnostics';
import { LANGUAGES, type Language } from '../../src/messages/message';
import { speaker } from '../../src/messages/speaker';
import { diagnostics as chinese } from '../../src/messages/zh-cn/pane/diagnostics';

type Code = keyof typeof chinese;

/** A sentence in both languages, for when nobody has said which one to speak. */
export const inBothLanguages = (
  code: Code,
): readonly { readonly language: Language; readonly text: string }[] =>
  LANGUAGES.map((language) => ({ language, text: SPEAKERS[language]({ code }) }));

const SPEAKERS = { 'zh-CN': speaker('zh-CN', chinese), en: speaker('en', english) };
