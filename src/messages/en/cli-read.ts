import type { Catalogue } from '../message';

export const cliRead: Catalogue = {
  'cli.read.not-for':
    'Leave out option {{name}}: duzhan read {{reader}} does not take it. It takes {{own}}.',
  'cli.read.bad-kind': 'Correct --kind: “{{text}}” is no kind of list. There are {{kinds}}.',
  'cli.read.too-many':
    'Leave out “{{name}}”: what is to be read comes line by line on standard input, for example: echo 6月底前 | duzhan read deadline.',
  'cli.read.built-in': 'In the scheme “{{title}}”, “{{name}}” is “{{full}}”.',
};
