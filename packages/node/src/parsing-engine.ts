import { Parser } from 'web-tree-sitter';
import type { ReadGrammar } from './parsers.ts';

/** The engine that the grammars run in: one a process, for every set of parsers. */
export interface ParsingEngine {
  /** Bytes of its memory, which never become fewer: what is given back is used again. */
  readonly size: number;
  /** After a call that was broken off in the middle: what that call left on the stack is gone. */
  unwind(): void;
}

// Of its own accord the engine has 64 KiB, and what overflows runs over its data: every file after that would fail, or be read
// wrongly. With so much, V8's own stack is full before this one is, and that is an error to catch.
const stackSize = 4 * 1024 * 1024;

type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type Exports = Readonly<Record<string, unknown>>;
type Instance = Readonly<{ exports: Exports }>;

// The compiler knows these from the DOM only.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (program: object, imports: Imports) => Instance;
  readonly Memory: new () => { readonly buffer: ArrayBufferLike };
  readonly Global: new () => { value: number };
  readonly RuntimeError: new () => Error;
};

let engine: Promise<ParsingEngine> | undefined;

/** @throws whatever `read` throws; another reader may find the engine then */
export async function startEngine(read: ReadGrammar): Promise<ParsingEngine> {
  engine ??= read('web-tree-sitter').then(start);
  try {
    return await engine;
  } catch (error) {
    engine = undefined;
    throw error;
  }
}

async function start(bytes: Uint8Array): Promise<ParsingEngine> {
  let stack: unknown;
  let memory: unknown;
  let allocate: unknown;
  // The names are Emscripten's, which made the engine.
  const options = {
    printErr: () => undefined, // what it has to say comes as an error as well
    instantiateWasm(imports: Imports, receive: (instance: Instance, program: object) => void): Exports {
      const program = new WebAssembly.Module(bytes);
      const instance = new WebAssembly.Instance(program, imports);
      stack = imports['env']?.['__stack_pointer'];
      memory = imports['env']?.['memory'];
      allocate = instance.exports['malloc'];
      receive(instance, program);
      return instance.exports;
    },
  };
  await Parser.init(options as Parameters<typeof Parser.init>[0]);
  if (!(stack instanceof WebAssembly.Global && memory instanceof WebAssembly.Memory && typeof allocate === 'function'))
    throw new Error('web-tree-sitter is not the version that this program was made for');
  const [pointer, held] = [stack, memory];
  const top: number = allocate(stackSize) + stackSize;
  pointer.value = top;
  return {
    get size() {
      return held.buffer.byteLength;
    },
    unwind() {
      pointer.value = top;
    },
  };
}

/** The stack is full, or the memory. */
export const isExhausted = (error: unknown): boolean =>
  error instanceof RangeError || error instanceof WebAssembly.RuntimeError;
