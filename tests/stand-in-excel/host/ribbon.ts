import { type Profile, supportsSet } from './profiles';

/** A button of an add-in as it stands on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  /** The function that it runs; a button without one opens the pane. */
  readonly functionName: string | undefined;
}

/**
 * The buttons that an add-in-only manifest puts on the ribbon, in the language of Excel. Where Excel
 * lacks a set that VersionOverrides asks for it takes no notice of them: no button appears.
 */
export function ribbonButtons(
  manifest: Document,
  profile: Profile,
  locale: string,
): readonly RibbonButton[] {
  const [overrides] = named(manifest, 'VersionOverrides');
  if (!overrides) return [];
  const lacks = named(overrides, 'Set').some(
    (set) =>
      !supportsSet(profile, set.getAttribute('Name') ?? '', set.getAttribute('MinVersion') ?? ''),
  );
  if (lacks) return [];
  const texts = new Map(
    named(overrides, 'String').map((text) => [text.getAttribute('id'), textIn(text, locale)]),
  );
  return named(overrides, 'Control').map((control) => ({
    id: control.getAttribute('id') ?? '',
    label: texts.get(named(control, 'Label')[0]?.getAttribute('resid') ?? null) ?? '',
    functionName: named(control, 'FunctionName')[0]?.textContent ?? undefined,
  }));
}

const named = (within: Document | Element, name: string): readonly Element[] => [
  ...within.getElementsByTagNameNS('*', name),
];

function textIn(text: Element, locale: string): string {
  const override = named(text, 'Override').find((one) => one.getAttribute('Locale') === locale);
  return override?.getAttribute('Value') ?? text.getAttribute('DefaultValue') ?? '';
}
