import type { ReactNode } from 'react';
import { renderer } from '../../src/messages/render';
import { LANGUAGES } from '../../src/messages/message';

/** taskpane.html was opened in a browser: the page that needs no Excel stands beside it. */
export function NoHost(): ReactNode {
  return (
    <main style={{ padding: 16, font: '14px/1.8 "Microsoft YaHei", sans-serif' }}>
      {LANGUAGES.map((language) => (
        <p key={language} lang={language}>
          {renderer(language)({ code: 'pane.no-host' })}
        </p>
      ))}
      <p>
        <a href="index.html">index.html</a>
      </p>
    </main>
  );
}
