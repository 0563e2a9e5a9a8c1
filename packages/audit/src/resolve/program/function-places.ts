import { firstFrom } from '../../first-from.ts';
import type { FunctionInfo } from './infos.ts';

const longestTail = 256;

/** A function with its number in the order in which the functions of its list were added. */
type Entry = Readonly<{ fn: FunctionInfo; start: number; end: number; order: number }>;

/**
 * Functions directly inside one, by where they stand. Of several around a place (a constructor that is made of a whole class is
 * around its methods) the one that was added first is meant.
 */
class Inner {
  #count = 0;
  #sorted: readonly Entry[] = [];
  #reach: readonly number[] = []; // how far any of the functions up to here goes
  #tail: Entry[] = []; // added since: a file of ten thousand exports asks after each

  add(fn: FunctionInfo): void {
    // One by one: what is spread into an object takes room outside of it.
    if (fn.outline) this.#tail.push({ fn, start: fn.outline.at.start, end: fn.outline.at.end, order: this.#count });
    this.#count += 1;
  }

  around(offset: number): FunctionInfo | undefined {
    if (this.#tail.length > longestTail) this.#sort();
    let first: Entry | undefined;
    const next = firstFrom(this.#sorted, offset + 1, ({ start }) => start);
    for (let at = next - 1; at >= 0 && (this.#reach[at] ?? 0) > offset; at -= 1)
      first = earlier(first, this.#sorted[at], offset);
    for (const entry of this.#tail) first = earlier(first, entry, offset);
    return first?.fn;
  }

  #sort(): void {
    this.#sorted = [...this.#sorted, ...this.#tail].toSorted((left, right) => left.start - right.start);
    this.#tail = [];
    let reach = 0;
    this.#reach = this.#sorted.map(({ end }) => (reach = Math.max(reach, end)));
  }
}

const earlier = (first: Entry | undefined, next: Entry | undefined, offset: number): Entry | undefined =>
  next && next.start <= offset && offset < next.end && (!first || next.order < first.order) ? next : first;

/** Which function stands around a place. Methods are kept under the function around their class. */
export class FunctionPlaces {
  readonly #inner = new Map<FunctionInfo, Inner>();

  add(outer: FunctionInfo, fn: FunctionInfo): void {
    const inner = this.#inner.get(outer) ?? new Inner();
    this.#inner.set(outer, inner);
    inner.add(fn);
  }

  innermost(top: FunctionInfo, offset: number): FunctionInfo {
    let found = top;
    for (let next: FunctionInfo | undefined = top; next; next = this.#inner.get(found)?.around(offset)) found = next;
    return found;
  }
}
