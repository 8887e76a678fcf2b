import type { StatusClass } from '../status-reading';

/** What a cell says that holds only a sign or one short word: √, 是, N, /, 待填. */
export function bareMark(text: string): StatusClass | 'nothing' | undefined {
  const mark = text.replace(/[\s"'“”‘’()（）[\]【】。.,，;；:：!！]/g, '').toLowerCase();
  if (mark === '') return 'blank';
  if (/^[\\/|—–\-_~―…·.^=〃々″?？*※、]+$/.test(mark)) return 'blank';
  if (/^(?:x{2,}|×{2,}|\*+|□{2,})$/.test(mark)) return 'blank';
  if (ELSEWHERE.test(mark)) return 'blank';
  return MARKS.get(mark);
}

/** 详见附件2, 见备注栏: what is meant stands somewhere else. */
const ELSEWHERE =
  /^(?:请|具体|详情|详细)?(?:详见|参见|参照|见|附)(?:附件|附表|附页|附后|备注|后|表|台账|报告|清单|佐证|材料|左|右|上|下|上述|下述)+(?:栏|表|件|材料|情况)?[\d一二三四五六七八九十]*$/;

const MARKS: ReadonlyMap<string, StatusClass | 'nothing'> = new Map(
  (
    [
      ['done', '√ ✓ ✔ ☑ v y yes ok true t 是 是的 已 已办 对 对勾 完 done ● 🗹 已是'],
      ['not-started', '× ✗ ✘ ☒ x n no false f 否 未 不是 未办 待办 ☐ □ ○ 不'],
      ['in-progress', '在办 △ ◐'],
      ['nothing', '无 没有 暂无 无无 零 均无 没'],
      ['not-applicable', 'n/a na 不适用 不涉及'],
      [
        'blank',
        '待填 待填写 待填报 待补充 待补 待录入 待报 待上报 待完善 待定 待统计 待反馈 待更新 未填 未填报 未填写 空 空白 暂缺 缺 略 ' +
          '同上 同前 同左 同右 同上述 同下 附件 另附 详见另表 如上 如下 待核 null none nil tbd 请填写 此处填写 请选择 点击选择 整改情况 xx',
      ],
    ] as const
  ).flatMap(([kind, list]) => list.split(' ').map((mark) => [mark, kind] as const)),
);
