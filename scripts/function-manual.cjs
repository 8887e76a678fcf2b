// node scripts/function-manual.cjs: writes docs/functions.zh-CN.md from the doc comments of
// functions/, which are the only manual of the custom functions.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
const { functionFiles, inChinese } = require('./function-metadata.cjs');

const root = join(__dirname, '..');
const page = join(root, 'docs', 'functions.zh-CN.md');

const HEAD = `# 公式函数

装有督战台账加载项的 Excel 里，在单元格输入 \`=DUZHAN.\` 即可选用下列函数。共同的约定：

- 空白进，空白出；读不准的不猜，返回 \`#N/A\`，输入有误返回 \`#VALUE!\`，点单元格旁的提示可看原因。
- 可以给一个单元格，也可以给一片区域，结果按同样的大小展开；展开处须留空。
- 不取今天的日期，基准日由公式给出：今天算和明年算，结果相同。
- 不读、不改工作簿的其他内容，不联网。
- 结果为日期的是日期序列值，把单元格设为日期格式即可；1904 日期系统的工作簿，最后一个参数填 TRUE。

本页由 \`node scripts/function-manual.cjs\` 从函数源文件的注释生成，请不要直接修改。
`;

async function manual() {
  const files = functionFiles(root);
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const examples = examplesById(files);
  const sections = inChinese(JSON.parse(metadataJson)).functions.map((fn) =>
    [
      `## DUZHAN.${fn.name}`,
      fn.description,
      `\`=DUZHAN.${fn.name}(${fn.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})\``,
      ['| 参数 | 说明 |', '| --- | --- |', ...fn.parameters.map(row)].join('\n'),
      (examples.get(fn.id) ?? [])
        .map(([formula, answer]) => `- \`${formula}\` → ${answer}`)
        .join('\n'),
    ].join('\n\n'),
  );
  return `${[HEAD.trimEnd(), ...sections].join('\n\n')}\n`;
}

const row = ({ name, optional, description }) =>
  `| ${name}${optional ? '（可不填）' : ''} | ${description} |`;

function examplesById(files) {
  return new Map(
    files.map((file) => {
      const text = readFileSync(file, 'utf8');
      const id = /@customfunction (\w+)/.exec(text)?.[1] ?? '';
      const found = [...text.matchAll(/@example (=.+?) → (.+)/g)];
      return [id, found.map(([, formula, answer]) => [formula, answer])];
    }),
  );
}

module.exports = { manual, page };

if (require.main === module) manual().then((text) => writeFileSync(page, text));
