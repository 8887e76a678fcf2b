import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { Desk, OpenBook } from './desk';
import { PageHead } from './page-head';
import { Preview } from './preview';
import { Pane } from '../pane/pane';
import { SessionContext, usePaneState } from '../pane/session-context';
import { useStore } from '../pane/use-store';
import { SpeechProvider } from '../speech/speech';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'max-content minmax(0, 1fr)',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
  },
  desk: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) clamp(320px, 30vw, 460px)',
    minHeight: 0,
    '@media (max-width: 760px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(180px, 38vh) minmax(0, 1fr)',
    },
  },
  side: {
    minWidth: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 760px)': { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
});

/** The page of `npm start`: the workbook at the left, the pane at the right. */
export function WorkbenchPage({ desk }: { desk: Desk }): ReactNode {
  const { book, language } = useStore(desk.store);
  if (!book) {
    return (
      <SpeechProvider language={language}>
        <PageHead desk={desk} />
      </SpeechProvider>
    );
  }
  return (
    <SessionContext.Provider value={book.session} key={book.host.name}>
      <Open desk={desk} book={book} />
    </SessionContext.Provider>
  );
}

function Open({ desk, book }: { desk: Desk; book: OpenBook }): ReactNode {
  const { language, unsaved, choice, work } = usePaneState();
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (!unsaved) return;
    const onLeave = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [unsaved]);
  return (
    <SpeechProvider language={language}>
      <div className={styles.page}>
        <PageHead
          desk={desk}
          book={book}
          busy={work !== undefined}
          previous={choice.previous?.name}
        />
        <div className={styles.desk}>
          <Preview host={book.host} />
          <aside className={styles.side}>
            <Pane />
          </aside>
        </div>
      </div>
    </SpeechProvider>
  );
}
