/** The surnames that most people bear; used only where nothing else tells where a name begins. */
const SINGLE =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘斜厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东殴殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仝肖付涂代岳帅缑亢况有琴商牟佘佴伯赏墨哈谯笪年爱阳佟冼晋楚闫法汝鄢逢底展栗苟原覃由朴';
const DOUBLE =
  '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 宇文 长孙 独孤 南宫 西门 申屠 轩辕 呼延 赫连 澹台 拓跋 完颜 闻人 百里';

/** Clans of the Yi that no name of two characters is likely to be: 沙马石布 is one person. */
const CLANS =
  '沙马 沙玛 吉克 吉木 吉伍 吉列 曲比 曲木 曲莫 阿来 阿尔 阿苦 阿约 俄木 俄底 海来 苏呷 依火 尔古 勒格 勒伍 且沙 的日 惹几 瓦扎 莫色 加巴 毛色 比布 马黑 阿侯 果基';

const singles = new Set(SINGLE);
const doubles = new Set(`${DOUBLE} ${CLANS}`.split(' '));

/** How many characters of `text` from `at` on are a surname: 0, 1 or 2. */
export function surnameAt(text: string, at: number): 0 | 1 | 2 {
  if (doubles.has(text.slice(at, at + 2))) return 2;
  return singles.has(text.charAt(at)) ? 1 : 0;
}
