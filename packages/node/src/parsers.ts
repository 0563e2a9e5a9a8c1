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
import { type StartClock, startClock } from './processor-clock.ts';
import { type ParsingEngine, type ReadGrammar, kindOfFailure, startEngine } from './parsing-engine.ts';

// Counted, not timed: what is read of a file must not depend on what else the machine does. One unit is a hundred steps of the
// parser, or a stretch of text that it looks at. Units take a twentieth of a millisecond in code, and twelve times that in what
// is none; the largest files that people wrote need 2,700.
const maximumWork = 3_000;
const workToClose = 8_000; // of the cheap kind
const costOfError = 6; // looking for a way on after a mistake takes that much longer
const stretch = 5_119; // UTF-16 units: as much as the engine takes at once
const stretchAfterError = 512; // so that the end comes soon when time is over

// In what is no code a hundred steps can take a thousand times as long as in code, and the engine tells nothing of that. For this
// alone there is a clock: of the processor, so that a busy machine does not read less. What the count allows takes up to a second
// of it in damaged code, and less in whole code.
/** Milliseconds of processor time after which the parser ends a text. */
export const timeToParse = 1_000;
const timeToClose = 400;

// Most grammars come in one package; these have one of their own, or come in another collection.
const elsewhere = new Map([
  ['web-tree-sitter', 'web-tree-sitter/web-tree-sitter.wasm'],
  ['elixir', 'tree-sitter-elixir/tree-sitter-elixir.wasm'],
  ['kotlin', '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm'],
  ['lua', '@tree-sitter-grammars/tree-sitter-lua/tree-sitter-lua.wasm'],
  ['swift', '@repomix/tree-sitter-wasms/out/tree-sitter-swift.wasm'],
]);

const mostGrammars = '@vscode/tree-sitter-wasm';

/** The packages that the grammars come from: what passes these on has to pass on their licences. */
export const packagesOfGrammars: readonly string[] = [
  ...new Set([mostGrammars, ...elsewhere.values()].flatMap((file) => /^(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])),
];

/** Grammars as the development tree has them, in the packages that they come from. */
export function grammarsFromPackages(): ReadGrammar {
  const require = createRequire(import.meta.url);
  return async (name) =>
    readFile(require.resolve(elsewhere.get(name) ?? `${mostGrammars}/wasm/tree-sitter-${name}.wasm`));
}

// By engine: what belongs to one that is over, or was left in the middle of something, must never be cleared away, since that would
// be done to the engine of the moment. And a grammar is loaded once, for every set of parsers.
const loaded = new Map<ParsingEngine, Map<string, Parser>>();
const halfDone: Parser[] = [];
// One load after the other: none may be half way while the engine starts anew.
let loading: Promise<void> = Promise.resolve();

export interface ParsedText {
  readonly tree: Tree;
  readonly end: number; // in UTF-16 units
}

/** Parsers of the grammars that were asked for; each is loaded once in a process, when it is first needed. */
export class Parsers {
  readonly #read: ReadGrammar;
  readonly #startClock: StartClock;
  readonly #asked = new Set<string>();
  #engine: ParsingEngine | undefined;

  constructor(read: ReadGrammar, clock: StartClock = startClock) {
    this.#read = read;
    this.#startClock = clock;
  }

  /** @throws whatever `read` throws: a grammar that is missing is our own mistake, never the user's */
  load(grammars: Iterable<string>): Promise<void> {
    const done = loading.then(() => this.#load(grammars));
    loading = done.catch(() => undefined);
    return done;
  }

  async #load(grammars: Iterable<string>): Promise<void> {
    const engine = await startEngine(this.#read);
    this.#engine = engine;
    const parsers = parsersOf(engine);
    for (const name of new Set(grammars)) {
      if (!parsers.has(name)) {
        const language = await Language.load(await this.#read(name));
        if (!parsers.has(name)) parsers.set(name, new Parser().setLanguage(language));
      }
      this.#asked.add(name);
    }
  }

  /**
   * @returns the tree, to be deleted by the caller, and where it ends: before the end of the text where that asks for more work
   *   than one file may. Undefined when the grammar is not loaded, or when not even a part can be read.
   */
  parse(grammar: string, text: string): ParsedText | undefined {
    const engine = this.#engine;
    if (!engine || engine.isOver || !this.#asked.has(grammar)) return undefined;
    const parser = parsersOf(engine).get(grammar);
    if (!parser) return undefined;
    const spent = this.#startClock();
    let work = 0;
    let isLate = false;
    let hasErrors = false;
    const last = endOfNesting(text);
    let cut: number | undefined;
    // What is cut off ends with a line break: Kotlin's grammar waits for ever for what comes behind an annotation.
    const closing = (index: number): string => {
      cut ??= index;
      return index === cut && index < text.length ? '\n' : '';
    };
    // After so much work the text has an end for the parser, and it closes what is open.
    const textFrom = (index: number): string => {
      const size = hasErrors ? stretchAfterError : stretch;
      work += size / stretch;
      return isLate || work > maximumWork || index >= last
        ? closing(index)
        : text.slice(index, Math.min(last, index + size));
    };
    const isTooMuch = ({ hasError }: ParseState): boolean => {
      hasErrors = hasError;
      work += hasError && work <= maximumWork ? costOfError : 1;
      const time = spent();
      isLate ||= time > timeToParse;
      return work > maximumWork + workToClose || time > timeToParse + timeToClose;
    };
    const tree = this.#tryToParse(grammar, { parser, engine }, textFrom, isTooMuch);
    if (!tree) return undefined;
    const isCut = isLate || work > maximumWork;
    return { tree, end: isCut ? Math.min(tree.rootNode.endIndex, cut ?? text.length) : last };
  }

  #tryToParse(
    grammar: string,
    { parser, engine }: Readonly<{ parser: Parser; engine: ParsingEngine }>,
    textFrom: ParseCallback,
    progressCallback: ProgressCallback,
  ): Tree | undefined {
    try {
      const tree = parser.parse(textFrom, null, { progressCallback });
      // Else the next file would be read as the rest of this one.
      if (!tree) parser.reset();
      return tree ?? undefined;
    } catch (error) {
      const kind = kindOfFailure(error);
      if (!kind) throw error;
      // It is asked for anew with the next file: what it holds is half done.
      halfDone.push(parser);
      parsersOf(engine).delete(grammar);
      if (kind === 'stack') engine.unwind();
      else engine.abandon();
      return undefined;
    }
  }
}

function parsersOf(engine: ParsingEngine): Map<string, Parser> {
  const parsers = loaded.get(engine) ?? new Map<string, Parser>();
  loaded.set(engine, parsers);
  return parsers;
}

/** Parsers with their grammars already loaded. */
export async function loadParsers(grammars: Iterable<string>, read: ReadGrammar): Promise<Parsers> {
  const parsers = new Parsers(read);
  await parsers.load(grammars);
  return parsers;
}
