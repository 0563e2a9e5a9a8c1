import type { Expr } from '../outline/outline.ts';
import type { CallSite } from './context.ts';
import type { Mark, Watcher } from './forks.ts';
import type { ClassInfo, FunctionInfo } from './program/program.ts';
import type { InstanceValue, Thunk } from './values.ts';

/** What a loop is at: the item, and under which key where it goes through a record. */
export type Turn = Readonly<{ item: Thunk; key?: Thunk }>;

const noSites: ReadonlyMap<FunctionInfo, CallSite> = new Map();
const noTurns: ReadonlyMap<Expr, Turn> = new Map();

/** Methods of a class run on an object of one of its heirs. */
export type AssumedObject = Readonly<{ type: ClassInfo; object: InstanceValue }>;

/** Of several objects that a place may be about: those that are left out, and who is told of those that are not. */
type Objects = Readonly<{
  forks: number;
  leftOut: ReadonlySet<Mark>;
  /** Of what branches ask, the label that it has. */
  labels: ReadonlyMap<Mark, Mark>;
  watcher?: Watcher;
}>;
const anyObjects: Objects = { forks: 0, leftOut: new Set(), labels: new Map() };

/**
 * What one expansion has chosen: who calls a function, at which item a loop is (by the outline's expression for its item), on
 * which object methods run, and which of several objects a place is about.
 */
export class Assumptions {
  readonly #sites: ReadonlyMap<FunctionInfo, CallSite>;
  readonly #turns: ReadonlyMap<Expr, Turn>;
  readonly #object: AssumedObject | undefined;
  readonly #objects: Objects;

  constructor(sites = noSites, turns = noTurns, object?: AssumedObject, objects = anyObjects) {
    this.#sites = sites;
    this.#turns = turns;
    this.#object = object;
    this.#objects = objects;
  }

  /** Nothing is assumed: answers hold for every caller and every turn. */
  get isEmpty(): boolean {
    return this.#sites.size === 0 && this.#turns.size === 0 && this.#object === undefined && !this.choosesObjects;
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

  get choosesObjects(): boolean {
    return this.#objects !== anyObjects;
  }

  /** How often one of several objects was chosen. */
  get forks(): number {
    return this.#objects.forks;
  }

  isLeftOut(mark: Mark | undefined): boolean {
    return mark !== undefined && this.#objects.leftOut.has(mark);
  }

  get hasLabels(): boolean {
    return this.#objects.labels.size > 0;
  }

  labelOf(subject: Mark): Mark | undefined {
    return this.#objects.labels.get(subject);
  }

  get watcher(): Watcher | undefined {
    return this.#objects.watcher;
  }

  withSite(fn: FunctionInfo, site: CallSite): Assumptions {
    return new Assumptions(new Map(this.#sites).set(fn, site), this.#turns, this.#object, this.#objects);
  }

  withTurn(item: Expr, turn: Turn): Assumptions {
    return new Assumptions(this.#sites, new Map(this.#turns).set(item, turn), this.#object, this.#objects);
  }

  /** At the turns that others are at, where these are at any. */
  withTurnsOf(other: Assumptions): Assumptions {
    const more = [...other.#turns].filter(([item, turn]) => this.#turns.get(item) !== turn);
    return more.length === 0
      ? this
      : new Assumptions(this.#sites, new Map([...this.#turns, ...more]), this.#object, this.#objects);
  }

  withObject(type: ClassInfo, object: InstanceValue): Assumptions {
    return new Assumptions(this.#sites, this.#turns, { type, object }, this.#objects);
  }

  without(marks: readonly Mark[]): Assumptions {
    const { forks, leftOut, labels } = this.#objects;
    return this.#withObjects({ forks: forks + 1, leftOut: leftOut.union(new Set(marks)), labels });
  }

  withLabel(subject: Mark, label: Mark): Assumptions {
    const { forks, leftOut, labels } = this.#objects;
    return this.#withObjects({ forks: forks + 1, leftOut, labels: new Map(labels).set(subject, label) });
  }

  watching(watcher: Watcher): Assumptions {
    return this.#withObjects({ ...this.#objects, watcher });
  }

  #withObjects(objects: Objects): Assumptions {
    return new Assumptions(this.#sites, this.#turns, this.#object, objects);
  }
}
