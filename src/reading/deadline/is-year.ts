/** Numbers outside of these are no years of a deadline: somebody typed 5 into a date cell, or 3000 元. */
export const isYear = (value: number): boolean => value >= 1990 && value <= 2100;
