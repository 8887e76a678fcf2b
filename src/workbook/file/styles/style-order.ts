/** The children of styleSheet in the order of the schema (CT_Stylesheet, ECMA-376 part 1, 18.8.39). */
export const STYLE_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

export type StyleList = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/**
 * What we append to the styles bears a tab before the `>` of its tag, and is taken away again only
 * where it still has it: another program that rewrote the styles dropped it, and then they are its own.
 */
export const OWN_TAG = '\t';
