import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { languages } from '@mixer-oauth/audit';
import { isBundled, readAsset } from './assets.ts';
import { grammarsFromPackages, Parsers } from './parsers.ts';

const unpack = promisify(brotliDecompress);

/** Parsers for this installation: a bundle carries its grammars packed, the sources read them where npm put them. */
export function openParsers(): Parsers {
  return new Parsers(
    isBundled ? async (name) => unpack(readAsset('grammars', `${name}.wasm.br`)) : grammarsFromPackages(),
  );
}

/** Loads the grammar of every language, to see that it can be. @returns their names */
export async function loadEveryGrammar(): Promise<readonly string[]> {
  const files = languages.flatMap(({ extensions, grammarOf }) =>
    grammarOf ? extensions.map((one) => grammarOf(`a${one}`, '')) : [],
  );
  const names = [...new Set(files)].toSorted();
  await openParsers().load(names);
  return names;
}
