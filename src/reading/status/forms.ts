import type { Word } from './lexer';
import type { WordKind } from './status-words';

/** The word that a pattern, and no list, finds at `at`: 边整边改, 前两项, 第一批, 1-3项. */
export function formAt(clause: string, at: number): Word | undefined {
  for (const [form, kind] of BY_START.get(clause.charAt(at)) ?? []) {
    form.lastIndex = at;
    const match = form.exec(clause);
    if (match) return { kind, text: match[0] };
  }
  return undefined;
}

const NUMERAL = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})';

/** The characters that a form may begin with, its pattern, and what it does in a text. */
const FORMS: readonly (readonly [string, string, WordKind])[] = [
  ['0123456789', '\\d{1,2}[-—至到]\\d{1,2}[项条个批期点]', 'part'],
  ['落', '落后(?=于?[\\u4E00-\\u9FFF]{0,4}(?:进度|计划|节点|序时|时间))', 'stuck'],
  ['比较', '[比较][^,]{0,4}(?:计划|进度|序时|节点|预期|原定)[^,]{0,3}[慢晚迟]', 'stuck'],
  ['慢晚迟', '[慢晚迟]于', 'stuck'],
  ['分', `分(?:${NUMERAL})?(?:年|期|批次?|步|阶段|次|季|学期|轮)`, 'manner'],
  ['其', `其中(?=${NUMERAL}[项个条处])`, 'part'],
  ['其', '其中(?=[\\u4E00-\\u9FFF\\d]{0,12}(?:已|完成))', 'part'],
  ['临暂', '(?:临时|暂时)(?=整改|解决|处[理置]|修|封|安置|到位)', 'part'],
  ['基', '基础(?=已|完成|完工)', 'part'],
  [
    '再又',
    '(?:又|再[度次]?)(?:出现|发生|发现|查出|反弹|辍学|流失|冒头|犯|离|外出|失联|坏|损|[\\u4E00-\\u9FFF]{0,1}(?:漏|裂|堵|塌|脱落|断|停|走|跑|回[到来潮]))',
    'relapse',
  ],
  ['困', '困难$', 'trouble'],
  ['监管', '[监管][管理](?:所|局|处|站|人员)', 'neutral'],
  [
    '仅只',
    '[仅只](?:有|剩)?(?:\\d{1,4}|[一两二三四五六])[所名个户人家](?=[^,]{0,8}[未没])',
    'remain',
  ],
  ['在', '(?<!直)在[做修改装补谈催]$', 'progress'],
  ['没无缺苦', '(?:苦于)?(?:没有?|无|缺少?)(?:钱|地方|场地|人手|编制|人牵头)$', 'idle'],
  ['常抓长', '(?:常|长)[抓管治](?:常|长|不)[抓管治长新懈放]{1,2}|抓[常长]抓[常长]', 'longterm'],
  ['每', '每[一二两三四五六半\\d]{0,2}个?(?:天|日|周|星期|月|季度?|学期|学年|年)', 'longterm'],
  [
    '理原名形书账数台纸程',
    '(?:理论|原则|名义|形式|书面|账面|数据|台账|纸面|程序)上(?!报|级|墙|传|交)',
    'hearsay',
  ],
  [
    '纳列',
    '[纳列]入(?=[\\u4E00-\\u9FFF]{0,8}(?:资助|低保|救助|保障)(?:对象|范围|名单|体系))',
    'fix',
  ],
  ['做', '做(?=[\\u4E00-\\u9FFF]{1,6}处理)', 'fix'],
  ['提增扩', '(?:提升|提高|增加|扩容)[到至](?=\\d)', 'fix'],
  ['疑', '疑(?=已)', 'hearsay'],
  ['一', '(?<=[已均]|完全)一致', 'fix'],
  ['以', '以后(?=完成|整改|全|再)', 'future'],
  ['再', '(?<=合格|完成|到位)再', 'future'],
  ['同', '同意(?!销号|结案|办结|通过)', 'prep'],
  ['反', '反映(?=$)', 'prep'],
  ['应', '应([\\u4E00-\\u9FFF])尽\\1', 'result'],
  ['复核检验', '(?:复[验核查检]|[核检]验|检[测查]|验收)(?:通过|合格|无误)', 'result'],
  ['补', '补(?![助贴丁给休了完好过毕进在]|公示|课到位)[\\u4E00-\\u9FFF]', 'fix'],
  ['应', '应[\\u4E00-\\u9FFF]{1,2}未[\\u4E00-\\u9FFF]{1,2}(?=[^,]{0,20}[已均])', 'noun'],
  ['应', '应[\\u4E00-\\u9FFF](?=学生|对象|人员|人数|资金|户)', 'noun'],
  ['将', '将(?=[^,]{1,12}用于)', 'noun'],
  [
    '取',
    '取得(?![\\u4E00-\\u9FFF]{0,4}(?:施工|开工|规划|用地|土地|建设|招标|中标))(?:[\\u4E00-\\u9FFF]{0,4}(?:资格|合格|健康|上岗|新|[员师工])证书?|[\\u4E00-\\u9FFF]{2,6}(?:许可|执照)证?)',
    'fix',
  ],
  ['达', '达到(?![时序进开施])[\\u4E00-\\u9FFF]{1,6}?(?:要求|标准)', 'result'],
  [
    '取',
    '取得了?(?:明显|较大|积极|一定|初步|阶段性|较好|显著|实质性|新)的?(?:进展|成效|成果|效果|突破)',
    'weakpart',
  ],
  [
    '有',
    '有了?(?:较大|很大|较好|较|明显|一定|显著)的?(?:改善|好转|提升|提高|改观|缓解|进步|改进|减少)',
    'weakpart',
  ],
  ['小初高学幼', '(?:小学|初中|高中|学前|幼儿)(?:学?段|阶段)(?=均?已|完成)', 'part'],
  ['边', '边[\\u4E00-\\u9FFF]{1,2}边[\\u4E00-\\u9FFF]{1,2}', 'manner'],
  ['前', `前${NUMERAL}(?:项|个|批|期|所|条|步|类)`, 'part'],
  ['第', `第${NUMERAL}(?:项|批|期|阶段|步|类|部分|标段|轮|笔)`, 'part'],
];

const BY_START: ReadonlyMap<string, readonly (readonly [RegExp, WordKind])[]> = index();

function index(): Map<string, (readonly [RegExp, WordKind])[]> {
  const found = new Map<string, (readonly [RegExp, WordKind])[]>();
  for (const [starts, pattern, kind] of FORMS) {
    const form = new RegExp(pattern, 'y');
    for (const start of starts) found.set(start, [...(found.get(start) ?? []), [form, kind]]);
  }
  return found;
}
