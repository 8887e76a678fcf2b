import type { Catalogue } from '../message';

export const cliRead: Catalogue = {
  'cli.read.not-for':
    '请去掉选项 {{name}}：duzhan read {{reader}} 不用这个选项，可用的选项是 {{own}}。',
  'cli.read.bad-kind': '请更正 --kind：“{{text}}”不是清单种类，可用的有 {{kinds}}。',
  'cli.read.too-many':
    '请去掉“{{name}}”：要读取的内容从标准输入逐行给出，例如：echo 6月底前 | duzhan read deadline。',
  'cli.read.built-in': '方案“{{title}}”中，“{{name}}”即“{{full}}”。',
};
