import type { Expr } from '../outline/outline.ts';
import type { CallSite } from './context.ts';
import type { ClassInfo, FunctionInfo } from './program/program.ts';
import type { InstanceValue, Thunk } from './values.ts';

/** What a loop is at: the item, and under which key where it goes through a record. */
export type Turn = Readonly<{ item: Thunk; key?: Thunk }>;

const noSites: ReadonlyMap<FunctionInfo, CallSite> = new Map();
const noTurns: ReadonlyMap<Expr, Turn> = new Map();

/** Methods of a class run on an object of one of its heirs. */
export type AssumedObject = Readonly<{ type: ClassInfo; object: InstanceValue }>;

/**
 * What one expansion has chosen: who calls a function, at which item a loop is (by the outline's expression for its item), and on
 * which object methods run.
 */
export class Assumptions {
  readonly #sites: ReadonlyMap<FunctionInfo, CallSite>;
  readonly #turns: ReadonlyMap<Expr, Turn>;
  readonly #object: AssumedObject | undefined;

  constructor(sites = noSites, turns = noTurns, object?: AssumedObject) {
    this.#sites = sites;
    this.#turns = turns;
    this.#object = object;
  }

  /** Nothing is assumed: answers hold for every caller and every turn. */
  get isEmpty(): boolean {
    return this.#sites.size === 0 && this.#turns.size === 0 && this.#object === undefined;
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

  /** The object that methods of a class run on. */
  objectOf(type: ClassInfo): InstanceValue | undefined {
    return this.#object?.type === type ? this.#object.object : undefined;
  }

  withSite(fn: FunctionInfo, site: CallSite): Assumptions {
    return new Assumptions(new Map(this.#sites).set(fn, site), this.#turns, this.#object);
  }

  withTurn(item: Expr, turn: Turn): Assumptions {
    return new Assumptions(this.#sites, new Map(this.#turns).set(item, turn), this.#object);
  }

  withObject(type: ClassInfo, object: InstanceValue): Assumptions {
    return new Assumptions(this.#sites, this.#turns, { type, object });
  }
}
