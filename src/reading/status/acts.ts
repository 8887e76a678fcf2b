/**
 * 补送, 重铺, 付清: verbs are made as they are needed, by a first character that says to make good and a
 * last one that says it came to its end. No list holds them all.
 */
export function isAct(text: string): boolean {
  const verb = text.replace(ADVERBS, '');
  return (
    !OTHERS.test(verb) && (MAKES_GOOD.test(verb) || (verb.length <= 6 && TO_THE_END.test(verb)))
  );
}

const ADVERBS =
  /^(?:逐[份户人项个条处月校班]|单独|当场|及时|按(?:标准|规定|要求|程序|月|户|人|明细|原始?[\u4E00-\u9FFF]{0,4}|实际)|由[\u4E00-\u9FFF]{1,5}?(?=[补重换退]))+/;
const MAKES_GOOD =
  /^(?:[补重换拆撤铲焊]|改[为成由用]|退[还缴清]|扣回|缴[回入清]|收[归齐]|付[清讫]|清[空退缴零]|[增加]装|回填)[\u4E00-\u9FFF]/;
const TO_THE_END = /[\u4E00-\u9FFF][齐清平空除掉足净]$/;
/** What begins or ends like that and says something else. */
const OTHERS =
  /^(?:重视|重点|重申|重要|补助|补贴|补充通知|换届|换位|改期|重新(?:申|招|上报|制定|评估|报|研究|部署|安排|提交|设计|选|公[告示]))|(?:清楚|良好|较好|友好|充足|不足|满足|水平|公平|看齐|[交报备收][齐清]|摸清|查清|厘清|分清)$|^满足/;
