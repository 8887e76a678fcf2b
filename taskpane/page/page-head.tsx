import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Desk, OpenBook } from './desk';
import { DropOverlay } from './drop-overlay';
import { FileSlot } from '../pane/file-slot';
import { Icon } from '../pane/icons';
import { useStore } from '../pane/use-store';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 12px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    marginRight: '8px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  seal: {
    display: 'grid',
    placeItems: 'center',
    width: '26px',
    height: '26px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: '15px',
  },
  notice: { flexBasis: '100%' },
});

/** The name, the two places for workbooks, and what became of a file that was opened. */
export function PageHead(props: {
  desk: Desk;
  book?: OpenBook;
  busy?: boolean;
  previous?: string | undefined;
}): ReactNode {
  const { desk, book, busy = false, previous } = props;
  const { opening, notice, waiting } = useStore(desk.store);
  const { pane, say } = useSpeech();
  const styles = useStyles();
  const openCurrent = (file: File): void => void desk.openCurrent(file);
  const openPrevious = (file: File): void => void desk.openPrevious(file);
  const name =
    book && (book.sample ? pane('pane.sample', { name: book.host.name }) : book.host.name);
  return (
    <header className={styles.head}>
      <span className={styles.brand}>
        <span aria-hidden className={styles.seal}>
          督
        </span>
        {pane('pane.product')}
      </span>
      <FileSlot
        kind="current"
        label={pane('pane.slot.current')}
        hint={pane('pane.slot.current.hint')}
        name={name}
        disabled={opening || busy}
        onFile={openCurrent}
      />
      <FileSlot
        kind="previous"
        label={pane('pane.slot.previous')}
        hint={pane('pane.slot.previous.hint')}
        name={previous}
        disabled={opening || busy || !book}
        onFile={openPrevious}
        onRemove={
          previous === undefined ? undefined : () => book?.session.choose({ previous: undefined })
        }
      />
      {opening && <span role="status">{pane('pane.working.open')}</span>}
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline" className={styles.notice}>
          <MessageBarBody>{say(notice.message)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                icon={<Icon name="close" />}
                aria-label={pane('pane.close')}
                onClick={() => desk.dismissNotice()}
              />
            }
          />
        </MessageBar>
      )}
      {waiting && (
        <MessageBar intent="warning" layout="multiline" className={styles.notice}>
          <MessageBarBody>{pane('pane.unsaved', { name: waiting.name })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void desk.openCurrent(waiting, true)}>
              {pane('pane.unsaved.open')}
            </Button>
            <Button size="small" onClick={() => desk.stay()}>
              {pane('pane.cancel')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <DropOverlay onCurrent={openCurrent} onPrevious={openPrevious} />
    </header>
  );
}
