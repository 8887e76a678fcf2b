import { PER, PER_BEFORE } from './unit-of-amount';

/**
 * An amount without currency signs, without what it is for (每生每学期500元, 500元/生·学期), and without
 * words that leave it the same one amount: 补发18750元, 375元（已打卡）. Words that make another amount of
 * it (扣, 差, 欠, 退, 约, 余, 未) are none of these, and stay.
 */
export function bareAmount(plain: string): string {
  let bare = plain
    .replace(CURRENCY, '')
    .replace(/^[:\s]*\(?(?:金额)?[大小]写\)?:?\s*/, '')
    .trim();
  for (let left = MOST_WORDS; left > 0; left -= 1) {
    const shorter = bare.replace(BEHIND, '').replace(PER_BEHIND, '').replace(END, '').trim();
    if (shorter === bare) break;
    bare = shorter;
  }
  return bare.replace(BEFORE, '').trim();
}

export const CURRENCY = /人民币|rmb|cny|￥|¥/gi;

/** As many remarks and units as a cell has behind an amount. */
const MOST_WORDS = 6;
const MANNER = '已|均|现|都|足额|全额|按时|及时|一次性|实际|实|应|共';
const DEED = '补发|发放|拨付|支付|打卡|到账|到卡|入账|领取|享受|兑付|下达|下拨|发|拨|付|领';
const SETTLED = '核对|公示|签字|签收|签领|审核|核实|确认|登记';
const WHAT = '生活|伙食|营养|交通|补助|资助|补贴|标准|金额|数额|资金|款|费|额';

/** 补发, 应发金额:, 共计, 每生每学期补助. */
const BEFORE = new RegExp(
  `^(?:${PER_BEFORE}|${MANNER}|${DEED}|${WHAT}|合计|总计|小计|计|得|为|是|:|\\s)+(?=[\\d+.(-]|[负零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾])`,
);
/** ，已打卡 · （已发放到位） · ；打卡发放. */
const BEHIND = new RegExp(
  `(?:[,，;；、(（\\s]\\s*|(?=已|均))(?:${MANNER}){0,3}(?:(?:${DEED}|${SETTLED})){1,2}(?:到位|完毕|完成|到账|到卡|到户|到人|成功)?了?[)）]?$`,
);
/** 500元/床: what it is for need not be known, so long as it is only a word. */
const PER_BEHIND = new RegExp(`(?:[,，\\s]*${PER}|\\s*/[\\u4E00-\\u9FFF]{1,2})$`);
const END = /[。;；]$/;
