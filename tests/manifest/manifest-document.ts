/** The manifest as facts, read with the DOM: tests that use it run in jsdom. */
export interface ManifestFacts {
  readonly version: string;
  /** id → value of each resource with the values of its locales, by kind. */
  readonly resources: readonly Resource[];
  /** Every resid that is asked for. */
  readonly asked: readonly string[];
  readonly ids: readonly string[];
  readonly functionNames: readonly string[];
  readonly images: readonly { readonly size: number; readonly url: string }[];
  readonly urls: readonly string[];
  readonly localesTwice: readonly string[];
  /** Where the extended overrides stand: the keyboard shortcuts. */
  readonly shortcuts: readonly string[];
  readonly baseSets: readonly string[];
  readonly overrideSets: readonly string[];
}

export interface Resource {
  readonly kind: 'Image' | 'Url' | 'ShortString' | 'LongString';
  readonly id: string;
  readonly values: readonly string[];
}

export function manifestFacts(xml: string): ManifestFacts {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const all = (name: string): Element[] => [...document.getElementsByTagNameNS('*', name)];
  const valueOf = (element: Element): string =>
    ['DefaultValue', 'Value', 'Url'].flatMap((name) => element.getAttribute(name) ?? [])[0] ?? '';
  const resources = all('Resources')
    .flatMap((element) => [...element.children])
    .flatMap((group) =>
      [...group.children].map((element) => ({
        kind: kindOf(group.localName),
        id: element.getAttribute('id') ?? '',
        values: [element, ...element.children].map(valueOf),
      })),
    );
  const urlOf = new Map(resources.map(({ id, values }) => [id, values[0] ?? '']));
  const elements = [...document.getElementsByTagName('*')];
  return {
    version: all('Version')[0]?.textContent ?? '',
    resources,
    asked: elements.flatMap((element) => element.getAttribute('resid') ?? []),
    ids: elements.flatMap((element) => element.getAttribute('id') ?? []),
    functionNames: all('FunctionName').map((element) => element.textContent ?? ''),
    images: [
      ...all('Image').flatMap((element) => {
        const size = element.getAttribute('size');
        const url = urlOf.get(element.getAttribute('resid') ?? '') ?? '';
        return size ? [{ size: Number(size), url }] : [];
      }),
      ...all('IconUrl').map((element) => ({ size: 32, url: valueOf(element) })),
      ...all('HighResolutionIconUrl').map((element) => ({ size: 64, url: valueOf(element) })),
    ],
    urls: elements.map(valueOf).filter((value) => /^[a-z]+:\/\//i.test(value)),
    shortcuts: all('ExtendedOverrides').map(valueOf),
    localesTwice: elements.flatMap((element) => {
      const locales = [...element.children]
        .filter(({ localName }) => localName === 'Override')
        .map((override) => override.getAttribute('Locale') ?? '');
      return locales.filter((locale, at) => locales.indexOf(locale) !== at);
    }),
    ...sets(all('Set')),
  };
}

function kindOf(group: string): Resource['kind'] {
  switch (group) {
    case 'Images':
      return 'Image';
    case 'Urls':
      return 'Url';
    case 'ShortStrings':
      return 'ShortString';
    case 'LongStrings':
      return 'LongString';
    default:
      throw new Error(`unknown resources: ${group}`);
  }
}

/** Requirement sets of the add-in itself, and of what stands in VersionOverrides. */
function sets(elements: readonly Element[]): Pick<ManifestFacts, 'baseSets' | 'overrideSets'> {
  const named = (inside: boolean): string[] =>
    elements
      .filter((element) => (element.closest('VersionOverrides') !== null) === inside)
      .map((element) => `${element.getAttribute('Name')} ${element.getAttribute('MinVersion')}`);
  return { baseSets: named(false), overrideSets: named(true) };
}
