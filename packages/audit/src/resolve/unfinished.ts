import type { Expr } from '../outline/outline.ts';
import { isSame } from './alternatives.ts';
import type { Context, Frame } from './context.ts';

/**
 * What an answer had to do without: the depths of the evaluations that it would have needed and that were going on around it, the
 * deepest last. Such an answer is no poorer than a second one would be for as long as the deepest of them goes on.
 */
export type Lack = readonly number[];

/** It lacks nothing: the answer is the whole truth. */
const nothing: Lack = [];
/** Something that is good enough for the rest of the question, and only for it. */
const better = -1;
/** Steps, or the depth that anybody goes to: asked from elsewhere, there may be more of them. */
const bound = -2;

interface Opened {
  readonly context: Context;
  readonly depth: number;
}

const maximumObjects = 4; // of one class, each made from the one before

/** No function is on its way that calls it: it is another call of the same function, and not the function's own. */
const isBeside = ({ site: one }: Frame, { site: other }: Frame): boolean =>
  other.call.context.frames === undefined && one.call.expr !== other.call.expr;

/** The evaluations that go on, the outermost first, and what the answers inside of them lack. */
export class Unfinished {
  depth = 0;
  readonly #opened = new Map<Expr, readonly Opened[]>();
  readonly #runs: number[] = []; // by depth
  #run = 0;
  #lack = nothing;

  /** After something that ended in the midst of it. */
  startOver(): void {
    this.depth = 0;
    this.#opened.clear();
    this.#lack = nothing;
  }

  /** @returns what answers before this one lack: for `end` */
  start(): Lack {
    const before = this.#lack;
    this.#lack = nothing;
    this.#run += 1;
    this.#runs[this.depth] = this.#run;
    this.depth += 1;
    return before;
  }

  /** @returns what the answer lacks: nothing that it would have given itself */
  end(before: Lack): Lack {
    this.depth -= 1;
    const lack = this.#lack.length > 0 ? this.#lack.filter((depth) => depth < this.depth) : nothing;
    this.#lack = before;
    this.misses(lack);
    return lack;
  }

  startExpr(expr: Expr, context: Context): Lack {
    const opened = this.#opened.get(expr);
    const one: Opened = { context, depth: this.depth };
    this.#opened.set(expr, opened ? [...opened, one] : [one]);
    return this.start();
  }

  endExpr(expr: Expr, before: Lack): Lack {
    const opened = this.#opened.get(expr);
    if (opened && opened.length > 1) this.#opened.set(expr, opened.slice(0, -1));
    else this.#opened.delete(expr);
    return this.end(before);
  }

  /**
   * It is being evaluated; for another object, made from this one, a few times more: `base.join('a').join('b')`. So for another call
   * that stands in an argument: `const one = ask(api.one); ask(one.two)`.
   */
  lacks(expr: Expr, { frames }: Context): boolean {
    const opened = this.#opened.get(expr);
    if (!opened) return false;
    const isOther =
      frames !== undefined &&
      opened.every(
        ({ context: { frames: one } }) =>
          one !== undefined && (!isSame(one.site.self, frames.site.self) || isBeside(one, frames)),
      );
    if (isOther && opened.length < maximumObjects) return false;
    this.misses([opened.at(-1)?.depth ?? bound]);
    return true;
  }

  /** The answer of the moment lacks what another one does, of which it makes use. */
  misses(lack: Lack): void {
    if (lack.length === 0 || lack === this.#lack) return;
    this.#lack = this.#lack.length === 0 ? lack : [...new Set([...this.#lack, ...lack])].toSorted((a, b) => a - b);
  }

  /** A bound cuts the answer of the moment short. */
  cut(): void {
    this.misses([bound]);
  }

  /** The answer of the moment makes use of one that is good enough for the question. */
  makesDo(): void {
    this.misses([better]);
  }

  /** What tells whether an answer that lacks something may be used again: see `isOn`. Undefined where it may not. */
  runOf(lack: Lack): number | undefined {
    const [first = bound] = lack;
    return first === bound ? undefined : this.#runs[Math.max(0, lack.at(-1) ?? 0)];
  }

  /** The deepest of what an answer lacks is still going on. */
  isOn(lack: Lack, run: number): boolean {
    const deepest = Math.max(0, lack.at(-1) ?? 0);
    return deepest < this.depth && this.#runs[deepest] === run;
  }
}
