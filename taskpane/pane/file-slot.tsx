import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { fileOfDrop } from './file-of-drop';
import { Icon } from './icons';
import { useSpeech } from '../speech/speech';

const useStyles = makeStyles({
  slot: {
    display: 'flex',
    alignItems: 'center',
    minWidth: 0,
    gap: '8px',
    padding: '3px 4px 3px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  label: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  none: { color: tokens.colorNeutralForeground3 },
  button: { flexShrink: 0, minWidth: 'auto' },
});

export const WORKBOOK_TYPES = '.xlsx,.xlsm';

/** Where a workbook is put: dropped here, or chosen with the button. */
export function FileSlot(props: {
  label: string;
  hint: string;
  name: string | undefined;
  kind: 'current' | 'previous';
  disabled: boolean;
  onFile: (file: File) => void;
  onRemove?: (() => void) | undefined;
}): ReactNode {
  const { label, hint, name, kind, disabled, onFile, onRemove } = props;
  const { pane } = useSpeech();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div
      className={mergeClasses(styles.slot, over && styles.over)}
      data-slot={kind}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        const file = fileOfDrop(event.dataTransfer);
        if (file && !disabled) onFile(file);
      }}
    >
      <span className={styles.label}>{label}</span>
      <span className={mergeClasses(styles.name, !name && styles.none)} title={name ?? hint}>
        {name ?? hint}
      </span>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<Icon name="open" />}
        disabled={disabled}
        aria-label={pane('pane.slot.choose', { label })}
        onClick={() => input.current?.click()}
      >
        {pane(name ? 'pane.slot.change' : 'pane.slot.open')}
      </Button>
      {onRemove && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<Icon name="close" />}
          disabled={disabled}
          aria-label={pane('pane.slot.remove', { label })}
          onClick={onRemove}
        />
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={WORKBOOK_TYPES}
        aria-label={label}
        data-file={kind}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          target.value = ''; // the same file can be chosen again
        }}
      />
    </div>
  );
}
