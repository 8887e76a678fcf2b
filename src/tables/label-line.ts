import type { SheetGrid } from './sheet-grid';

/** Lines about the list, above or below it: 填报单位：…, 审核人：…, 备注：…. */
const NOTE_LABELS =
  '备注|说明|附注|注|注意|注意事项|填表说明|填报说明|填写说明|填报要求|编制说明|几点说明|备注说明|要求|附|附件';
const LINE_LABELS =
  `填报单位|填表单位|填报部门|填报科室|填报学校|填报地区|填报|上报单位|报送单位|报送部门|编制单位|制表单位|报告单位|申报单位|公示单位|
  单位名称|单位|学校名称|学校|县区|县市区|旗县区|区县|科室|部门|乡镇|乡镇街道|村|班级|年级|班主任|填报人|填表人|填写人|制表人|制表|经办人|经办|统计人|汇总人|
  录入人|上报人|报送人|编制人|审核人|审核|初审|复审|审核领导|审定|复核人|复核|审批人|审批|签发人|签发|负责人|单位负责人|主要负责人|分管负责人|科室负责人|部门负责人|股室负责人|
  学校负责人|财务负责人|分管领导|主管领导|责任领导|单位领导|领导|主要领导|校长|园长|局长|主任|分管校长|资助专干|督导组长|组长|会计|出纳|发放人|领款人|
  签字|签名|签章|盖章|公章|填报日期|填报时间|填表日期|填表时间|上报日期|上报时间|报送日期|报送时间|制表日期|制表时间|统计时间|统计日期|数据时间|更新时间|更新日期|日期|时间|
  截至|截止|截至日期|截止日期|截至时间|截止时间|数据截至|数据截止|报告日|报告日期|基准日|联系人|联系电话|联系方式|电话|监督电话|举报电话|咨询电话|邮箱|电子邮箱|传真|
  公示时间|公示期|公示期限|公示日期|计量单位|金额单位|货币单位|学期|学年|年度|期数|期次|编号|表号|密级|制定机关|批准文号|批准机关|有效期`
    .split(/[|\s]+/)
    .filter((word) => word !== '')
    .join('|');
const QUALIFIED = '(?:[（(][^（()）]{0,16}[）)])*';
const COLON_LABEL = new RegExp(
  `^(?:${NOTE_LABELS}|${LINE_LABELS})\\d*(?:签字|签名|签章|盖章|签)?${QUALIFIED}[:：]`,
);
const SIGN_LABEL =
  /^(?:[（(]?(?:盖章|公章|单位盖章|签字|签章|加盖公章|单位公章)[）)]?|.{2,12}[（(](?:签字|签名|签章|盖章|公章|盖公章|加盖公章|签字盖章|手印)[）)])[:：]?\s*$/;
const BARE_NOTE = /^(?:备注|说明|附注|注|填表说明|填报说明|填写说明)$/;
const NOTE = new RegExp(`^(?:${NOTE_LABELS})\\d*[:：]`);
/** Labels that stand without a colon, their value in the next cell. */
const BARE_LABEL =
  /^(?:报告日|报告日期|基准日|截至日期|截止日期|统计日期|填报单位|填表单位|上报单位|报送单位|填报日期|填表日期|填报时间|填表时间|上报日期|上报时间|报送日期|报送时间|制表日期|填报人|填表人|制表人|审核人|复核人|经办人)$/;
const LONE_DATE =
  /^(?:[〇零一二三四五六七八九十\d]{4}|\s*)\s*年\s*[一二三四五六七八九十\d]{0,3}\s*月(?:\s*[一二三四五六七八九十\d]{0,3}\s*[日号])?$/;

/** Most rows are none of this and are told at a glance. */
const MAY_BE_LABEL = /[:：（(年月日盖章签备说附注填人位时期]/;
const LONGEST_LABEL = 40;

const packed = (text: string): string => text.replace(/\s+/g, '');

/** 填报日期：2020年5月25日, 审核人（签字）：, 单位（盖章）. */
export function isLabel(text: string): boolean {
  const plain = packed(text);
  return COLON_LABEL.test(plain) || SIGN_LABEL.test(plain);
}

/** 备注：…, 说明：…, 注：…: the beginning of remarks that may go on over several lines. */
export const isNote = (text: string): boolean => NOTE.test(packed(text));

/** Lines of instructions without a label: 1.每月25日前上报。 */
export const isInstruction = (text: string): boolean =>
  text.length > 60 || /^(?:[（(]?\d{1,2}[)）.、．]|[①-⑳]|※|★)/.test(text);

/**
 * Whether the cells of a row, from left to right, are a line of labels and what follows them: the
 * first is a label, and the others are labels or the values that labels ask for.
 */
export function isLabelLine(grid: SheetGrid, row: number, cells: readonly number[]): boolean {
  const first = cells[0];
  if (first === undefined) return false;
  const others = cells.length - 1;
  const head = grid.text(row, first);
  if (!MAY_BE_LABEL.test(head.slice(0, LONGEST_LABEL))) return false;
  if (BARE_NOTE.test(packed(head))) return others <= 1;
  if (LONE_DATE.test(head)) return others === 0;
  if (BARE_LABEL.test(packed(head))) return isBareLabels(grid, row, cells);
  if (!isLabel(head)) return false;
  if (isNote(head)) return others <= 3;
  const labels = cells.filter((column) => isLabel(grid.text(row, column))).length;
  return cells.length <= labels * 2 + 1;
}

/** 填表人 张三 审核人 李四: every other cell is a label, or all of them are. */
function isBareLabels(grid: SheetGrid, row: number, cells: readonly number[]): boolean {
  const bare = cells.map((column) => BARE_LABEL.test(packed(grid.text(row, column))));
  if (bare.every((label) => label)) return cells.length <= 4;
  return cells.length <= 6 && bare.every((label, index) => label === (index % 2 === 0));
}

const GROUP =
  /^(?:学校|单位|乡镇|乡镇街道|街道|村|社区|班级|年级|科室|部门|县区|旗县区|片区|组别)(?:名称)?[:：].*[^:：\s]/;

/** 学校：甲小学 between the rows of a list heads those that follow; it ends nothing. */
export function isGroupLine(grid: SheetGrid, row: number, cells: readonly number[]): boolean {
  const [first] = cells;
  if (first === undefined || cells.length > 2) return false;
  const text = grid.text(row, first);
  return MAY_BE_LABEL.test(text.slice(0, LONGEST_LABEL)) && GROUP.test(packed(text));
}
