import { Parser } from 'web-tree-sitter';

/** Reads the bytes of one grammar (`javascript`, `c-sharp` …), or of the engine itself (`web-tree-sitter`). */
export type ReadGrammar = (name: string) => Promise<Uint8Array>;

/** The engine that the grammars run in: one at a time in a process, for every set of parsers. */
export interface ParsingEngine {
  /** Another has its place, and what was loaded into this one is lost. */
  readonly isOver: boolean;
  /** After a call that was broken off in the middle: what that call left on the stack is gone. */
  unwind(): void;
  /** Ends it, since its memory is full or spoilt: the next start gives one without grammars. */
  abandon(): void;
}

// Of its own accord the engine has 64 KiB, and what overflows runs over its data: every file after that would fail, or be read
// wrongly. With so much, V8's own stack is full before this one is, and that is an error to catch.
const stackSize = 4 * 1024 * 1024;
const noted = 128 * 1024; // bytes behind it in which the engine notes what is free
const initialPages = 512; // of 64 KiB: what the package itself would take
// 160 MiB. All grammars together, and the densest code that may be read in each of them, took 55: what takes more is no code, and
// fills in half a second what the package would allow, which is two gigabytes.
const maximumPages = 2_560;

type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type Exports = Readonly<Record<string, unknown>>;
type Instance = Readonly<{ exports: Exports }>;
type Receive = (instance: Instance, program: object) => void;
type Memory = Readonly<{ buffer: ArrayBufferLike }>;

// The compiler knows these from the DOM only.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (program: object, imports: Imports) => Instance;
  readonly Memory: new (pages: Readonly<{ initial: number; maximum: number }>) => Memory;
  readonly Global: new () => { value: number };
  readonly RuntimeError: new () => Error;
};

type Restart = () => ParsingEngine;

let started: Promise<Restart> | undefined;
let engine: ParsingEngine | undefined;

/**
 * Not to be called while a grammar is being loaded into the engine before it.
 *
 * @throws whatever `read` throws; another reader may find the engine then
 */
export async function startEngine(read: ReadGrammar): Promise<ParsingEngine> {
  started ??= start(read);
  try {
    const restart = await started;
    return (engine ??= restart());
  } catch (error) {
    started = undefined;
    throw error;
  }
}

/** The package gives one engine to a process. */
async function start(read: ReadGrammar): Promise<Restart> {
  const program = new WebAssembly.Module(await read('web-tree-sitter'));
  const memory = new WebAssembly.Memory({ initial: initialPages, maximum: maximumPages });
  let used: Readonly<{ imports: Imports; exports: Exports }> | undefined;
  // The names are Emscripten's, which made the engine.
  const options = {
    wasmMemory: memory,
    printErr: () => undefined, // what it has to say comes as an error as well
    instantiateWasm(imports: Imports, receive: Receive): Exports {
      const instance = new WebAssembly.Instance(program, imports);
      used = { imports, exports: instance.exports };
      giveEmptyMemory(imports, instance);
      receive(instance, program);
      return {};
    },
  };
  await Parser.init(options as Parameters<typeof Parser.init>[0]);
  const stack = used?.imports['env']?.['__stack_pointer'];
  const allocate = used?.exports['malloc'];
  if (!(stack instanceof WebAssembly.Global && typeof allocate === 'function'))
    throw new Error('web-tree-sitter is not the version that this program was made for');
  const top: number = allocate(stackSize) + stackSize;
  return restarter(memory, stack, top);
}

type Allocate = (count: number, size: number) => number;

/**
 * The Swift grammar asks for memory of no size (`calloc(0, …)`) to keep its state in, for each text anew, and what lies there by
 * chance is then its state: a whole file was read wrongly after one with a raw string. What is set here goes to the grammars instead
 * of the engine's own.
 */
function giveEmptyMemory({ env }: Imports, { exports }: Instance): void {
  const allocate = exports['calloc'] as Allocate;
  if (env) Object.assign(env, { calloc: (count: number, size: number) => allocate(count || 1, size) });
}

/**
 * Every engine after the first is the first again as it was before it had a grammar. All that it knows is in its memory and on its
 * stack, so what is full or spoilt is gone then, however often that happens.
 */
function restarter(memory: Memory, stack: { value: number }, top: number): Restart {
  const base = top - stackSize;
  const [below, above] = [memory.buffer.slice(0, base), memory.buffer.slice(top, top + noted)];
  let isUsed = false;
  return (): ParsingEngine => {
    if (isUsed) {
      const bytes = new Uint8Array(memory.buffer);
      bytes.set(new Uint8Array(below));
      bytes.fill(0, base); // what is given out for the first time is taken to be empty
      bytes.set(new Uint8Array(above), top);
    }
    isUsed = true;
    stack.value = top;
    let isOver = false;
    return {
      get isOver() {
        return isOver;
      },
      unwind() {
        stack.value = top;
      },
      abandon() {
        if (!isOver) engine = undefined;
        isOver = true;
      },
    };
  };
}

/** What broke a call off. The stack being full leaves the engine whole; anything else in it may be spoilt. */
export function kindOfFailure(error: unknown): 'stack' | 'engine' | undefined {
  if (error instanceof RangeError) return 'stack';
  return error instanceof WebAssembly.RuntimeError ? 'engine' : undefined;
}
