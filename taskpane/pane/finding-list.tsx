import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';
import { FindingCard } from './finding-card';
import { usePaneState } from './session-context';
import type { ShownFinding } from '../session/shown-findings';

const useStyles = makeStyles({
  scroll: { overflowY: 'auto', flexGrow: 1, minHeight: 0, contain: 'strict' },
  list: { position: 'relative', width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** Thousands of findings scroll as easily as ten: only those in sight are drawn. */
export function FindingList(props: { shown: readonly ShownFinding[]; stale: boolean }): ReactNode {
  const { shown, stale } = props;
  const { view } = usePaneState();
  const scroll = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 68,
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: 6,
  });
  const at = shown.findIndex(({ id }) => id === view.selected);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  return (
    <div ref={scroll} className={styles.scroll} tabIndex={-1}>
      <ul className={styles.list} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const item = shown[index];
          return (
            item && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-setsize={shown.length}
                aria-posinset={index + 1}
                className={styles.item}
                style={{ transform: `translateY(${start}px)` }}
              >
                <FindingCard {...item} chosen={item.id === view.selected} stale={stale} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
