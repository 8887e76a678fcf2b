import type { StatusClass } from '../status-reading';

/** What a cell says that holds only a sign or one short word: √, 是, N, /, 待填. */
export function bareMark(text: string): StatusClass | 'nothing' | 'elsewhere' | undefined {
  const mark = text
    .replace(/^\s*是否[\u4E00-\u9FFF]{0,6}[:：]/, '')
    .replace(/[\s"'“”‘’()（）[\]【】。.,，;；:：!！]/g, '')
    .toLowerCase();
  if (mark === '') return 'blank';
  if (/^[\\/|—–\-_~―…·.^=〃々″′?？*※、]+$/.test(mark)) return 'blank';
  if (/^(?:x{2,}|×{2,}|\*+|□{2,})$/.test(mark)) return 'blank';
  if (/^(?:详|参|请)?见《/.test(mark)) return 'elsewhere';
  const named = mark.replace(/[《〈].*/, '').replace(/不再(?:重复|赘述|填写?)$/, '');
  if (ELSEWHERE.test(named) || SAME_AS.test(named)) return 'elsewhere';
  if (FORM_TEXT.test(mark)) return 'blank';
  if (TO_BE_FILLED.test(mark)) return 'blank';
  if (NONE_AT_ALL.test(mark)) return 'not-applicable';
  return MARKS.get(mark);
}

/** What is said by the box that is ticked, and what is written behind the boxes. */
export interface Ticked {
  readonly said: string;
  readonly behind: string;
}

/**
 * □已完成 ☑未完成: of several boxes only what stands behind the ticked one is said. The text as it is where
 * no box is ticked or left open beside another one.
 */
export function ticked(text: string): Ticked {
  // 已完成（ ） 未完成（√）
  const options = [...text.matchAll(/([\u4E00-\u9FFF]{1,20})\s*[（(]\s*([√✓✔☑]?)\s*[)）]/g)];
  const [only, ...others] = options.filter((option) => option[2] !== '');
  if (options.length > 1 && only && others.length === 0) {
    const last = options.at(-1);
    return {
      said: only[1] ?? '',
      behind: text.slice((last?.index ?? 0) + (last?.[0].length ?? 0)),
    };
  }
  const boxes = [...text.matchAll(/([☑☒■✓√✔⊠●□☐○◯])\s*([^☑☒■✓√✔⊠●□☐○◯]*)/g)];
  const [chosen, second] = boxes.filter((box) => !/[□☐○◯]/.test(box[1] ?? ''));
  if (boxes.length < 2 || !chosen || second) return { said: text, behind: '' };
  const last = boxes.at(-1);
  const said = (chosen[2] ?? '').trim();
  // ☑是 □否，仍需加强: the last label ends with its word.
  const behind = chosen === last ? undefined : /^[\u4E00-\u9FFF]+(.*)$/s.exec(last?.[2] ?? '')?.[1];
  return { said, behind: behind ?? '' };
}

/** 详见附件2, 见备注栏, 详见整改报告: what is meant stands somewhere else. */
const ELSEWHERE =
  /^(?:请|具体|详情|详细|(?:整改|完成|进展)?情况)?(?:(?:详见|参见|见|附|另附|见附)[\u4E00-\u9FFF]{0,8}?(?:附件|附表|附页|附后|备注|材料|报告|清单|台账|方案|记录|文件|照片|佐证|表|栏|后|左|右|上|下)|另附|附件|附后|如上|如下)(?:栏|表)?[\d一二三四五六七八九十]*$/;
const SAME_AS =
  /^(?:情况)?(?:同|见)(?:上|前|左|右|下)(?:行|栏|面|一?条|述|列|月|期)?$|^上同$|^(?:情况|进展)?[同见]第[\d一二三四五六七八九十]{1,3}[项条点行号]$/;
const FORM_TEXT = /^(?:请|此处|在此|请在此处?)+(?:填写|填报|录入|选择).{0,8}$/;
const TO_BE_FILLED =
  /^(?:情况)?待(?:核实?后?)?(?:补充|完善|填[写报]?|更新|报送?|上报|提交|录入|反馈|统计){1,2}(?:暂?空|暂缺)?$|^后补$/;
const NONE_AT_ALL = /^[0零]个?(?:问题|辍学|隐患|上报|报告|发生|事故|失学|流失|投诉)$/;

const MARKS: ReadonlyMap<string, StatusClass | 'nothing'> = new Map(
  (
    [
      ['done', '√ ✓ ✔ ☑ v y yes ok true t 是 是的 已 已办 已做 搞定 对 对勾 完 done ● 🗹 已是'],
      ['not-started', '× ✗ ✘ ☒ x n no false f 否 未 不是 未办 待办 ☐ □ ○ 不'],
      ['in-progress', '在办 △ ◐'],
      ['nothing', '无 没有 暂无 无无 零 均无 没'],
      ['not-applicable', 'n/a na 不适用 不涉及 均正常 正常'],
      [
        'blank',
        '待填 待填写 待填报 待补充 待补 待录入 待报 待上报 待报送 待提交 待完善 待定 待统计 待反馈 待更新 未填 未填报 未填写 暂未填写 尚未填写 〇〇 空 空白 暂缺 缺 略 ' +
          '待核 null none nil tbd 请填写 此处填写 请选择 点击选择 整改情况 xx',
      ],
    ] as const
  ).flatMap(([kind, list]) => list.split(' ').map((mark) => [mark, kind] as const)),
);
