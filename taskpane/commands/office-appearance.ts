import { useEffect, useState } from 'react';
import { useSystemAppearance } from '../pane/appearance';
import type { Appearance } from '../pane/theme';

/** Excel's own theme; more contrast where the system asks for it. */
export function useOfficeAppearance(): Appearance {
  const system = useSystemAppearance();
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const onChange = (): void => setDark(isDark());
    // Office LTSC 2021 tells no changes; the pane then keeps the theme it was opened with.
    Office.context.document?.addHandlerAsync(Office.EventType.OfficeThemeChanged, onChange);
  }, []);
  if (system === 'high-contrast') return system;
  return dark ? 'dark' : 'light';
}

/** By the pane's own ground: dark where its lightness (ITU-R BT.601) is below the middle. */
function isDark(): boolean {
  const colour = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(
    Office.context.officeTheme?.bodyBackgroundColor ?? '',
  );
  if (!colour) return false;
  const [red = 255, green = 255, blue = 255] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
