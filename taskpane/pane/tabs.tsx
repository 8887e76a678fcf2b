import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  // A second line rather than a tab out of sight: eight of them in Excel's narrow pane.
  list: { display: 'flex', flexWrap: 'wrap', flexShrink: 0 },
  tab: {
    flexShrink: 0,
    padding: '6px 8px',
    border: 'none',
    borderBottom: '2px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    '@container pane (max-width: 380px)': { paddingLeft: '4px', paddingRight: '4px' },
    ':hover': {
      color: tokens.colorNeutralForeground1,
      borderBottomColor: tokens.colorNeutralStroke1,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

/**
 * Tabs as the ARIA practices have them: one stop of the Tab key, arrows between them. Fluent's own
 * would bring its focus library, a quarter of what the pane may weigh.
 */
export function Tabs<Name extends string>(props: {
  names: readonly Name[];
  chosen: Name;
  label: (name: Name) => string;
  title: string;
  idPrefix: string;
  onChoose: (name: Name) => void;
}): ReactNode {
  const { names, chosen, label, title, idPrefix, onChoose } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  return (
    <div ref={list} role="tablist" aria-label={title} className={styles.list} onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${idPrefix}-${name}`}
          aria-selected={name === chosen}
          tabIndex={name === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
          onClick={() => onChoose(name)}
        >
          {label(name)}
        </button>
      ))}
    </div>
  );

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = names.indexOf(chosen) + (step ?? 0);
    const next = names[(at + names.length) % names.length];
    if (!step || next === undefined) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#${idPrefix}-${next}`)?.focus();
  }
}
