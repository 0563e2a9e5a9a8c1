import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Ink with a memory for lines, and without what costs its start and is never used here: the browser tools of React, which it asks
 * for when it is told that it is being developed; the network, which its layout engine would load only to read bytes that it
 * holds already; and assertions, which load a quarter of Node to look at the type of one argument.
 */
export const leanInk: Plugin = {
  name: 'lean-ink',
  setup(build) {
    build.onResolve({ filter: /^\.\/devtools\.js$/ }, () => ({ path: 'devtools', namespace: 'nothing' }));
    build.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: '' }));
    build.onResolve({ filter: /^assert$/ }, ({ importer }) =>
      /[/\\]signal-exit[/\\]/.test(importer) ? { path: 'assert', namespace: 'no-assertion' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'no-assertion' }, () => ({ contents: 'module.exports = { equal() {} };' }));
    build.onLoad({ filter: /[/\\]ink[/\\]build[/\\]output\.js$/ }, async ({ path }) => ({
      contents: withKeptLines(await readFile(path, 'utf8')),
    }));
    for (const [filter, name] of remembered)
      build.onLoad({ filter }, async ({ path }) => ({
        contents: withMemory(await readFile(path, 'utf8'), name, path),
      }));
    build.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path }) => ({
      contents: `const fetch = undefined;\n${await readFile(path, 'utf8')}`,
    }));
  },
};

// Pure functions of one text that Ink asks for every line of every frame, most of which it had before.
const remembered: readonly (readonly [RegExp, string])[] = [
  [/[/\\]ink[/\\]build[/\\]sanitize-ansi\.js$/, 'sanitizeAnsi'],
  [/[/\\]string-width[/\\]index\.js$/, 'stringWidth'],
];

const memory = (most: number): string => `new QuickLRU({ maxSize: ${most} })`;
const importMemory = `import QuickLRU from 'quick-lru';`;

/** Its default export, with a memory for the texts of late. A call with options is passed on. */
function withMemory(source: string, name: string, file: string): string {
  const exported = [`export default function ${name}(`, `export default ${name};`].find((one) => source.includes(one));
  if (exported === undefined) throw new Error(`${file} exports something else: look at lean-ink.ts again`);
  return `${importMemory}
${source.replace(exported, exported.endsWith('(') ? `function ${name}(` : '')}
const kept = ${memory(1024)};
export default function remembering(text, ...options) {
  if (options.length > 0 || typeof text !== 'string') return ${name}(text, ...options);
  let result = kept.get(text);
  if (result === undefined) kept.set(text, (result = ${name}(text)));
  return result;
}
`;
}

/**
 * Ink takes every line of a frame apart into characters, and forgets them with the frame, although most lines of the next one are
 * the same: that is half of the time from a key to the screen. What is kept is never changed, and is that of some frames: each
 * character is an object.
 */
function withKeptLines(source: string): string {
  const own = 'caches = new OutputCaches();';
  const map = '= new Map();';
  if (!source.includes(own) || source.split(map).length !== 4)
    throw new Error('ink/build/output.js keeps its lines elsewhere: look at lean-ink.ts again');
  return `${importMemory}
${source.replaceAll(map, `= ${memory(1024)};`).replace(own, 'caches = keptCaches;')}
const keptCaches = new OutputCaches();
`;
}
