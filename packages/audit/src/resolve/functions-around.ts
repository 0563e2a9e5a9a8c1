import type { FileInfo, FunctionInfo } from './infos.ts';
import { push } from './push.ts';

interface Ordered {
  readonly functions: readonly FunctionInfo[]; // by where they start
  readonly ends: readonly number[]; // the furthest end of this one and of all before it
}

/** Which functions stand directly in which; methods under the function around their class. Thousands may stand in one. */
export class FunctionsAround {
  readonly #inner = new Map<FunctionInfo, FunctionInfo[]>();
  readonly #ordered = new Map<FunctionInfo, Ordered>();

  add(outer: FunctionInfo, fn: FunctionInfo): void {
    push(this.#inner, outer, fn);
  }

  /** The innermost function around a place of a file. */
  at({ top }: FileInfo, offset: number): FunctionInfo {
    let found = top;
    for (let next: FunctionInfo | undefined = top; next; next = this.#directly(found, offset)) found = next;
    return found;
  }

  #directly(outer: FunctionInfo, offset: number): FunctionInfo | undefined {
    const { functions, ends } = this.#orderedOf(outer);
    for (let at = lastBefore(functions, offset); at >= 0 && (ends[at] ?? 0) > offset; at -= 1)
      if (endOf(functions[at]) > offset) return functions[at];
    return undefined;
  }

  #orderedOf(outer: FunctionInfo): Ordered {
    const known = this.#ordered.get(outer);
    const inner = this.#inner.get(outer) ?? [];
    if (known?.functions.length === inner.length) return known;
    const functions = inner.toSorted((left, right) => startOf(left) - startOf(right));
    let furthest = 0;
    const made = { functions, ends: functions.map((fn) => (furthest = Math.max(furthest, endOf(fn)))) };
    this.#ordered.set(outer, made);
    return made;
  }
}

const startOf = (fn: FunctionInfo | undefined): number => fn?.outline?.at.start ?? 0;
const endOf = (fn: FunctionInfo | undefined): number => fn?.outline?.at.end ?? 0;

/** The last that starts at the place or before it; -1 where there is none. */
function lastBefore(functions: readonly FunctionInfo[], offset: number): number {
  let [low, high] = [0, functions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(functions[middle]) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
