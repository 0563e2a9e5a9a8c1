// Builds apps/action/dist/index.mjs: the Action as one file, with every grammar and catalogue in it.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build as bundle, type BuildOptions, type Plugin } from 'esbuild';
import { builtInProviders } from '../packages/providers/src/built-in.ts';
import { requireBanner, cheapBuiltins } from './bundle/cheap-builtins.ts';
import { lazySuffixes } from './bundle/lazy-suffixes.ts';
import { packageFolder } from './bundle/package-folder.ts';
import { pack, packedGrammars } from './bundle/packed-grammars.ts';
import { root } from './runtime.mjs';

const action = path.join(root, 'apps/action');
const dist = path.join(action, 'dist');
const { version } = JSON.parse(readFileSync(path.join(action, 'package.json'), 'utf8')) as { version: string };

const unpacked = (bytes: Buffer): string =>
  `process.getBuiltinModule('node:zlib').brotliDecompressSync(Buffer.from('${pack(bytes).toString('base64')}', 'base64'))`;

/** Data lies in the code instead of beside it; grammars stay packed, since most runs need few of them. */
async function embeddedAssets(): Promise<string> {
  const data = builtInProviders.flatMap((id) => [`${id}.json`, `${id}.code.json`]);
  const read = (file: string): Buffer => readFileSync(path.join(root, 'packages/providers/dist', file));
  const files = [
    ...[...(await packedGrammars())].map(([name, bytes]) => [
      `grammars/${name}`,
      `Buffer.from('${bytes.toString('base64')}', 'base64')`,
    ]),
    ...data.map((name) => [`providers/${name}`, unpacked(read(name))]),
  ];
  return `const files = { ${files.map(([name, code]) => `'${name}': () => ${code}`).join(',\n')} };
export const readFile = (name) => files[name]();`;
}

const options: BuildOptions = {
  outdir: dist,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  minify: true,
  legalComments: 'eof',
  logLevel: 'warning',
  banner: { js: requireBanner },
  alias: { yaml: path.join(packageFolder('yaml'), 'browser/index.js') },
  define: { MIXER_OAUTH_BUNDLE: 'true', MIXER_OAUTH_VERSION: JSON.stringify(version) },
};

/** The engine asks the file around it for data, and for threads that search beside it. */
const assetsAround: Plugin = {
  name: 'assets-around',
  setup(build) {
    build.onLoad({ filter: /[/\\]packages[/\\]node[/\\]src[/\\]assets\.ts$/ }, () => ({
      contents: `export const isBundled = true;
export const build = undefined;
export const threadUrl = new URL(aroundUrl);
export const assetUrl = undefined;
export const readAsset = (kind, name) => readFile(kind + '/' + name);`,
    }));
  },
};

// The toolkit brings a whole HTTP client for signing in to clouds, and runs programs to name the system: nothing here calls either.
const leanToolkit: Plugin = {
  name: 'lean-toolkit',
  setup(build) {
    const cloud = /@actions[/\\]core[/\\]lib[/\\]oidc-utils\.js$/;
    build.onLoad({ filter: cloud }, () => ({ contents: 'export class OidcClient {}' }));
    build.onLoad({ filter: /@actions[/\\]core[/\\]lib[/\\]platform\.js$/ }, () => ({ contents: 'export {};' }));
  },
};

/**
 * The engine is a function in a text, packed like a grammar: Node reads all code of a file before it runs any, and the engine is
 * most of it. So the first request is on its way before the engine is read.
 */
const packedEngine: Plugin = {
  name: 'packed-engine',
  setup(build) {
    build.onLoad({ filter: /[/\\]apps[/\\]action[/\\]src[/\\]check-repository\.ts$/ }, async ({ path: file }) => {
      const engine = await bundle({
        ...options,
        entryPoints: { engine: file },
        format: 'cjs',
        // A function in a text may ask for modules of Node, and import none.
        supported: { 'dynamic-import': false },
        alias: {
          ...options.alias,
          'web-tree-sitter': path.join(root, 'node_modules/web-tree-sitter/web-tree-sitter.cjs'),
        },
        banner: {},
        define: { ...options.define, 'import.meta.url': 'aroundUrl' },
        write: false,
        plugins: [assetsAround, leanToolkit, cheapBuiltins, lazySuffixes(unpacked)],
      });
      const code = unpacked(Buffer.from(engine.outputFiles?.[0]?.contents ?? []));
      return {
        resolveDir: root,
        contents: `import { readFile } from 'action-assets';
const module = { exports: {} };
const names = ['module', 'exports', 'require', '__dirname', 'readFile', 'aroundUrl'];
const vm = process.getBuiltinModule('node:vm');
const text = ${code}.toString('latin1');
const run = vm.compileFunction(text, names, { filename: 'mixer-oauth-engine.js' });
run(module, module.exports, (name) => process.getBuiltinModule(name), import.meta.dirname, readFile, import.meta.url);
export const { checkRepository, commitOf } = module.exports;`,
      };
    });
    build.onResolve({ filter: /^action-assets$/ }, ({ path: name }) => ({ path: name, namespace: 'assets' }));
    build.onLoad({ filter: /.*/, namespace: 'assets' }, async () => ({ contents: await embeddedAssets() }));
  },
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await bundle({
  ...options,
  entryPoints: { index: path.join(action, 'src/main.ts') },
  plugins: [packedEngine, leanToolkit, cheapBuiltins],
});
