// Builds apps/cli/dist: the command as plain files that run in a folder without node_modules.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type BuildOptions, type OnLoadResult, type Plugin } from 'esbuild';
import { languages } from '../packages/audit/src/languages/index.ts';
import { builtInProviders } from '../packages/providers/src/built-in.ts';
import { grammarsFromPackages } from '../packages/node/src/parsers.ts';

const root = path.resolve(import.meta.dirname, '..');
const cli = path.join(root, 'apps/cli');
const dist = path.join(cli, 'dist');
const { version } = JSON.parse(readFileSync(path.join(cli, 'package.json'), 'utf8')) as { version: string };

/** Where npm put what the core asks for. */
const packageFolder = (name: string): string =>
  path.dirname(createRequire(path.join(root, 'packages/core/package.json')).resolve(`${name}/package.json`));

// CommonJS dependencies ask for `require`, which an ES module does not have. They ask for modules of Node alone.
const banner = 'const require=(name)=>process.getBuiltinModule(name);';

/**
 * `import … from 'node:fs'` makes Node load all that the module could export, streams and promises too, which takes an eighth of
 * a whole check. Taken from the process, a module loads nothing more. What it only exports through a getter cannot be imported.
 */
const cheapBuiltins: Plugin = {
  name: 'cheap-builtins',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path: name }) => ({ path: name, namespace: 'builtin' }));
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path: name }) => {
      const own = Object.entries(Object.getOwnPropertyDescriptors(process.getBuiltinModule(name) as object));
      const names = own
        .filter(([key, property]) => property.get === undefined && /^[A-Za-z_$][\w$]*$/.test(key) && key !== 'default')
        .map(([key]) => key);
      return {
        contents: `const all = process.getBuiltinModule('${name}');\nexport default all;\nexport const { ${names.join(', ')} } = all;`,
      };
    });
  },
};

/**
 * The Public Suffix List takes longer to load than everything else of a check, and only wildcard hosts are looked up in it: it is
 * loaded at the first look-up, its long arrays as bytes from a file instead of as source text.
 */
const lazySuffixes: Plugin = {
  name: 'lazy-suffixes',
  setup(build) {
    const list = path.join(packageFolder('tldts'), 'dist/es6/index.js');
    build.onResolve({ filter: /^tldts$/ }, ({ kind }) =>
      kind === 'require-call' ? { path: list } : { path: 'tldts', namespace: 'lazy' },
    );
    build.onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({
      contents: `let list; export const parse = (...values) => (list ??= require('tldts')).parse(...values);`,
      resolveDir: root,
    }));
    build.onLoad({ filter: /tldts\/dist\/es6\/src\/data\/trie\.js$/ }, async ({ path: file }) =>
      packed(Object.entries((await import(file)) as Record<string, unknown>)),
    );
  },
};

/** A module of constants, of which texts and typed arrays become slices of one file. */
function packed(exported: readonly (readonly [string, unknown])[]): OnLoadResult {
  const parts: Uint8Array[] = [];
  let length = 0;
  const keep = (bytes: Uint8Array): number => {
    const start = length;
    // A view of numbers has to begin at a multiple of their size.
    const padded = new Uint8Array(Math.ceil(bytes.length / 8) * 8);
    padded.set(bytes);
    parts.push(padded);
    length += padded.length;
    return start;
  };
  const constant = (value: unknown): string => {
    if (typeof value === 'string') {
      const bytes = Buffer.from(value);
      const start = keep(bytes);
      return `file.toString('utf8', ${start}, ${start + bytes.length})`;
    }
    if (!ArrayBuffer.isView(value)) return JSON.stringify(value);
    const start = keep(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    const { BYTES_PER_ELEMENT: size } = value as Uint8Array;
    return `new ${value.constructor.name}(bytes, ${start}, ${value.byteLength / size})`;
  };
  const constants = exported.map(([name, value]) => `export const ${name} = ${constant(value)};`);
  mkdirSync(dist, { recursive: true });
  writeFileSync(path.join(dist, 'public-suffixes.bin'), Buffer.concat(parts));
  const read = `import { readFileSync } from 'node:fs';
const file = readFileSync(new URL('./public-suffixes.bin', import.meta.url));
const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);`;
  return { contents: [read, ...constants].join('\n') };
}

/** What runs, and big parts that few runs need, are bundles of their own: shared pieces would otherwise become files that every run has to open. */
const parts = {
  runners: 'apps/cli/src/runners.ts',
  'audit-tree': 'packages/node/src/audit-tree.ts',
  'scan-thread': 'packages/node/src/scan-thread.ts',
  'parse-provider': 'packages/providers/src/parse-provider.ts',
};
const separateParts: Plugin = {
  name: 'separate-parts',
  setup(build) {
    for (const part of Object.keys(parts))
      build.onResolve({ filter: new RegExp(`/${part}(?:\\.ts)?$`) }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: `./${part}.mjs`, external: true } : undefined,
      );
  },
};

/** A hash of all that the bundle is made from: results that another build kept are not this one's. */
function buildId(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  for (const folder of ['packages', 'apps/cli/src']) {
    const sources = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
    const own = sources.filter(
      (file) => /\.[jt]s$/.test(file) && !/(?:^|[/\\])(?:node_modules|dist|out-tsc)[/\\]|\.test\.ts$/.test(file),
    );
    for (const file of own.toSorted()) hash.update(file).update(readFileSync(path.join(root, folder, file)));
  }
  return hash.digest('base64url');
}

const options: BuildOptions = {
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
  logLevel: 'warning',
  plugins: [separateParts, cheapBuiltins, lazySuffixes],
  banner: { js: banner },
  // One copy, although npm puts one into each package that asks for it; as an ES module, of which only what is used is kept.
  alias: { yaml: path.join(packageFolder('yaml'), 'browser/index.js') },
  define: {
    MIXER_OAUTH_BUNDLE: 'true',
    MIXER_OAUTH_VERSION: JSON.stringify(version),
    MIXER_OAUTH_BUILD: JSON.stringify(buildId()),
  },
};

rmSync(dist, { recursive: true, force: true });
await build({ ...options, entryPoints: { main: path.join(cli, 'src/main.ts') } });
for (const [part, file] of Object.entries(parts))
  await build({ ...options, entryPoints: { [part]: path.join(root, file) } });
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

/** The grammar of every file name that a language knows; a page may hold TypeScript, so its text decides there. */
function grammarNames(): ReadonlySet<string> {
  const files = languages.flatMap(({ extensions, fileNames = [], grammarOf }) =>
    [...extensions.map((one) => `a${one}`), ...fileNames].map((file) => ({ file, grammarOf })),
  );
  return new Set(
    files.flatMap(({ file, grammarOf }) =>
      grammarOf ? [grammarOf(file, ''), grammarOf(file, '<script lang="ts">')] : [],
    ),
  );
}

// Packing well is slow: what was packed once is kept, by the hash of the grammar.
const cache = path.join(root, 'node_modules/.cache/mixer-oauth-grammars');
mkdirSync(cache, { recursive: true });
mkdirSync(path.join(dist, 'grammars'), { recursive: true });
const readGrammar = grammarsFromPackages();
for (const name of ['web-tree-sitter', ...grammarNames()]) {
  const bytes = await readGrammar(name);
  const packed = path.join(cache, `${name}-${createHash('sha256').update(bytes).digest('hex')}.br`);
  const target = path.join(dist, 'grammars', `${name}.wasm.br`);
  try {
    copyFileSync(packed, target);
  } catch {
    writeFileSync(
      packed,
      brotliCompressSync(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
    );
    copyFileSync(packed, target);
  }
}
