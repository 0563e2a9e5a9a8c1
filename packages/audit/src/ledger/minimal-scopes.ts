import { independentGroups, type Need, reduceNeeds } from './reduce-needs.ts';

export type { Need } from './reduce-needs.ts';

export interface ScopeCosts {
  readonly isDeclared: (scope: string) => boolean;
  readonly sensitivity: (scope: string) => number; // 0 low … 3 critical
  /** Everything that holding this scope gives, itself included. */
  readonly covers: (scope: string) => ReadonlySet<string>;
}

/**
 * Compared from left to right: how many scopes to add are critical, how many high, medium and low; then the same of all scopes. Then the
 * first by name.
 */
type Numbers = readonly number[];

const levels = 4; // of sensitivity

/** A scope that may be chosen, and what it gives of what the calls name. */
interface Candidate {
  readonly name: string;
  readonly gives: ReadonlySet<string>;
  readonly isNew: boolean;
  readonly sensitivity: number;
}

/**
 * The cheapest set of scopes that lets every call through. Exact: branch and bound over the calls' options, after needs and
 * scopes that cannot matter are gone and what is independent is apart. Scopes to choose from are those that some option names
 * and the declared ones. What is declared costs nothing extra, because asking users for one more scope is worse than holding
 * one that they have granted; so adding comes first. What is added should reach as little as possible, even if it takes several
 * scopes in place of one that reaches further, and however many of the declared ones stay in use beside it.
 *
 * @returns names, sorted
 */
export function minimalScopes(
  needs: readonly Need[],
  costs: ScopeCosts,
  declared: readonly string[] = [],
): readonly string[] {
  const goals = reduceNeeds(needs, costs.covers);
  const named = new Set(goals.flatMap(({ options }) => options.flat()));
  const names = new Set([...needs.flatMap(({ options }) => options.flat()), ...declared]);
  const candidates = [...names].toSorted().map((name): Candidate => ({
    name,
    gives: costs.covers(name).intersection(named),
    isNew: !costs.isDeclared(name),
    sensitivity: costs.sensitivity(name),
  }));
  const useful = candidates.filter((one) => one.gives.size > 0 && !candidates.some((other) => replaces(other, one)));
  const providers = new Map([...named].map((scope) => [scope, useful.filter(({ gives }) => gives.has(scope))]));
  const waysOf = ({ options }: Need): readonly string[] =>
    options.flat().flatMap((scope) => (providers.get(scope) ?? []).map(({ name }) => name));
  return independentGroups(goals, waysOf)
    .flatMap((group) => new Search(group, providers).run())
    .toSorted();
}

/** Wherever `one` is chosen, `other` could be, and the set would cost less. */
function replaces(other: Candidate, one: Candidate): boolean {
  if (other === one || !one.gives.isSubsetOf(other.gives)) return false;
  if (Number(other.isNew) > Number(one.isNew) || other.sensitivity > one.sensitivity) return false;
  return other.isNew !== one.isNew || other.sensitivity !== one.sensitivity || other.name < one.name;
}

type IsGoodEnough = (bound: Numbers) => boolean;

class Search {
  readonly #goals: readonly Need[];
  readonly #providers: ReadonlyMap<string, readonly Candidate[]>;

  constructor(goals: readonly Need[], providers: ReadonlyMap<string, readonly Candidate[]>) {
    this.#providers = providers;
    // The call with the fewest ways first: it decides most.
    this.#goals = goals.toSorted((left, right) => this.#waysOf(left).length - this.#waysOf(right).length);
  }

  run(): readonly string[] {
    let best = this.#find([], () => true);
    for (let better = best; better.length > 0; better = this.#find([], (bound) => compare(bound, numbersOf(best)) < 0))
      best = better;
    return this.#firstByName(best).map(({ name }) => name);
  }

  /** Of all sets with these numbers the first by name: each scope in turn is in it if any such set still has it. */
  #firstByName(best: readonly Candidate[]): readonly Candidate[] {
    const isEqual: IsGoodEnough = (bound) => compare(bound, numbersOf(best)) <= 0;
    const all = new Set(this.#goals.flatMap((goal) => this.#waysOf(goal)));
    const chosen: Candidate[] = [];
    const banned = new Set<Candidate>();
    let known = best;
    for (const one of [...all].toSorted((left, right) => (left.name < right.name ? -1 : 1))) {
      if (chosen.length === best.length) break;
      const found = known.includes(one) ? known : this.#find([...chosen, one], isEqual, banned);
      if (found.length === 0) {
        banned.add(one);
        continue;
      }
      chosen.push(one);
      known = found;
    }
    return chosen;
  }

  #waysOf({ options }: Need): readonly Candidate[] {
    return options.flat().flatMap((scope) => this.#providers.get(scope) ?? []);
  }

  /** @returns a set that holds `start` and serves every call; empty when none is good enough */
  #find(
    start: readonly Candidate[],
    isGoodEnough: IsGoodEnough,
    banned: ReadonlySet<Candidate> = new Set(),
  ): readonly Candidate[] {
    const seen = new Set<string>();
    const visit = (chosen: readonly Candidate[]): readonly Candidate[] => {
      const key = namesOf(chosen);
      if (seen.has(key)) return [];
      seen.add(key);
      const held = new Set(chosen.flatMap(({ gives }) => [...gives]));
      const open = this.#goals.filter(({ options }) => !options.some((option) => option.every((one) => held.has(one))));
      if (!isGoodEnough(this.#bound(chosen, open, banned))) return [];
      const [goal] = open;
      if (!goal) return chosen;
      for (const option of goal.options) {
        const found = complete(
          option.filter((scope) => !held.has(scope)),
          chosen,
        );
        if (found.length > 0) return found;
      }
      return [];
    };
    /** Every way to get all scopes of one option: each from itself or from a scope that covers it. */
    const complete = ([scope, ...rest]: readonly string[], chosen: readonly Candidate[]): readonly Candidate[] => {
      if (scope === undefined) return visit(chosen);
      for (const provider of this.#providers.get(scope) ?? []) {
        if (banned.has(provider)) continue;
        const found = complete(
          rest.filter((one) => !provider.gives.has(one)),
          [...chosen, provider],
        );
        if (found.length > 0) return found;
      }
      return [];
    };
    return visit(start);
  }

  /** Calls that share no way of being met cost at least one scope each, on top of what is chosen. */
  #bound(chosen: readonly Candidate[], open: readonly Need[], banned: ReadonlySet<Candidate>): Numbers {
    const used = new Set<Candidate>();
    const numbers = [...numbersOf(chosen)];
    for (const goal of open) {
      const ways = this.#waysOf(goal).filter((one) => !banned.has(one));
      if (ways.some((one) => used.has(one))) continue;
      for (const one of ways) used.add(one);
      const least = Math.min(...ways.map((one) => one.sensitivity));
      if (ways.every(({ isNew }) => isNew)) count(numbers, least, true);
      count(numbers, least, false);
    }
    return numbers;
  }
}

const namesOf = (chosen: readonly Candidate[]): string =>
  chosen
    .map(({ name }) => name)
    .toSorted()
    .join(' ');

function numbersOf(chosen: readonly Candidate[]): Numbers {
  const numbers = Array.from({ length: 2 * levels }, () => 0);
  for (const { sensitivity, isNew } of chosen) {
    if (isNew) count(numbers, sensitivity, true);
    count(numbers, sensitivity, false);
  }
  return numbers;
}

/**
 * Adds one scope where `compare` looks for it: the most sensitive first, what is added before all scopes. A sensitivity of Infinity,
 * which is the least of no way at all, is as bad as the worst level.
 */
function count(numbers: number[], sensitivity: number, isAdded: boolean): void {
  const at = levels - 1 - Math.min(sensitivity, levels - 1) + (isAdded ? 0 : levels);
  numbers[at] = (numbers[at] ?? 0) + 1;
}

function compare(left: Numbers, right: Numbers): number {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
