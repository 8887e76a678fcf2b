import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width of an element, kept up to date. */
export function useWidth(): readonly [RefObject<HTMLElement>, number] {
  const element = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
