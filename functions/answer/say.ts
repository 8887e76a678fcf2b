import { deadline } from '../../src/messages/zh-cn/deadline';
import { functions } from '../../src/messages/zh-cn/functions';
import { identity } from '../../src/messages/zh-cn/identity';
import { rule } from '../../src/messages/zh-cn/rule';
import type { Catalogue } from '../../src/messages/message';
import { speaker } from '../../src/messages/speaker';

/** The topics that the functions speak of: the rest of the catalogue stays out of their bundle. */
export const spoken: Catalogue = { ...deadline, ...rule, ...identity, ...functions };

/**
 * Speaks a message in Chinese, whatever the language of Excel: a formula must give the same text on
 * every machine.
 */
export const say = speaker('zh-CN', spoken);
