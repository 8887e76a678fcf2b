import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { carriesFiles, fileOfDrop } from '../pane/file-of-drop';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  overlay: {
    position: 'fixed',
    inset: 0,
    zIndex: 100,
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '24px',
    padding: '48px',
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  zone: {
    display: 'grid',
    placeContent: 'center',
    gap: '8px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    '& *': { pointerEvents: 'none' },
  },
  over: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  hint: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

type Zone = 'current' | 'previous';

/** While a file is dragged over the page: two fields to let it fall on. */
export function DropOverlay(props: {
  onCurrent: (file: File) => void;
  onPrevious: (file: File) => void;
}): ReactNode {
  const { pane } = useSpeech();
  const styles = useStyles();
  const [dragging, setDragging] = useState(false);
  const [over, setOver] = useState<Zone>();
  useEffect(() => {
    const onEnter = (event: globalThis.DragEvent): void => {
      if (carriesFiles(event.dataTransfer)) setDragging(true);
    };
    const onLeave = (event: globalThis.DragEvent): void => {
      if (event.relatedTarget === null) setDragging(false);
    };
    // A file let fall beside the fields must not make the browser leave the page.
    const onOver = (event: globalThis.DragEvent): void => event.preventDefault();
    const onDrop = (event: globalThis.DragEvent): void => {
      event.preventDefault();
      setDragging(false);
    };
    window.addEventListener('dragenter', onEnter);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('dragover', onOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragenter', onEnter);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  if (!dragging) return undefined;
  const zone = (name: Zone, take: (file: File) => void): ReactNode => (
    <div
      className={mergeClasses(styles.zone, over === name && styles.over)}
      data-drop-zone={name}
      onDragEnter={() => setOver(name)}
      onDrop={(event) => {
        event.preventDefault();
        const file = fileOfDrop(event.dataTransfer);
        if (file) take(file);
      }}
    >
      <span>{pane(`pane.drop.${name}`)}</span>
      <span className={styles.hint}>{pane(`pane.drop.${name}.hint`)}</span>
    </div>
  );
  return (
    <div className={styles.overlay}>
      {zone('current', props.onCurrent)}
      {zone('previous', props.onPrevious)}
    </div>
  );
}
