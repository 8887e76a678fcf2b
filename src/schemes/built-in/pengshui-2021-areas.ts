import type { SchemeInput } from '../scheme';

/** 附件 包片责任制一览表: group leader, area, offices with their person and townships. */
export const pengshuiAreas: NonNullable<SchemeInput['areas']> = [
  {
    group: '一组',
    leader: '朱洪斌',
    area: '新田片区',
    areaOffice: '新田片区教育督导办公室',
    areaOwner: '陈明凡',
    offices: [
      {
        office: '基建科',
        owner: '冉启怀',
        townships: ['万足镇', '鹿角镇', '善感乡', '双龙乡', '石盘乡'],
      },
      {
        office: '人事科',
        owner: '钱小川',
        townships: ['新田镇', '桑柘镇', '大同镇', '桐楼乡', '诸佛乡'],
      },
      { office: '党办', owner: '汪贤梁', townships: ['梅子垭镇', '鞍子镇'] },
    ],
    where: '附件 一组',
  },
  {
    group: '二组',
    leader: '周勇',
    area: '保家片区',
    areaOffice: '保家片区教育督导办公室',
    areaOwner: '谢德良',
    offices: [
      {
        office: '安全科',
        owner: '王世斌',
        townships: ['郁山镇', '连湖镇', '龙溪镇', '石柳乡', '联合乡', '走马乡', '芦塘乡'],
      },
      { office: '督导室', owner: '谭光武', townships: ['保家镇', '长生镇', '乔梓乡'] },
    ],
    where: '附件 二组',
  },
  {
    group: '三组',
    leader: '任牮交',
    area: '靛水片区',
    areaOffice: '靛水片区教育督导办公室',
    areaOwner: '李顺华',
    offices: [
      {
        office: '财务科',
        owner: '张勇',
        townships: ['靛水街道', '润溪乡', '大垭乡', '黄家镇', '龙塘乡', '朗溪乡'],
      },
    ],
    where: '附件 三组',
  },
  {
    group: '四组',
    leader: '陈代全',
    area: '高谷片区',
    areaOffice: '高谷片区教育督导办公室',
    areaOwner: '陶小明',
    offices: [
      {
        office: '教育科',
        owner: '黎明',
        townships: ['普子镇', '太原镇', '棣棠乡', '三义乡', '高谷镇', '龙射镇', '平安镇', '鹿鸣乡'],
      },
    ],
    where: '附件 四组',
  },
  {
    group: '五组',
    leader: '刘敏',
    area: '县城片区',
    areaOffice: '县城片区教育督导办公室',
    areaOwner: '何本权',
    offices: [{ office: '办公室', owner: '谢江陵', townships: ['汉葭街道', '绍庆街道', '岩东乡'] }],
    where: '附件 五组',
  },
];

/** The county's own register of townships: 3 街道, 18 镇, 18 乡. */
export const pengshuiTownships: readonly string[] = [
  ...['汉葭', '绍庆', '靛水'].map((name) => `${name}街道`),
  ...['万足', '保家', '大同', '太原', '平安', '新田', '普子', '桑柘', '梅子垭'].map(town),
  ...['连湖', '郁山', '长生', '鞍子', '高谷', '鹿角', '黄家', '龙射', '龙溪'].map(town),
  ...['三义', '乔梓', '双龙', '善感', '大垭', '岩东', '朗溪', '桐楼', '棣棠'].map(rural),
  ...['润溪', '石柳', '石盘', '联合', '芦塘', '诸佛', '走马', '鹿鸣', '龙塘'].map(rural),
];

function town(name: string): string {
  return `${name}镇`;
}

function rural(name: string): string {
  return `${name}乡`;
}
