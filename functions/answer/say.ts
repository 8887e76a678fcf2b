import { functions } from '../../src/messages/zh-cn/functions';
import { reading } from '../../src/messages/zh-cn/reading';
import { speaker } from '../../src/messages/speaker';

/**
 * Chinese whatever the language of Excel is: a formula must give the same text on every machine.
 * Only the two topics that the functions speak of are in their bundle.
 */
export const say = speaker('zh-CN', { ...reading, ...functions });
