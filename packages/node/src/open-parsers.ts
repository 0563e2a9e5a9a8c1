import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { assetUrl, isBundled, readAsset } from './assets.ts';
import { grammarsFromPackages, Parsers } from './parsers.ts';

const unpack = promisify(brotliDecompress);

/** Parsers for this installation: a bundle carries its grammars packed, the sources read them where npm put them. */
export function openParsers(): Parsers {
  return new Parsers(
    isBundled ? async (name) => unpack(readAsset('grammars', `${name}.wasm.br`)) : grammarsFromPackages(),
  );
}

export const grammarPlace = (name: string): URL => assetUrl('grammars', `${name}.wasm.br`);
