const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { functionFiles, localisedMetadata } = require('./scripts/function-metadata.cjs');

/** Where office.js comes from: our own copy unless a CDN build is asked for. */
const OFFICE = {
  self: 'office/office.js',
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/**
 * The files of @microsoft/office-js that Excel on Windows, on the web and on Mac, and a plain
 * browser, ask for: the loader, one library per platform, the table for "no host", the strings.
 * They are copied unmodified, under their own names (the loader finds itself by its name).
 */
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/** WebView2, current browsers, and Safari 15.4 of older Macs. */
const TARGET = 'es2022';

module.exports = (env = {}) => {
  const office = env.office ?? 'self';
  const url = env.url ?? 'https://localhost:3000';
  const officeOrigin = office === 'self' ? [] : [new URL(OFFICE[office]).origin];
  const { version } = JSON.parse(readFileSync(join(__dirname, 'package.json'), 'utf8'));

  const page = (filename, chunks, officeScript) =>
    new HtmlPlugin({
      filename,
      chunks,
      chunksSortMode: 'manual',
      template: join(__dirname, 'assets', 'pages', filename),
      inject: 'head',
      scriptLoading: 'defer',
      minify: false,
      templateParameters: { policy: contentSecurityPolicy(officeOrigin), officeScript },
    });

  return {
    mode: 'production',
    target: ['web', TARGET],
    entry: {
      // One module that imports them all: a list of entries would keep webpack from joining them.
      functions: inOneModule(functionFiles(__dirname)),
      taskpane: './taskpane/boot.tsx',
      workbench: './taskpane/workbench.tsx',
    },
    output: {
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: TARGET } },
        {
          test: /chinese-days\.json$/,
          type: 'javascript/auto',
          loader: join(__dirname, 'scripts', 'holiday-loader.cjs'),
        },
        { test: /\.(png|svg|xlsx|woff2)$/, type: 'asset/resource' },
      ],
    },
    optimization: {
      // The pane and the functions stand on one page (shared runtime) and share what both use.
      // Few large pieces: each small one costs its own share of what gzip has seen.
      splitChunks: { chunks: 'all', minSize: 80_000 },
      runtimeChunk: 'single',
    },
    performance: { hints: false }, // the budgets are in scripts/size.mjs
    stats: 'errors-warnings',
    plugins: [
      new CustomFunctionsMetadataPlugin({
        output: 'functions.json',
        input: functionFiles(__dirname),
      }),
      localisedMetadata(__dirname),
      page('taskpane.html', ['functions', 'taskpane'], OFFICE[office]),
      page('index.html', ['workbench']),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons', to: 'assets/icons' },
          // ES5, for browsers that run nothing else
          ...['old-host.js', 'load-failure.js'].map((file) => ({
            from: `assets/pages/${file}`,
            to: file,
            info: { minimized: true },
          })),
          { from: 'assets/samples', to: 'samples', noErrorOnMissing: true },
          { from: 'assets/shortcuts.json', to: 'shortcuts.json' },
          {
            from: 'manifest.xml',
            transform: (xml) => xml.toString().replaceAll('https://localhost:3000', url),
          },
          ...(office === 'self' ? officeFiles() : []),
        ],
      }),
      buildStamp({ version, url, office }),
    ],
  };
};

const inOneModule = (files) =>
  `data:text/javascript,${encodeURIComponent(files.map((file) => `import ${JSON.stringify(file)};`).join(''))}`;

/** No origin but our own (and the CDN's where one was asked for); styles may stand in the page. */
function contentSecurityPolicy(officeOrigin) {
  const own = ["'self'", ...officeOrigin].join(' ');
  return [
    "default-src 'none'",
    `script-src ${own}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function officeFiles() {
  const from = join(__dirname, 'node_modules', '@microsoft', 'office-js');
  return [
    ...OFFICE_FILES.map((file) => ({
      from: join(from, 'dist', file),
      to: `office/${file}`,
      info: { minimized: true }, // the licence asks for the original form
    })),
    { from: join(from, 'LICENSE.md'), to: 'office/LICENSE.md' },
  ];
}

/** What dist/ is and which file each entry became: read by the budgets, the tests and the stale check. */
function buildStamp(facts) {
  return {
    apply(compiler) {
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap('BuildStamp', (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tap({ name: 'BuildStamp', stage }, () => {
          const scripts = Object.fromEntries(
            [...compilation.entrypoints].map(([name, entry]) => [
              name,
              entry.getFiles().filter((file) => file.endsWith('.js')),
            ]),
          );
          // What the functions fetch when a formula first needs it, and what that fetches in turn.
          const later = [...groupsBelow(compilation.entrypoints.get('functions'))]
            .flatMap((group) => group.getFiles())
            .filter((file) => file.endsWith('.js') && !scripts.functions.includes(file));
          const json = JSON.stringify({ ...facts, scripts, later: [...new Set(later)] }, null, 2);
          compilation.emitAsset('build.json', new sources.RawSource(json));
        });
      });
    },
  };
}

function groupsBelow(group, found = new Set()) {
  for (const child of group.getChildren()) {
    if (found.has(child)) continue;
    found.add(child);
    groupsBelow(child, found);
  }
  return found;
}
