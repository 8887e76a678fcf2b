import type { SchemeInput } from '../scheme';

/** 附件 成员名单: 组长, 副组长 and 成员 of the 督战工作组, padding taken out of the names. */
export const bayannurMembers: SchemeInput['people'] = [
  { name: '宋铁', position: '组长', unit: '市教育局局长', where: '附件 成员名单' },
  { name: '董树民', position: '副组长', unit: '市教育局副局长', where: '附件 成员名单' },
  { name: '李云生', position: '副组长', unit: '市教育局副局长', where: '附件 成员名单' },
  { name: '孙亮', position: '副组长', unit: '市教育局副局长', where: '附件 成员名单' },
  {
    name: '杨世军',
    position: '副组长',
    unit: '市纪委监委派驻市教育局纪检监察组组长',
    where: '附件 成员名单',
  },
  { name: '屈强军', position: '副组长', unit: '市教育局副调研员', where: '附件 成员名单' },
  { name: '刘维平', position: '成员', unit: '市教育局办公室主任', where: '附件 成员名单' },
  { name: '孙建斌', position: '成员', unit: '市教育局党委办公室主任', where: '附件 成员名单' },
  { name: '郝建军', position: '成员', unit: '市教育局基础教育科科长', where: '附件 成员名单' },
  {
    name: '赵永亮',
    position: '成员',
    unit: '市教育局职业与成人教育科科长',
    where: '附件 成员名单',
  },
  { name: '宝玉', position: '成员', unit: '市教育局民族教育科科长', where: '附件 成员名单' },
  {
    name: '滑凤瑞',
    position: '成员',
    unit: '市教育局学前与特殊教育科科长',
    where: '附件 成员名单',
  },
  { name: '温永泉', position: '成员', unit: '市教育局财务科科长', where: '附件 成员名单' },
  { name: '韩凤山', position: '成员', unit: '市教育局发展规划科副科长', where: '附件 成员名单' },
  { name: '段儒林', position: '成员', unit: '市学生资助管理中心主任', where: '附件 成员名单' },
  { name: '王宝平', position: '成员', unit: '市人民教育基金会办公室主任', where: '附件 成员名单' },
  { name: '杨成明', position: '成员', unit: '临河区教育局局长', where: '附件 成员名单' },
  { name: '付志强', position: '成员', unit: '五原县教育局局长', where: '附件 成员名单' },
  { name: '王维清', position: '成员', unit: '磴口县教育局局长', where: '附件 成员名单' },
  { name: '王永刚', position: '成员', unit: '乌拉特前旗教育局局长', where: '附件 成员名单' },
  { name: '张宽', position: '成员', unit: '乌拉特中旗教育局局长', where: '附件 成员名单' },
  { name: '李玉平', position: '成员', unit: '乌拉特后旗教育局局长', where: '附件 成员名单' },
  { name: '杨树恒', position: '成员', unit: '杭锦后旗教育局局长', where: '附件 成员名单' },
];
