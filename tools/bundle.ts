// Builds apps/cli/dist: the command as plain files that run in a folder without node_modules.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { packagesOfGrammars } from '../packages/node/src/parsers.ts';
import { builtInProviders } from '../packages/providers/src/built-in.ts';
import { cheapBuiltins, requireBanner } from './bundle/cheap-builtins.ts';
import { lazySuffixes } from './bundle/lazy-suffixes.ts';
import { leanInk } from './bundle/lean-ink.ts';
import { licenceText, packagesIn } from './bundle/licences.ts';
import { packageFolder } from './bundle/package-folder.ts';
import { packedGrammars } from './bundle/packed-grammars.ts';
import { root } from './runtime.mjs';

const cli = path.join(root, 'apps/cli');
const dist = path.join(cli, 'dist');
const { version } = JSON.parse(readFileSync(path.join(cli, 'package.json'), 'utf8')) as { version: string };

/** Beside the code: loading the list is one more file to open, and only where it is needed. */
const suffixFile = (bytes: Buffer): string => {
  mkdirSync(dist, { recursive: true });
  writeFileSync(path.join(dist, 'public-suffixes.bin'), bytes);
  return `process.getBuiltinModule('node:fs').readFileSync(new URL('./public-suffixes.bin', import.meta.url))`;
};

/** What runs, and big parts that few runs need, are bundles of their own: shared pieces would otherwise become files that every run has to open. */
const parts = {
  runners: 'apps/cli/src/runners.ts',
  'audit-tree': 'packages/node/src/audit-tree.ts',
  'scan-thread': 'packages/node/src/scan-thread.ts',
  'parse-provider': 'packages/providers/src/parse-provider.ts',
  'run-provider': 'apps/cli/src/run-provider.ts',
  'run-tui': 'apps/cli/src/run-tui.ts',
  'open-tui': 'apps/tui/src/open-tui.ts',
  'highlight-code': 'apps/tui/src/highlight/highlight-code.ts',
  'audit-thread': 'apps/tui/src/auditor/audit-thread.ts',
  'watch-thread': 'apps/tui/src/auditor/watch-thread.ts',
};
const separateParts: Plugin = {
  name: 'separate-parts',
  setup(build) {
    for (const part of Object.keys(parts))
      build.onResolve({ filter: new RegExp(`/${part}(?:\\.tsx?)?$`) }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: `./${part}.mjs`, external: true } : undefined,
      );
  },
};

/** A hash of all that the bundle is made from: results that another build kept are not this one's. */
function buildId(): string {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'tools/bundle.ts']) hash.update(readFileSync(path.join(root, file)));
  for (const folder of ['packages', 'apps/cli/src', 'tools/bundle']) {
    const sources = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
    const own = sources.filter(
      (file) => /\.[jt]s$/.test(file) && !/(?:^|[/\\])(?:node_modules|dist|out-tsc)[/\\]|\.test\.ts$/.test(file),
    );
    for (const file of own.toSorted()) hash.update(file).update(readFileSync(path.join(root, folder, file)));
  }
  return hash.digest('base64url');
}

const options: BuildOptions = {
  absWorkingDir: root,
  outdir: dist,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  jsx: 'automatic',
  logLevel: 'warning',
  metafile: true,
  plugins: [separateParts, leanInk, cheapBuiltins, lazySuffixes(suffixFile)],
  banner: { js: requireBanner },
  // One copy, although npm puts one into each package that asks for it; as an ES module, of which only what is used is kept.
  alias: { yaml: path.join(packageFolder('yaml'), 'browser/index.js') },
  define: {
    'process.env.NODE_ENV': '"production"', // React without its checks for developers
    MIXER_OAUTH_BUNDLE: 'true',
    MIXER_OAUTH_VERSION: JSON.stringify(version),
    MIXER_OAUTH_BUILD: JSON.stringify(buildId()),
  },
};

rmSync(dist, { recursive: true, force: true });
const packages = new Set<string>();
const buildPart = async (own: BuildOptions): Promise<void> => {
  const { metafile } = await build({ ...options, ...own });
  for (const folder of metafile ? packagesIn(metafile) : []) packages.add(folder);
};
await buildPart({ entryPoints: { main: path.join(cli, 'src/main.ts') } });
for (const [part, file] of Object.entries(parts))
  // Short names halve the largest part, which is read before the first frame of the app.
  await buildPart({ minifyIdentifiers: part === 'open-tui', entryPoints: { [part]: path.join(root, file) } });
// Grammars are read, not bundled.
for (const name of packagesOfGrammars) packages.add(`node_modules/${name}`);
writeFileSync(path.join(dist, 'LICENCES.txt'), licenceText(packages));
// Every check runs it: as a script, since V8 keeps the code of a script as it is after a run (apps/cli/src/load-kept.ts). What is
// imported later stays where it is.
await build({
  ...options,
  splitting: false,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  banner: { js: '(function(module,require,importLater,pageUrl){' },
  footer: { js: '})' },
  define: { 'import.meta.url': 'pageUrl' },
  plugins: [
    {
      name: 'later-imports',
      setup: (build) =>
        build.onResolve({ filter: /./ }, ({ kind, path: name }) =>
          kind === 'dynamic-import' ? { path: name, external: true } : undefined,
        ),
    },
  ],
  entryPoints: { runners: path.join(dist, 'runners.mjs') },
});
// Node cannot import from a script without calling that experimental.
const script = path.join(dist, 'runners.cjs');
writeFileSync(script, readFileSync(script, 'latin1').replaceAll(/\bimport\((?="\.\/)/g, 'importLater('), 'latin1');
rmSync(path.join(dist, 'runners.mjs'));
// One sign beyond ASCII, and V8 keeps the whole text of a program at two bytes a sign, for as long as it runs.
for (const file of readdirSync(dist).filter((name) => /\.[cm]js$/.test(name))) {
  const [strange] = /[^\0-\x7F]/.exec(readFileSync(path.join(dist, file), 'utf8')) ?? [];
  if (strange) throw new Error(`${file} has a "${strange}" in it: write it as an escape where it comes from`);
}
const copyInto = (folder: string, files: readonly string[]): void => {
  mkdirSync(path.join(dist, folder), { recursive: true });
  for (const file of files) copyFileSync(file, path.join(dist, folder, path.basename(file)));
};
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(path.join(root, folder)).filter((file) => file.endsWith(ending));

copyInto(
  'providers',
  builtInProviders.flatMap((id) =>
    [`${id}.json`, `${id}.code.json`].map((file) => path.join(root, 'packages/providers/dist', file)),
  ),
);
copyInto(
  'schemas',
  filesIn('schemas', '.schema.json').map((file) => path.join(root, 'schemas', file)),
);
const pages = filesIn('docs/rules', '.md').toSorted();
const text = (file: string): string => readFileSync(path.join(root, 'docs/rules', file), 'utf8');
writeFileSync(
  path.join(dist, 'rules.json'),
  JSON.stringify(Object.fromEntries(pages.map((file) => [file.slice(0, -3), text(file)]))),
);

mkdirSync(path.join(dist, 'grammars'), { recursive: true });
for (const [name, bytes] of await packedGrammars()) writeFileSync(path.join(dist, 'grammars', name), bytes);
