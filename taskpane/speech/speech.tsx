import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Finding } from '../../src/checks/finding';
import { speakDate, speakFinding, type SpokenFinding } from '../../src/checks/speak-finding';
import type { Language, MessageParams } from '../../src/messages/message';
import type { Render } from '../../src/messages/speaker';
import type { pane } from '../../src/messages/zh-cn/pane';
import { voiceOf } from './voice';
import type { IsoDate } from '../../src/reading/iso-date';

export type PaneCode = keyof typeof pane;

/** How the pane talks: every sentence a person sees goes through here. */
export interface Speech {
  readonly language: Language;
  readonly say: Render;
  readonly pane: (code: PaneCode, params?: MessageParams) => string;
  readonly date: (date: IsoDate) => string;
  readonly finding: (finding: Finding) => SpokenFinding;
}

const SpeechContext = createContext<Speech>(speechOf('zh-CN'));

export const useSpeech = (): Speech => useContext(SpeechContext);

export function SpeechProvider(props: { language: Language; children: ReactNode }): ReactNode {
  const speech = useMemo(() => speechOf(props.language), [props.language]);
  return <SpeechContext.Provider value={speech}>{props.children}</SpeechContext.Provider>;
}

export function speechOf(language: Language): Speech {
  // What is learnt later is spoken from then on, by whatever is on the screen.
  const say: Render = (message) => voiceOf(language)(message);
  return {
    language,
    say,
    pane: (code, params) => say(params ? { code, params } : { code }),
    date: (date) => speakDate(date, say),
    finding: (finding) => speakFinding(finding, say),
  };
}
