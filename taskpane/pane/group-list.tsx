import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  scroll: { overflowY: 'auto', flexGrow: 1, minHeight: 0, contain: 'strict' },
  list: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
  title: {
    margin: 0,
    padding: '12px 12px 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface ListGroup {
  readonly key: string;
  readonly title: string;
  readonly items: readonly { readonly key: string; readonly content: ReactNode }[];
}

/** Titled groups of items under each other; only what is in sight is drawn. */
export function GroupList({ groups }: { groups: readonly ListGroup[] }): ReactNode {
  const scroll = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  const rows = useMemo(
    () =>
      groups.flatMap(({ key, title, items }) => [
        { key, content: <h3 className={styles.title}>{title}</h3> },
        ...items,
      ]),
    [groups, styles.title],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 72,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
  });
  return (
    <div ref={scroll} className={styles.scroll} tabIndex={0}>
      <div className={styles.list} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
          >
            {rows[index]?.content}
          </div>
        ))}
      </div>
    </div>
  );
}
