import type { Finding } from './findings';

/**
 * Done asks for the whole of the matter, said by the one who knows: what a clause says of some of it, on
 * a condition, or after what somebody told, is no completion, whatever its verb says.
 */
export function scoped(finding: Finding, clause: string): Finding {
  if (finding.kind !== 'done') return finding;
  if (TOLD.test(clause) || IF.test(clause)) {
    return { ...finding, kind: 'act', words: clause, certain: false };
  }
  if (ON_THE_WAY.test(clause)) return { ...finding, kind: 'prepared', certain: false };
  const loose = MANY.test(clause) && !WHOLE.test(clause);
  if (!loose && !partNamed(clause)) return finding;
  return {
    ...finding,
    kind: 'part',
    limit: loose ? 'count' : 'subject',
    words: clause,
    certain: !loose && TERM.test(clause),
  };
}

/** 毕业班, 东校区, 具备条件的: the part of the matter that a clause names before its verb. */
export const partNamed = (clause: string): string | undefined =>
  (SOME.exec(clause) ?? TERM.exec(clause))?.[1];

const SOME =
  /^[^、和及与至到已]{0,6}?((?:[一二三四五六七八九1-9高低]年级|毕业班|[本当][月周季轮期]度?的?(?:任务|目标|工作|计划)|重点(?!关注)[\u4E00-\u9FFF]{0,3}(?=[已均都全])|[初高][一二三](?![中小])|[东西南北新老主分]校区|本部|[一二三四1-4](?:标段|期工程)|[城镇]区学校|县城学校|(?:较?易|容易|好|简单|轻微|紧急|急需|明显)[整改解决办]{0,3}的?(?:问题|隐患)?(?=[已均都全])|(?:(?<!符合)条件|齐全|成熟|明确|较[轻小好易])的))/;

/** 已补发3月份补助: what falls to one term or month. */
const TERM =
  /发放?了?((?:\d{4}年[春秋]季|半年|[一二三两\d]{1,2}个月|[一二三四五六七八九十\d]{1,2}月份?|[春秋]季学期|[上下]半年)(?![\d日]))/;

/** 家长称已返校, 据学校反映已整改; but 名称已更正, 反映的问题已解决. */
const TOLD =
  /^据[^,]{1,10}(?:称|说|讲|反映|汇报|介绍|反馈|报告|告知|悉)|^[^已]*?(?:(?<![名职简统全])称|说|反映|汇报|反馈|告知|上报|报告|表示)(?:该生|学生|其|孩子|学校|目前|现)?[已均都全]/;
/** 已发放至村委会: not yet with those whom it is for. */
const ON_THE_WAY =
  /(?:发放?|拨付?|支付|转)[到至][\u4E00-\u9FFF]{0,4}(?:村|村委会|乡|镇|班主任|教育局|财政局?|财政所|(?<=发放[到至][\u4E00-\u9FFF]{0,4})学校)$/;
const IF = /^(?:如果?(?![期实下上数有何今同约])|若(?!干)|假如|倘若|一旦|要是|只有|只要|除非)/;

/** 已完成90余项, 已发放800多人: a number that is not counted out belongs to no whole. */
const MANY =
  /完成了?(?:\d+[余多]|0)|[\d十百千万](?:余|多|来)[万千百]?[人名户所校项个条处件家]|[近约]\d+[人名户所校项个条处件家]/;
const WHOLE = /[全均都共]|所有/;
