import type { ReactNode } from 'react';
import { inBothLanguages } from '../speech/fault-text';

/** taskpane.html was opened in a browser: the page that needs no Excel stands beside it. */
export function NoHost(): ReactNode {
  return (
    <main style={{ padding: 16, font: '14px/1.8 "Microsoft YaHei", sans-serif' }}>
      {inBothLanguages('pane.no-host').map(({ language, text }) => (
        <p key={language} lang={language}>
          {text}
        </p>
      ))}
      <p>
        <a href="index.html">{new URL('index.html', location.href).href}</a>
      </p>
    </main>
  );
}
