import type { Finding } from './findings';
import { mendedAmong } from './remedy';
import { verdict, type Verdict } from './verdict';

/** What is still open beside a completion makes it a part; what follows after it does not. */
export function weighDone(done: Finding, findings: readonly Finding[]): Verdict {
  const open = openBeside(done, findings);
  if (open) return verdict('partial', open.kind === 'part' ? 'part' : 'open', open);
  const flags: string[] = [];
  if (findings.some(({ kind }) => kind === 'long-term')) flags.push('long-term-tail');
  if (findings.some(({ kind }) => kind === 'closing')) flags.push('awaiting-acceptance');
  const best = findings.filter(({ kind, certain }) => kind === 'done' && certain).at(-1) ?? done;
  const dated = findings.find(({ day }) => day) ?? best;
  return { ...verdict('done', best.by ?? 'done', best, flags), done: dated };
}

/** What the text leaves open beside the completion, or turns against it behind the last one. */
function openBeside(done: Finding, findings: readonly Finding[]): Finding | undefined {
  const at = findings.indexOf(done);
  const mended = mendedAmong(findings);
  // 1.下周完成整改；2.已完成: what stands in another item is not overtaken.
  const overtaken = ({ item }: Finding, index: number): boolean =>
    index < at && (item === undefined || item === done.item);
  const open = findings.find(
    (finding, index) => isOpen(finding, overtaken(finding, index)) && !mended.has(finding),
  );
  if (open) return open;
  const last = findings.map(({ kind }) => kind).lastIndexOf('done');
  return findings
    .slice(last + 1)
    .find((finding) => (finding.contrast === true && finding.kind !== 'none') || begins(finding));
}

/** 线路已更换，项目已开工; 已配齐，等待到货; 已整改，未整改的已约谈: behind a completion, something else begins. */
const begins = ({ kind, words }: Finding): boolean =>
  kind === 'prepared' && (WORKS_BEGUN.test(words) || /[前内底末].{0,6}(?:完成|到位)/.test(words));

const WORKS_BEGUN =
  /启动|着手|开始|开工|动工|进场|开建|组织实施|报修|安排.{0,4}[维检]修|^(?:等待|等候|待)|(?<!已)[到发供]货|下单|订单|订购|(?:申请|争取|筹措).{0,6}(?:资金|经费)|施工[单队方合图]|招标|招投标|立项|可研|图纸|前期(?:手续|工作)|开庭/;

/** Whether a finding speaks of work that is still to come; `earlier` where a completion follows it. */
function isOpen({ kind, words, past, bare }: Finding, earlier: boolean): boolean {
  switch (kind) {
    case 'part':
    case 'short':
    case 'rest':
      return true;
    case 'planned':
      // 原计划6月完成，实际5月已完成; 3月底竣工，现已投用: overtaken by what follows.
      if (earlier) return !(past === true || (bare === true && !/[前内底末]/.test(words)));
      // 已提前完工，于开学时投入使用: it is there.
      return !(bare === true && /投入使用|投用|启用|交付使用/.test(words));
    case 'prepared':
      return MATTER_AHEAD.test(words);
    case 'behind':
    case 'lacking':
      return !earlier;
    case 'undone':
    case 'undone-detail':
    case 'intended':
      return !(earlier && past === true);
    case 'under-way':
      return !AFTERWARDS.test(words);
    default:
      return false;
  }
}

/** 学生已搬离，危房已列入改造计划; 待批复; 重新申报: the matter itself lies ahead. */
const MATTER_AHEAD =
  /[列纳]入.*[划目算]|(?:待|等候?).{0,6}(?:[批款拨审]|报告|结果|回[函复]|反馈)|重新(?:上报|申报|送审|提交|报批)/;

/** 已整改，正在公示: what goes on once the work is done. */
const AFTERWARDS = /巩固|公示|归档|销号|验收|总结|跟踪|监测|观察|备案|报账|票据|结算|决算|审计/;
