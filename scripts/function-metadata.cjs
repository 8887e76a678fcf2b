const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('esbuild');

/** One custom function, one file: those that stand directly in functions/. */
function functionFiles(root) {
  return readdirSync(join(root, 'functions'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(root, 'functions', name));
}

/**
 * The metadata that custom-functions-metadata reads from the doc comments is one language with the
 * parameters' code names. `@param written 时限：…` says the name a person sees before the colon:
 * it becomes the parameter's name in the Chinese file; the English file keeps the code name.
 */
function inChinese(metadata) {
  return {
    ...metadata,
    functions: metadata.functions.map((fn) => ({
      ...fn,
      description: sentence(fn.description),
      parameters: fn.parameters.map((parameter) => {
        const [, name, description] = /^([^：]{1,12})：([^]+)$/.exec(parameter.description) ?? [];
        if (!name) throw new Error(`${fn.id}: @param ${parameter.name} lacks “中文名：”`);
        return { ...parameter, name, description: sentence(description) };
      }),
    })),
  };
}

function inEnglish(metadata, help) {
  return {
    ...metadata,
    functions: metadata.functions.map((fn) => {
      const own = help[fn.id];
      if (!own) throw new Error(`${fn.id}: no English help`);
      return {
        ...fn,
        description: own.description,
        parameters: fn.parameters.map((parameter) => {
          const description = own.parameters[parameter.name];
          if (!description) throw new Error(`${fn.id}: no English help for ${parameter.name}`);
          return { ...parameter, description };
        }),
      };
    }),
  };
}

/** A doc comment wraps its lines; Chinese needs no space where they join. */
const sentence = (text) => text.trim().replace(/\s*\r?\n\s*/g, '');

/** A catalogue written in TypeScript, for the build, which runs as plain JavaScript. */
function englishHelp(root) {
  const source = readFileSync(join(root, 'src/messages/en/function-help.ts'), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
  const module = { exports: {} };
  new Function('module', 'exports', code)(module, module.exports);
  return module.exports.functionHelp;
}

/** Webpack plugin: functions.json in Chinese, functions.en.json beside it with the same ids. */
function localisedMetadata(root) {
  return {
    apply(compiler) {
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap('LocalisedMetadata', (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
        compilation.hooks.processAssets.tap({ name: 'LocalisedMetadata', stage }, (assets) => {
          if (!assets['functions.json']) return; // the doc comments had errors, reported already
          const read = JSON.parse(assets['functions.json'].source().toString());
          const put = (data) => new sources.RawSource(JSON.stringify(data, null, 2));
          compilation.updateAsset('functions.json', put(inChinese(read)));
          compilation.emitAsset('functions.en.json', put(inEnglish(read, englishHelp(root))));
        });
      });
    },
  };
}

module.exports = { functionFiles, localisedMetadata, inChinese, inEnglish };
