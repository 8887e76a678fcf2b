import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import importX from 'eslint-plugin-import-x';

/**
 * The rooms of src from top to bottom (docs/decisions.md, "The rooms"): a room imports only from
 * rooms above it. The four list rooms stand beside each other and never import each other.
 */
const rooms = [
  ['messages'],
  ['reading'],
  ['workbook'],
  ['tables'],
  ['schemes'],
  ['ledgers'],
  ['aid', 'children', 'areas', 'indicators'],
  ['checks'],
  ['report'],
  ['marks'],
  ['actions'],
  ['cli'],
];
const zones = rooms.slice(0, -1).flatMap((level, depth) =>
  level.map((room) => ({
    target: `./src/${room}`,
    from: [...level.filter((other) => other !== room), ...rooms.slice(depth + 1).flat()].map(
      (other) => `./src/${other}`,
    ),
    message: `src/${room} imports only from the rooms above it`,
  })),
);

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '**/*.mjs', '**/*.cjs', 'coverage/**'] },
  ...tseslint.configs.strict,
  {
    plugins: { 'import-x': importX, 'office-addins': officeAddins },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // As for tsc: a parameter that must stand there but is not needed begins with _.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipComments: false, skipBlankLines: false }],
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...zones,
            { target: './src', from: ['./taskpane', './functions'], message: 'src knows no face' },
            {
              target: './src/workbook/file',
              from: './src/workbook/excel',
              message: 'the two adapters know only src/workbook itself',
            },
            {
              target: './src/workbook/excel',
              from: './src/workbook/file',
              message: 'the two adapters know only src/workbook itself',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      // No clock, no chance, no network inside src: the as-of date is an argument.
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random' },
        { object: 'Date', property: 'now' },
        { object: 'performance', property: 'now' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date']", message: 'dates are civil: IsoDate' },
      ],
      'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'WebSocket', 'Date'],
    },
  },
  {
    // Office's own objects belong to the adapter, the ribbon commands and the boot file.
    files: ['src/**/*.ts', 'functions/**/*.ts', 'taskpane/**/*.{ts,tsx}'],
    ignores: ['src/workbook/excel/**', 'taskpane/commands/**', 'taskpane/boot.ts*'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension', 'fetch'] },
  },
  {
    // Zip and XML belong to the file workbook.
    files: ['src/**/*.ts', 'taskpane/**/*.{ts,tsx}', 'functions/**/*.ts'],
    ignores: ['src/workbook/file/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: ['fflate', { name: 'zod', message: 'zod/mini: the pane has 350 KB' }] },
      ],
    },
  },
);
