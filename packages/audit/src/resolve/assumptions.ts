import type { Expr } from '../outline/outline.ts';
import type { CallSite } from './context.ts';
import type { FunctionInfo } from './program/program.ts';
import type { Thunk } from './values.ts';

/** What a loop is at: the item, and under which key where it goes through a record. */
export type Turn = Readonly<{ item: Thunk; key?: Thunk }>;

const noSites: ReadonlyMap<FunctionInfo, CallSite> = new Map();
const noTurns: ReadonlyMap<Expr, Turn> = new Map();

/** What one expansion has chosen: who calls a function, and at which item a loop is (by the outline's expression for its item). */
export class Assumptions {
  readonly #sites: ReadonlyMap<FunctionInfo, CallSite>;
  readonly #turns: ReadonlyMap<Expr, Turn>;

  constructor(sites = noSites, turns = noTurns) {
    this.#sites = sites;
    this.#turns = turns;
  }

  /** Nothing is assumed: answers hold for every caller and every turn. */
  get isEmpty(): boolean {
    return this.#sites.size === 0 && this.#turns.size === 0;
  }

  siteOf(fn: FunctionInfo): CallSite | undefined {
    return this.#sites.get(fn);
  }

  /** The call is one that makes an object, or that tells its base what it is made with. */
  isOfMaker(site: CallSite): boolean {
    for (const [fn, chosen] of this.#sites) if (chosen === site) return fn.isConstructor;
    return false;
  }

  turnOf(item: Expr): Turn | undefined {
    return this.#turns.get(item);
  }

  /** The turns that are chosen, in the order of choosing. */
  get turns(): readonly Turn[] {
    return [...this.#turns.values()];
  }

  withSite(fn: FunctionInfo, site: CallSite): Assumptions {
    return new Assumptions(new Map(this.#sites).set(fn, site), this.#turns);
  }

  withTurn(item: Expr, turn: Turn): Assumptions {
    return new Assumptions(this.#sites, new Map(this.#turns).set(item, turn));
  }
}
