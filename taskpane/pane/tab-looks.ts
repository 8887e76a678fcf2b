import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** The page of a tab, which scrolls by itself. */
export const PAGE = {
  overflowY: 'auto',
  flexGrow: 1,
  minHeight: 0,
  padding: '12px',
} as const satisfies GriffelStyle;

/** A heading between the parts of such a page. */
export const PART_HEADING = {
  margin: '16px 0 4px',
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
} as const satisfies GriffelStyle;

/** Numbers with their labels below, joined by = and +. */
export const EQUATION = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-end',
  gap: '4px 6px',
  textAlign: 'center',
} as const satisfies GriffelStyle;

export const EQUATION_LABEL = {
  display: 'block',
  fontSize: tokens.fontSizeBase200,
  color: tokens.colorNeutralForeground2,
} as const satisfies GriffelStyle;
