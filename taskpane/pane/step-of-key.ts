/** F8 or J: the next finding; Shift+F8 or K: the one before; letters only where nobody is typing. */
export function stepOfKey(event: KeyboardEvent): 1 | -1 | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === 'F8') return event.shiftKey ? -1 : 1;
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  if (target?.closest('input, select, textarea, [contenteditable]')) return undefined;
  if (event.shiftKey) return undefined;
  const key = event.key.toLowerCase();
  return key === 'j' ? 1 : key === 'k' ? -1 : undefined;
}
