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
    build.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path }) => ({
      contents: `const fetch = undefined;\n${await readFile(path, 'utf8')}`,
    }));
  },
};

/**
 * Ink takes every line of a frame apart into characters, and forgets them with the frame, although most lines of the next one are
 * the same: that is half of the time from a key to the screen. What is kept is never changed; it starts anew at 4,096 lines.
 */
function withKeptLines(source: string): string {
  const own = 'caches = new OutputCaches();';
  if (!source.includes(own))
    throw new Error('ink/build/output.js keeps its lines elsewhere: look at lean-ink.ts again');
  return `${source.replace(own, 'caches = keptCaches();')}
let kept;
function keptCaches() {
  if (kept === undefined || kept.styledChars.size > 4096) kept = new OutputCaches();
  return kept;
}
`;
}
