import type { FieldId } from './fields';

/** What a heading says at its end. */
export interface HeadingCore {
  readonly core: string;
  readonly field: FieldId;
  /** The qualifier must say so. */
  readonly with?: RegExp;
  /** Too plain a core to be taken behind words that are not known. */
  readonly sure?: boolean;
}

const core = (field: FieldId, words: string, qualifier?: RegExp): readonly HeadingCore[] =>
  words
    .split(' ')
    .map((word) => (qualifier ? { core: word, field, with: qualifier } : { core: word, field }));

const RELATIVE = /户主|监护|家长|父|母|持卡|开户|卡主|领款|领取|收款/;
const CHILD = /就读|就学|入学|在校|在读|辍学|失学|到校|学籍|上学/;
/** The grade that a pupil is in; 任教年级 is a teacher's. */
const PUPIL = /就读|在读|在校|就学|所在|现|目前|学生|学籍/;
const FOUND =
  /发现|检查|排查|交办|反馈|下发|下达|督查|督导|巡查|巡察|登记|受理|自查|互查|通知|转办/;
const DONE = /实际|已|办结|销号|验收|清零|整改到位|解决|核销|完结/;
const VISIT = /走访|入户|家访|回访|慰问|送教|上门/;
const PAID = /发放|打卡|拨付|支付|领取|到账|到卡|划拨|下拨|兑付/;
const FILLED = /填报|填表|上报|报送|更新|制表|统计|录入|汇总|提交|报表/;
const START = /起始|开始|执行|生效|启用/;
const DUE =
  /整改|完成|办理|落实|推进|计划|预计|拟|要求|规定|截止|到期|应|限|销号|解决|清零|攻坚|整治|治理|处置|化解/;
/** Told beforehand: whatever is to be done by then, the day is not when it was. */
const BEFOREHAND =
  /^(?:计划|要求|拟定?|预计|规定|应|限定|承诺)(?=.*(?:整改|完成|办结|办理|销号|反馈|回复|报送|上报|清零|到位|解决|落实))|^(?:最迟|最晚)/;
const JOIN = /配合|协同|协办|协助|协作|联办|会办|联合|参与|共同/;
const ACCEPT = /验收|督办|督导|督查|监督|监管|核查|复查|核验|认定|审核|评估|考核/;

const LOOKED_INTO = /检|查|督|所[在属]|涉及|责任/;
const NAMES_PROBLEM = /(?:问题|隐患|线索)的?(?:具体|详细|主要|基本|存在|有关|相关|简要)?$/;

/** From the most telling to the plainest: the first core that ends the heading decides. */
export const HEADING_CORES: readonly HeadingCore[] = [
  ...core('remark', '事项 情况 问题', /需要?说明的?$/),
  ...core('seq', '编号 序号', /问题|任务|隐患|项目|事项|台账|清单|整改/),
  ...core('status', '是否完成 是否整改 是否到位 是否办结 是否解决 是否落实 完成与否'),
  ...core('closure', '是否销号 销号情况 销号与否 销号'),
  ...core('reached', '是否达标 达标情况'),
  ...core('deadline', '时限 期限 时间节点 时间要求 截止时间 截止日期 限期'),
  ...core('deadline', '时间 日期', BEFOREHAND),
  ...core('foundOn', '时间 日期', FOUND),
  ...core('doneOn', '时间 日期', DONE),
  ...core('visitedOn', '时间 日期', VISIT),
  ...core('paidOn', '时间 日期', PAID),
  ...core('filledOn', '时间 日期', FILLED),
  ...core('effectiveFrom', '时间 日期 学期', START),
  ...core('birth', '年月日 年月 日期 时间', /出生/),
  ...core('deadline', '时间 日期', DUE),
  ...core(
    'reviewer',
    '签批人 校验人 复审人 核验人 审核人 审批人 审签人 审核领导 签发人 复核人 核查人 复查人 验收人',
  ),
  ...core('leader', '责任领导 牵头领导 分管领导 主管领导 领导 组长 分管局长 副局长 副县长'),
  ...core('cooperatingUnit', '单位 科室 股室 部门 处室 学校', JOIN),
  ...core('acceptingUnit', '单位 科室 部门 股室', ACCEPT),
  ...core('office', '责任科室 责任股室 责任部门 责任处室 牵头科室 科室 股室 处室 部门'),
  ...core(
    'areaOffice',
    '督导责任办公室 督导办公室 督导责任办 督导办 督学办公室 责任办公室',
    /片区|学区/,
  ),
  ...core('area', '责任片区 责任区 片区 学区').map((entry) => ({ ...entry, sure: true })),
  ...core('assignedCadre', '干部'),
  ...core('assignedCadre', '教师 老师 人', /(?:帮扶|结对|走访|入户|家访|送教|挂联|挂包)$/),
  ...core('owner', '责任人 负责人 经办人 承办人 责任教师'),
  ...core('filledBy', '填报人 填表人 报送人 上报人 制表人'),
  ...core('phone', '联系电话 电话 手机号码 手机号 联系方式'),
  ...core('relativeIdentityNumber', '身份证号码 身份证号 身份证 证件号码', RELATIVE),
  ...core('identityNumber', '身份证号码 身份证号 身份证件号 身份号码 证件号码 身份证'),
  ...core('enrolmentNumber', '学籍号码 学籍号 学籍编号 学籍辅号'),
  ...core('school', '就读学校 学校名称 学校', /就读|在读|学籍|毕业/),
  ...core('grade', '年级', PUPIL),
  ...core('className', '班级', PUPIL),
  ...core('stage', '学段', PUPIL),
  ...core('destination', '去向 流向').map((entry) => ({ ...entry, sure: true })),
  ...core('unit', '责任单位 落实单位 实施单位 承办单位 责任学校 单位名称 学校名称 单位 学校'),
  ...core('problemSource', '问题来源 来源 出处 渠道'),
  ...core('problemSource', '途径 方式', /发现|线索/),
  ...core('dropReason', '原因', CHILD),
  ...core('cause', '原因 成因'),
  ...core('schoolState', '状态 情况 状况', CHILD),
  ...core('aid', '情况', /资助|补助|受助|补贴/),
  ...core('returnEffort', '情况 记录 结果 过程 措施 进展', /劝返|控辍|劝学|动员/),
  ...core('disability', '情况 类别 类型 等级 程度', /残疾|障碍/),
  ...core('hardship', '类型 类别 等级 情况 程度 原因', /困难|贫困|认定|资助对象|受助对象/),
  ...core('level', '等级 级别 程度', /隐患|问题|风险|严重|重要|紧急/),
  ...core('category', '类别 分类 类型', /问题|隐患|任务|工作|排查|检查|内容|事项|项目|整改|责任/),
  ...core('progress', '措施 举措', /^(?:截至)?(?:目前|现)?已/),
  ...core('measure', '措施 举措 对策 打算'),
  ...core('measure', '计划', /整改|下一?步|下阶段/),
  ...core('goal', '目标'),
  ...core('percent', '完成率 整改率 完成比例 整改比例 百分比'),
  ...core(
    'progress',
    '进展情况 进展 进度情况 进度 完成情况 落实情况 整改情况 办理情况 推进情况 处理情况 解决情况 开展情况 实施情况 成效 结果',
  ),
  ...core('progress', '情况', /整改|落实|完成|推进|进展|办理|执行|开展|实施|督办|督战/),
  ...core('status', '状态'),
  ...core(
    'problem',
    '存在问题 存在的问题 发现问题 发现的问题 主要问题 问题 隐患 短板 弱项 不足 不足之处 薄弱环节 漏洞',
  ),
  ...core('progress', '成果', /整改|阶段|取得|工作/),
  ...core('problem', '情况 描述 表现 内容 简述', NAMES_PROBLEM),
  ...core(
    'evidence',
    '佐证材料 证明材料 佐证资料 印证资料 备查资料 支撑材料 材料目录 资料目录 材料清单 资料清单 材料名称 材料 资料',
  ),
  ...core('bankCard', '银行卡号 银行账号 一卡通账号 卡号 账号'),
  ...core('boarding', '寄宿生 住校生 住宿生 寄宿 住校', /^是否|学生/),
  ...core('teachingMode', '授课类型 授课方式 授课语言 授课模式 双语授课', /^是否|学生|班级|教学/),
  ...core('payee', '持卡人 开户人 户名'),
  ...core('signature', '签字 签名 签章'),
  ...core('ratePerTerm', '标准', /学期/),
  ...core('rate', '标准', /补助|资助|补贴|发放|人均|生均|学年|每年|每生|每人/),
  ...core('target', '目标值 标准值 达标值').map((entry) => ({ ...entry, sure: true })),
  ...core('actual', '实际值 完成值 现状值').map((entry) => ({ ...entry, sure: true })),
  ...core('target', '标准', /达标|考核|评估|国家|规定|合格/),
  ...core('amount', '金额 金额合计 补助费 补助款 数额'),
  ...core('headcount', '人数 学生数 幼儿数 教师数'),
  ...core('guardian', '监护人 家长'),
  ...core('name', '姓名'),
  ...core('address', '住址 地址'),
  ...core('visitCount', '次数'),
  ...core(
    'county',
    '县市、区 旗县市、区 市、县、区 县市区 旗县市区 旗县区 市县区 县区 区县 旗县',
    LOOKED_INTO,
  ),
  ...core('village', '行政村 村社区 嘎查').map((entry) => ({ ...entry, sure: true })),
  ...core('township', '乡镇 街道 乡镇街道'),
  ...core('remark', '备注'),
  ...core('category', '类别 分类 种类').map((entry) => ({ ...entry, sure: true })),
  ...core('inspection', '排查内容 检查内容 排查事项 任务 事项 内容'),
];
