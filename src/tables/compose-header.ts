import type { FieldId } from './fields';
import { HEADING_CORES } from './heading-cores';

/** A heading put together from a qualifier and a core that this product knows. */
export interface ComposedHeader {
  readonly field: FieldId;
  readonly core: string;
  readonly qualifier: string;
  /** True where every word of the qualifier is one that leaves the core's meaning alone. */
  readonly certain: boolean;
}

/** Words that tell whose, which or when, and leave the meaning of the core alone. */
const QUALIFIERS =
  `整改 攻坚 督战 挂牌 督办 督导 督查 排查 自查 互查 检查 核查 巡察 巡视 包联 包保 包抓 包片 包案 包校 挂包 挂钩 挂点
  挂联 联系 主要 具体 相关 直接 责任 牵头 分管 主管 主办 承办 协办 配合 协同 协助 协作 参与 学校 校 园 单位 部门 科室 股室 县级 区级 市级 校级
  局级 乡级 镇级 村级 省级 县 区 市 局 省 乡镇 镇 乡 村 教育局 教体局 教委 县教委 本校 我校 我县 我局 我区 本单位 本级 本月 本期 本周 本季度 本年度 年度 季度 月度
  当月 当前 目前 现 现在 截至目前 截止目前 最新 最近 近期 下一步 下步 下阶段 阶段 阶段性 实际 计划 拟 预计 预定 预期 应 已 需 要求 规定 落实 执行
  实施 工作 任务 任务的 问题 项目 事项 隐患 清单 台账 销号 办结 完成 推进 学生 幼儿 儿童 少年 适龄 子女 家庭 受助 资助 补助 发放 困难 贫困 教育 涉及
  所在 所属 就读 在读 就学 入学 在校 学籍 毕业 原 第一 第二 第三 第四 一季度 二季度 三季度 四季度 上半年 下半年 全年 的 及 和 与 各 该 被 受 是否 情况 内容
  发现 反馈 交办 下发 下达 登记 受理 通知 转办 验收 清零 到位 解决 核销 走访 入户 家访 回访 慰问 送教 上门 打卡 拨付 支付 领取 到账 划拨 下拨
  填报 填表 上报 报送 更新 制表 统计 录入 汇总 提交 起始 开始 执行 生效 出生 时间 办理 处理 处置 治理 整治 化解 截止 到期 限 监督 监管 复查 核验 认定 审核
  评估 辍学 失学 到校 上学 休学 缓学 补贴 控辍 保学 控辍保学 劝返 劝学 动员 返校 残疾 障碍 对象 类 风险 严重 重要 紧急 存在 发现的 存在的 突出 主体 银行 银行卡 一卡通 开户
  学期 学年 每学期 每学年 每年 每生 每人 生均 人均 达标 考核 国家 合格 总 合计 累计 应发 实发 应补 监护人 家长 父亲 母亲 父母 户主 本人 安全 校园 专项 重点 全部
  被查 被检 受检 迎检 被 佐证 证明 印证 持续 脱贫 扶贫 攻坚战 回头看 大排查 本次 此次 上次 最终 初步 专人 联络 共性 个性 有关 对应 分工 帮扶 驻村 结对 户籍 现居 居住 常住 详细 短板 弱项 生活 补充 截至 截止 至 措施 底 末
  采取 最迟 最晚 拟定 限定 承诺 首次 结对 挂包 到卡 兑付 为 需要 说明 未升学 自纠 查摆 查摆出 查找出 线索 达到 公民 居民 本学期 上学期 复学 备查 支撑 片区 学区 毕业生 两后生 升学 转出 流出 外出 机关 局机关 社保卡 社会保障卡 家庭经济 法定`
    .split(/\s+/)
    .filter((word) => word !== '');
const QUALIFIER_SET = new Set(QUALIFIERS);
const LONGEST_QUALIFIER = Math.max(...QUALIFIERS.map((word) => word.length));
const LONGEST_HEADING = 16;
const CORE_ENDINGS = new Set(
  HEADING_CORES.map((entry) => entry.core.charAt(entry.core.length - 1)),
);
/** A foreign word in front of a core of one meaning is a guess worth showing, no more. */
const LONGEST_FOREIGN_QUALIFIER = 6;

/** 是否已完成整改, 是否全部整改到位: asked in any order of words, it is how far the matter is. */
const ASKED =
  /^(?:问题|任务|事项|工作|隐患)?是否(?:已经?|全部|全面|按期|按时|如期|基本)*((?:整改|完成|办结|解决|落实|清零|到位|完毕){1,3})$/;

export function composeHeader(key: string): ComposedHeader | undefined {
  if (key.length < 3 || key.length > LONGEST_HEADING) return undefined;
  const asked = ASKED.exec(key)?.[1];
  if (asked !== undefined)
    return { field: 'status', core: asked, qualifier: '是否', certain: true };
  if (!CORE_ENDINGS.has(key.charAt(key.length - 1))) return undefined;
  for (const entry of HEADING_CORES) {
    if (!key.endsWith(entry.core) || key.length === entry.core.length) continue;
    const qualifier = key.slice(0, -entry.core.length);
    if (entry.with && !entry.with.test(qualifier)) continue;
    const certain = isQualifier(qualifier);
    if (!certain && entry.sure) continue;
    if (!certain && qualifier.length > LONGEST_FOREIGN_QUALIFIER) return undefined;
    return { field: entry.field, core: entry.core, qualifier, certain };
  }
  return undefined;
}

const PERIOD =
  /\d{2,4}年度?|\d{1,4}月份?[底末初]?|\d{1,2}日|第?[一二三四1-4]季度|[上下]半年|[一二三四五六七八九十]{1,2}月份?|第[一二三四五六七八九十\d]{1,2}[次期批轮]/g;

/** Whether the text is made of qualifiers and periods only. */
function isQualifier(qualifier: string): boolean {
  const text = qualifier.replace(PERIOD, '');
  const reachable = [true];
  for (let end = 1; end <= text.length; end += 1) {
    let reached = false;
    for (let size = 1; size <= Math.min(LONGEST_QUALIFIER, end) && !reached; size += 1) {
      reached = (reachable[end - size] ?? false) && QUALIFIER_SET.has(text.slice(end - size, end));
    }
    reachable.push(reached);
  }
  return reachable[text.length] ?? false;
}
