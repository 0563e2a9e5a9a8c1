import path from 'node:path';
import type { OnLoadResult, Plugin } from 'esbuild';
import { root } from '../runtime.mjs';
import { packageFolder } from './package-folder.ts';

/**
 * The Public Suffix List takes longer to load than everything else of a check, and only wildcard hosts are looked up in it: it is
 * loaded at the first look-up, its long arrays as bytes instead of as source text.
 *
 * @param place - keeps these bytes for the bundle; returns an expression that reads them, a Buffer
 */
export const lazySuffixes = (place: (bytes: Buffer) => string): Plugin => ({
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
      packed(Object.entries((await import(file)) as Record<string, unknown>), place),
    );
  },
});

/** A module of constants, of which texts and typed arrays become slices of the same bytes. */
function packed(exported: readonly (readonly [string, unknown])[], place: (bytes: Buffer) => string): OnLoadResult {
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
  const read = `const file = ${place(Buffer.concat(parts))};
const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);`;
  return { contents: [read, ...constants].join('\n') };
}
