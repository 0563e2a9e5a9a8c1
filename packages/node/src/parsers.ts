import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Language, Parser, type Tree } from 'web-tree-sitter';

/** Reads the bytes of one grammar (`javascript`, `c-sharp` …), or of the engine itself (`web-tree-sitter`). */
export type ReadGrammar = (name: string) => Promise<Uint8Array>;

const timeLimit = 2_000; // milliseconds a file: no real file of a megabyte comes near it

/** Grammars as the development tree has them, in the packages that they come from. */
export function grammarsFromPackages(): ReadGrammar {
  const require = createRequire(import.meta.url);
  return async (name) => {
    const file =
      name === 'web-tree-sitter'
        ? 'web-tree-sitter/web-tree-sitter.wasm'
        : `@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`;
    return readFile(require.resolve(file));
  };
}

let engine: Promise<void> | undefined;

/** Parsers of the grammars that were asked for; each is loaded once, when it is first needed. */
export class Parsers {
  readonly #read: ReadGrammar;
  readonly #loaded = new Map<string, Parser>();

  constructor(read: ReadGrammar) {
    this.#read = read;
  }

  async load(grammars: Iterable<string>): Promise<void> {
    engine ??= this.#read('web-tree-sitter').then((wasmBinary) => Parser.init({ wasmBinary }));
    await engine;
    for (const name of new Set(grammars)) {
      if (this.#loaded.has(name)) continue;
      const language = await Language.load(await this.#read(name));
      const parser = new Parser();
      parser.setLanguage(language);
      this.#loaded.set(name, parser);
    }
  }

  /** @returns the tree, to be deleted by the caller; undefined when the time limit ran out or the grammar is not loaded. */
  parse(grammar: string, text: string): Tree | undefined {
    const parser = this.#loaded.get(grammar);
    if (!parser) return undefined;
    const end = performance.now() + timeLimit;
    const tree = parser.parse(text, null, { progressCallback: () => performance.now() > end });
    if (!tree) parser.reset();
    return tree ?? undefined;
  }
}
