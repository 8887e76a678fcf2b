import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { THEMES, type Appearance } from './theme';

const usePage = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0 },
  body: { overflow: 'hidden' },
});
const useStyles = makeStyles({ root: { height: '100%' } });

/** The page follows the system; Excel tells its own theme. */
export function Themed(props: { appearance: Appearance; children: ReactNode }): ReactNode {
  usePage();
  return (
    <FluentProvider
      theme={THEMES[props.appearance]}
      className={useStyles().root}
      style={{ colorScheme: props.appearance === 'light' ? 'light' : 'dark' }}
    >
      {props.children}
    </FluentProvider>
  );
}

const QUERIES = ['(prefers-contrast: more)', '(prefers-color-scheme: dark)'] as const;

export function useSystemAppearance(): Appearance {
  const [appearance, setAppearance] = useState(systemAppearance);
  useEffect(() => {
    const lists = QUERIES.map((query) => matchMedia(query));
    const onChange = (): void => setAppearance(systemAppearance());
    for (const list of lists) list.addEventListener('change', onChange);
    return () => {
      for (const list of lists) list.removeEventListener('change', onChange);
    };
  }, []);
  return appearance;
}

function systemAppearance(): Appearance {
  const [contrast, dark] = QUERIES;
  if (matchMedia(contrast).matches) return 'high-contrast';
  return matchMedia(dark).matches ? 'dark' : 'light';
}
