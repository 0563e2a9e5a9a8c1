import { brotliDecompressSync } from 'node:zlib';
import { languages } from '@mixer-oauth/audit';
import { isBundled, readAsset } from './assets.ts';
import { grammarsFromPackages, Parsers } from './parsers.ts';
import type { ReadGrammar } from './parsing-engine.ts';
import { UserError } from './user-error.ts';

// Not in Node's threads: what each of them has needed for one grammar it keeps to the end, and the largest take eight milliseconds.
const unpack = (packed: Buffer): Buffer => brotliDecompressSync(packed);

/** Parsers for this installation: a bundle carries its grammars packed, the sources read them where npm put them. */
export const openParsers = (): Parsers =>
  new Parsers(
    whole(isBundled ? async (name) => unpack(readAsset('grammars', `${name}.wasm.br`)) : grammarsFromPackages()),
  );

/** Without a grammar nothing is known of any file of its language: that is no defect of these files, and no result. */
export const whole =
  (read: ReadGrammar): ReadGrammar =>
  async (name) => {
    try {
      return await read(name);
    } catch (cause) {
      throw new UserError(`This installation is damaged: its grammar "${name}" cannot be read`, {
        hint: 'Install mixer-oauth again.',
        cause,
      });
    }
  };

/** Loads the grammar of every language, to see that it can be. @returns their names */
export async function loadEveryGrammar(): Promise<readonly string[]> {
  const files = languages.flatMap(({ extensions, grammarOf }) =>
    grammarOf ? extensions.map((one) => grammarOf(`a${one}`, '')) : [],
  );
  const names = [...new Set(files)].toSorted();
  await openParsers().load(names);
  return names;
}
