/** 补发 as what the row is, not what is still to be done or was not done. */
export const isArrears = (text: string): boolean =>
  text.includes('补') && /(?<!不予|未予|[不未无没需应待拟请要])补(?:发|拨)/.test(text);
