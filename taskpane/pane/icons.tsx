import type { ReactNode } from 'react';

/** The few pictures of the pane, drawn here: an icon package would outweigh the pane itself. */
const PATHS = {
  check: 'M3.5 10.5l4 4 9-9',
  submit: 'M5 3.5h7l3.5 3.5v9.5h-10.5zM12 3.5v3.5h3.5M7.5 12l2 2 3.5-4',
  mark: 'M4 16.5h12M6 13l1-3 6.5-6.5 2 2L9 12z',
  clear: 'M4 16.5h12M7 13.5l-3-3 6.5-6.5 5 5-4.5 4.5z',
  report: 'M4.5 3.5h11v13h-11zM4.5 7.5h11M4.5 11.5h11M9 7.5v9',
  undo: 'M7.5 4.5l-4 4 4 4M4 8.5h7.5a4 4 0 0 1 0 8H8',
  save: 'M10 3.5v9M6.5 9.5l3.5 3.5 3.5-3.5M4 16.5h12',
  up: 'M5 12.5l5-5 5 5',
  down: 'M5 7.5l5 5 5-5',
  open: 'M3.5 6.5v9h11l2.5-6.5h-11l-2.5 6.5M3.5 6.5v-2h4.5l1.5 2h5v2.5',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  stop: 'M6 6h8v8h-8z',
  copy: 'M7.5 7.5h8v9h-8zM12.5 7.5v-4h-8v9h3',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }): ReactNode {
  return (
    <svg
      aria-hidden
      focusable={false}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
