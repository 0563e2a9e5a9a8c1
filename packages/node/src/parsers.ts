import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  Language,
  type ParseCallback,
  type ParseState,
  Parser,
  type ProgressCallback,
  type Tree,
} from 'web-tree-sitter';
import { endOfNesting } from './end-of-nesting.ts';
import { startClock } from './processor-clock.ts';
import { isExhausted, type ParsingEngine, startEngine } from './parsing-engine.ts';

/** Reads the bytes of one grammar (`javascript`, `c-sharp` …), or of the engine itself (`web-tree-sitter`). */
export type ReadGrammar = (name: string) => Promise<Uint8Array>;

// Counted, not timed: what is read of a file must not depend on what else the machine does. One unit is a hundred steps of the
// parser, or a stretch of text that it looks at. Units take a twentieth of a millisecond in code, and twelve times that in what
// is none; the largest files that people wrote need 2,700.
const maximumWork = 3_000;
const workToClose = 8_000; // of the cheap kind
const costOfError = 6; // looking for a way on after a mistake takes that much longer
const stretch = 5_119; // UTF-16 units: as much as the engine takes at once
const stretchAfterError = 512; // so that the end comes soon when time is over

// In what is no code a hundred steps can take a thousand times as long as in code, and the engine tells nothing of that. For this
// alone there is a clock: of the processor, so that a busy machine does not read less. No file that people wrote comes near it.
const maximumTime = 700; // milliseconds
const timeToClose = 300;
// Some of that takes gigabytes as well, and after two the engine is lost. The largest files that people wrote stay below a tenth.
const maximumMemory = 512 * 1024 * 1024;

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

const broken: Parser[] = [];

export interface ParsedText {
  readonly tree: Tree;
  readonly end: number; // in UTF-16 units
}

/** Parsers of the grammars that were asked for; each is loaded once, when it is first needed. */
export class Parsers {
  readonly #read: ReadGrammar;
  readonly #loaded = new Map<string, Parser>();
  #engine: ParsingEngine | undefined;

  constructor(read: ReadGrammar) {
    this.#read = read;
  }

  /** @throws whatever `read` throws: a grammar that is missing is our own mistake, never the user's */
  async load(grammars: Iterable<string>): Promise<void> {
    this.#engine ??= await startEngine(this.#read);
    for (const name of new Set(grammars)) {
      if (this.#loaded.has(name)) continue;
      const language = await Language.load(await this.#read(name));
      this.#loaded.set(name, new Parser().setLanguage(language));
    }
  }

  /**
   * @returns the tree, to be deleted by the caller, and where it ends: before the end of the text where that asks for more work
   *   than one file may. Undefined when the grammar is not loaded, or when not even a part can be read.
   */
  parse(grammar: string, text: string): ParsedText | undefined {
    const parser = this.#loaded.get(grammar);
    if (!parser) return undefined;
    const spent = startClock();
    const held = this.#memory();
    let work = 0;
    let isLate = false;
    let hasErrors = false;
    const last = endOfNesting(text);
    // After so much work the text has an end for the parser, and it closes what is open.
    const textFrom = (index: number): string => {
      const size = hasErrors ? stretchAfterError : stretch;
      work += size / stretch;
      return isLate || work > maximumWork ? '' : text.slice(index, Math.min(last, index + size));
    };
    const isTooMuch = ({ hasError }: ParseState): boolean => {
      hasErrors = hasError;
      work += hasError && work <= maximumWork ? costOfError : 1;
      const time = spent();
      isLate ||= time > maximumTime;
      const memory = this.#memory();
      if (memory > held && memory > maximumMemory) return true;
      return work > maximumWork + workToClose || time > maximumTime + timeToClose;
    };
    const tree = this.#tryToParse(grammar, parser, textFrom, isTooMuch);
    return tree ? { tree, end: isLate || work > maximumWork ? tree.rootNode.endIndex : last } : undefined;
  }

  #memory(): number {
    return this.#engine?.size ?? 0;
  }

  #tryToParse(
    grammar: string,
    parser: Parser,
    textFrom: ParseCallback,
    progressCallback: ProgressCallback,
  ): Tree | undefined {
    try {
      const tree = parser.parse(textFrom, null, { progressCallback });
      // Else the next file would be read as the rest of this one.
      if (!tree) parser.reset();
      return tree ?? undefined;
    } catch (error) {
      if (!isExhausted(error)) throw error;
      // What the parser holds is half done: another one takes its place, and it must not be cleared away.
      broken.push(parser);
      this.#engine?.unwind();
      this.#replace(grammar, parser);
      return undefined;
    }
  }

  #replace(grammar: string, { language }: Parser): void {
    try {
      this.#loaded.set(grammar, new Parser().setLanguage(language));
    } catch {
      throw new Error('a file before it took all memory of the parser');
    }
  }
}

/** Parsers with their grammars already loaded. */
export async function loadParsers(grammars: Iterable<string>, read: ReadGrammar): Promise<Parsers> {
  const parsers = new Parsers(read);
  await parsers.load(grammars);
  return parsers;
}
