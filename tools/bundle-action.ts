// Builds apps/action/dist/index.mjs: the Action as one file, with every grammar and catalogue in it.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
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
export const isBundled = true;
export const build = undefined;
export const threadUrl = new URL(import.meta.url);
export const assetUrl = undefined;
export const readAsset = (kind, name) => files[kind + '/' + name]();`;
}

const oneFile: Plugin = {
  name: 'one-file',
  setup(build) {
    build.onLoad({ filter: /[/\\]packages[/\\]node[/\\]src[/\\]assets\.ts$/ }, async () => ({
      contents: await embeddedAssets(),
    }));
    // The toolkit brings a whole HTTP client for signing in to clouds, and runs programs to name the system: nothing here calls either.
    build.onLoad({ filter: /@actions[/\\]core[/\\]lib[/\\]oidc-utils\.js$/ }, () => ({
      contents: 'export class OidcClient {}',
    }));
    build.onLoad({ filter: /@actions[/\\]core[/\\]lib[/\\]platform\.js$/ }, () => ({ contents: 'export {};' }));
  },
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await build({
  entryPoints: { index: path.join(action, 'src/main.ts') },
  outdir: dist,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  minify: true,
  lineLimit: 500,
  legalComments: 'eof',
  logLevel: 'warning',
  plugins: [oneFile, cheapBuiltins, lazySuffixes(unpacked)],
  banner: { js: requireBanner },
  alias: { yaml: path.join(packageFolder('yaml'), 'browser/index.js') },
  define: { MIXER_OAUTH_BUNDLE: 'true', MIXER_OAUTH_VERSION: JSON.stringify(version) },
});
