import type { Token } from './tokens';

/** 使用正常, 正常供餐: it works, so it has been made. */
const USE =
  '(?:使用|运行|运转|供[暖水电气热餐]|上课|上班|开[餐放课]|就餐|教学|照明|通行|点名|饮水|出水|排水|网络|试用)';
const IN_USE = new RegExp(`${USE}(?:状况|情况)?(?:正常|良好|平稳|稳定|安全)$|正常${USE}$`);

/** 通道恢复畅通, 账实相符, 不再积水: what shows that the fault is no more, whoever mended it and how. */
const GONE =
  /^(?:均?无|没有)一[人户例项个条名所][^,]{0,12}[漏失未不错欠辍]|恢复(?:畅通|使用|原状|运营|供[水电暖气])|(?:隐患|问题|风险|危险源|险情|异味|纠纷)(?:得到|得以)?(?:消除|解决|排除|化解)|[未不]再(?!次|整|需|有|安排|开展|进行|推进|发放|拨)[\u4E00-\u9FFF]{2,}|(?<!不|达成)(?:一致|相符|吻合)$|畅通$/;

/** 值班记录不连续，…，目前记录完整: what the first clause finds fault with is in order. */
export function isInOrder(clause: string, first: string): boolean {
  const thing = IN_ORDER.exec(clause)?.[1];
  return thing !== undefined && /[不未缺无漏乱错]/.test(first) && first.includes(thing);
}

const IN_ORDER =
  /^现?(?:在|已)?([^不未没尚需]{2,6}?)(?:均|都|已)?(?:完整|规范|齐全|清晰|准确|连续|整洁|完备){1,2}$/;

/** 照明正常, 不再积水: it shows that the matter is settled; 不再整改 does not. */
export function shows(clause: string, tokens: readonly Token[]): boolean {
  const has = (kind: Token['kind']): boolean => tokens.some((token) => token.kind === kind);
  if (has('future')) return false;
  if (!GONE.test(clause)) return IN_USE.test(clause) && !has('negation');
  const denied = tokens.some(
    ({ kind, text }, at) =>
      kind === 'negation' && tokens[at + 1]?.kind !== (/^[不未]/.test(text) ? 'gap' : 'said'),
  );
  return !denied && !has('wait') && !has('modal');
}
