import { readXlsx } from 'hucre/xlsx';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { sheets } = await readXlsx(Buffer.concat(chunks));
process.stdout.write(
  JSON.stringify(Object.fromEntries(sheets.map(({ name, rows }) => [name, rows]))),
);
