import { Parser } from 'web-tree-sitter';
import type { ReadGrammar } from './parsers.ts';

/** The engine that the grammars run in: one at a time in a process, for every set of parsers. */
export interface ParsingEngine {
  /** Bytes of its memory, which never become fewer: what is given back is used again. */
  readonly size: number;
  /** Another has its place, and what was loaded into this one is lost. */
  readonly isOver: boolean;
  /** After a call that was broken off in the middle: what that call left on the stack is gone. */
  unwind(): void;
  /** None is in reserve. */
  readonly isLast: boolean;
  /** Ends it, since its memory is full or spoilt: the next start takes one in reserve, or throws where there is none. */
  abandon(): void;
}

// Of its own accord the engine has 64 KiB, and what overflows runs over its data: every file after that would fail, or be read
// wrongly. With so much, V8's own stack is full before this one is, and that is an error to catch.
const stackSize = 4 * 1024 * 1024;
// The package makes as many engines as are asked for before the first is ready, and then no more. One in reserve costs next to
// nothing until it is needed.
const reserves = 3;
const initialPages = 512; // of 64 KiB: what the package itself would take
const maximumPages = 6_144; // 384 MiB: what takes more is no code, and to stop there is better than at its two gigabytes

type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type Exports = Readonly<Record<string, unknown>>;
type Instance = Readonly<{ exports: Exports }>;
type Receive = (instance: Instance, program: object) => void;

// The compiler knows these from the DOM only.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (program: object, imports: Imports) => Instance;
  readonly Memory: new (pages: Readonly<{ initial: number; maximum: number }>) => { readonly buffer: ArrayBufferLike };
  readonly Global: new () => { value: number };
  readonly RuntimeError: new () => Error;
};

let waiting: Array<() => Promise<ParsingEngine>> | undefined;
let engine: Promise<ParsingEngine> | undefined;

/** @throws whatever `read` throws, another reader may find the engine then; and when no engine is left */
export async function startEngine(read: ReadGrammar): Promise<ParsingEngine> {
  engine ??= openNext(read);
  try {
    return await engine;
  } catch (error) {
    engine = undefined;
    throw error;
  }
}

async function openNext(read: ReadGrammar): Promise<ParsingEngine> {
  if (!waiting) {
    const bytes = await read('web-tree-sitter');
    const program = new WebAssembly.Module(bytes);
    waiting = Array.from({ length: 1 + reserves }, () => prepare(program));
  }
  const open = waiting.shift();
  if (!open) throw new Error('files before it took all memory of the parser');
  return open();
}

/** Goes as far as the package goes before it needs the program itself. */
function prepare(program: object): () => Promise<ParsingEngine> {
  let ask: (asked: Readonly<{ imports: Imports; receive: Receive }>) => void;
  const asked = new Promise<Readonly<{ imports: Imports; receive: Receive }>>((resolve) => (ask = resolve));
  // The names are Emscripten's, which made the engine.
  const wasmMemory = new WebAssembly.Memory({ initial: initialPages, maximum: maximumPages });
  const options = {
    wasmMemory,
    printErr: () => undefined, // what it has to say comes as an error as well
    instantiateWasm(imports: Imports, receive: Receive): Exports {
      ask({ imports, receive });
      return {};
    },
  };
  const ready = Parser.init(options as Parameters<typeof Parser.init>[0]);
  return async () => {
    const { imports, receive } = await asked;
    const instance = new WebAssembly.Instance(program, imports);
    receive(instance, program);
    await ready;
    return started(wasmMemory, imports, instance);
  };
}

function started(
  memory: Readonly<{ buffer: ArrayBufferLike }>,
  { env }: Imports,
  { exports }: Instance,
): ParsingEngine {
  const stack = env?.['__stack_pointer'];
  const { malloc: allocate } = exports;
  if (!(stack instanceof WebAssembly.Global && typeof allocate === 'function'))
    throw new Error('web-tree-sitter is not the version that this program was made for');
  const top: number = allocate(stackSize) + stackSize;
  stack.value = top;
  let isOver = false;
  return {
    get size() {
      return memory.buffer.byteLength;
    },
    get isOver() {
      return isOver;
    },
    unwind() {
      stack.value = top;
    },
    get isLast() {
      return waiting?.length === 0;
    },
    abandon() {
      if (!isOver) engine = undefined;
      isOver = true;
    },
  };
}

/** What broke a call off. The stack being full leaves the engine whole; anything else in it may be spoilt. */
export function kindOfFailure(error: unknown): 'stack' | 'engine' | undefined {
  if (error instanceof RangeError) return 'stack';
  return error instanceof WebAssembly.RuntimeError ? 'engine' : undefined;
}
