import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { languages } from '../../packages/audit/src/languages/index.ts';
import { grammarsFromPackages } from '../../packages/node/src/parsers.ts';
import { root } from '../runtime.mjs';

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

/** Packed as well as brotli can. */
export const pack = (bytes: Uint8Array): Buffer =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

/** The engine and the grammar of every language, packed, by file name. Packing well is slow: what was packed once is kept, by its hash. */
export async function packedGrammars(): Promise<ReadonlyMap<string, Buffer>> {
  const cache = path.join(root, 'node_modules/.cache/mixer-oauth-grammars');
  mkdirSync(cache, { recursive: true });
  const readGrammar = grammarsFromPackages();
  const files = new Map<string, Buffer>();
  for (const name of ['web-tree-sitter', ...grammarNames()]) {
    const bytes = await readGrammar(name);
    const kept = path.join(cache, `${name}-${createHash('sha256').update(bytes).digest('hex')}.br`);
    files.set(`${name}.wasm.br`, read(kept) ?? keep(kept, pack(bytes)));
  }
  return files;
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function keep(file: string, bytes: Buffer): Buffer {
  writeFileSync(file, bytes);
  return bytes;
}
