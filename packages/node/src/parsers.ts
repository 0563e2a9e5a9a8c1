import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Language, Parser, type Tree } from 'web-tree-sitter';

/** Reads the bytes of one grammar (`javascript`, `c-sharp` …), or of the engine itself (`web-tree-sitter`). */
export type ReadGrammar = (name: string) => Promise<Uint8Array>;

const defaultTimeLimit = 2_000; // milliseconds a file: no real file of a megabyte comes near it

// Most grammars come in one package; these have one of their own, or come in another collection.
const elsewhere = new Map([
  ['web-tree-sitter', 'web-tree-sitter/web-tree-sitter.wasm'],
  ['kotlin', '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm'],
  ['lua', '@tree-sitter-grammars/tree-sitter-lua/tree-sitter-lua.wasm'],
  ['swift', '@repomix/tree-sitter-wasms/out/tree-sitter-swift.wasm'],
]);

/** Grammars as the development tree has them, in the packages that they come from. */
export function grammarsFromPackages(): ReadGrammar {
  const require = createRequire(import.meta.url);
  return async (name) =>
    readFile(require.resolve(elsewhere.get(name) ?? `@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`));
}

// One engine a process, for every set of parsers.
let engine: Promise<void> | undefined;

async function startEngine(read: ReadGrammar): Promise<void> {
  engine ??= read('web-tree-sitter').then((wasmBinary) => Parser.init({ wasmBinary }));
  try {
    await engine;
  } catch (error) {
    engine = undefined; // another reader may find it
    throw error;
  }
}

/** Parsers of the grammars that were asked for; each is loaded once, when it is first needed. */
export class Parsers {
  readonly #read: ReadGrammar;
  readonly #timeLimit: number;
  readonly #loaded = new Map<string, Parser>();

  constructor(read: ReadGrammar, { timeLimit = defaultTimeLimit }: { timeLimit?: number } = {}) {
    this.#read = read;
    this.#timeLimit = timeLimit;
  }

  /** @throws whatever `read` throws: a grammar that is missing is our own mistake, never the user's */
  async load(grammars: Iterable<string>): Promise<void> {
    await startEngine(this.#read);
    for (const name of new Set(grammars)) {
      if (this.#loaded.has(name)) continue;
      const language = await Language.load(await this.#read(name));
      this.#loaded.set(name, new Parser().setLanguage(language));
    }
  }

  /** @returns the tree, to be deleted by the caller; undefined when the time limit ran out or the grammar is not loaded. */
  parse(grammar: string, text: string): Tree | undefined {
    const parser = this.#loaded.get(grammar);
    if (!parser) return undefined;
    const end = performance.now() + this.#timeLimit;
    const tree = parser.parse(text, null, { progressCallback: () => performance.now() > end });
    // Else the next file would be read as the rest of this one.
    if (!tree) parser.reset();
    return tree ?? undefined;
  }
}

/** Parsers with their grammars already loaded. */
export async function loadParsers(
  grammars: Iterable<string>,
  read: ReadGrammar,
  limits?: { timeLimit?: number },
): Promise<Parsers> {
  const parsers = new Parsers(read, limits);
  await parsers.load(grammars);
  return parsers;
}
