/** Where the 检查结果 sheet takes a person's answer, and where it names the finding answered. */
export const ANSWER_COLUMN = 9;
export const KEY_COLUMN = 10;
