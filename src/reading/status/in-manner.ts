import { bare } from './bare-predicate';
import type { Told } from './findings';
import { SLOW } from './lead';
import type { Predicate } from './predicate';

/** 抓紧整改 is at work; 认真落实上级要求 says nothing; 顺利完成 is done. */
export function inManner(predicate: Predicate): Told {
  const { heads, tokens, around, has, say } = predicate;
  const manners = tokens.flatMap(({ kind, text }) => (kind === 'manner' ? [text] : []));
  const plain = manners.every((text) => PLAIN.test(text));
  const effort = say('effort', { certain: false });
  if (has('result')) return plain ? bare(predicate) : say('under-way', { certain: false });
  if (heads.length === 0) return manners.every((text) => ONLY_HOW.test(text)) ? 'nothing' : effort;
  if (heads.every(({ kind }) => kind === 'weak')) {
    const slow = manners.some((text) => SLOW.test(text));
    return slow ? say('under-way', { certain: false }) : say('tail');
  }
  if (heads.every(({ kind }) => kind === 'closure')) return say('closing');
  if (manners.some((text) => AT_ONCE.test(text))) return has('fix') ? effort : 'nothing';
  if (!plain) return say('under-way');
  const only = around.alone && heads.length === 1 && tokens.length === 2;
  return only && heads[0]?.kind === 'fix' ? effort : 'nothing';
}

const PLAIN = /顺利|认真|严格|举一反三|立[行查整]立改|即[知查]即改/;
const ONLY_HOW = /^(?:顺利|认真|严格|举一反三)$/;
const AT_ONCE = /^(?:立即|马上|即刻|火速|当即)$/;
