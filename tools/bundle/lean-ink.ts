import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Ink without what costs its start and is never used here: the browser tools of React, which it asks for when it is told that it
 * is being developed; the network, which its layout engine would load only to read bytes that it holds already; and assertions,
 * which load a quarter of Node to look at the type of one argument.
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
    build.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path }) => ({
      contents: `const fetch = undefined;\n${await readFile(path, 'utf8')}`,
    }));
  },
};
