/** One call: any of these sets of scopes lets it through. */
export type Need = Readonly<{ options: readonly (readonly string[])[] }>;

export interface ScopeCosts {
  readonly isDeclared: (scope: string) => boolean;
  readonly sensitivity: (scope: string) => number; // 0 low … 3 critical
  /** Everything that holding this scope gives, itself included. */
  readonly covers: (scope: string) => ReadonlySet<string>;
}

/** Compared from left to right: scopes to add, scopes in all, their sensitivity, their names. */
type Cost = readonly [undeclared: number, size: number, sensitivity: number, names: string];

/**
 * The cheapest set of scopes that lets every call through. Exact: branch and bound over the calls' options. Scopes to choose
 * from are those that some option names and the declared ones that cover such a scope. What is declared costs nothing extra,
 * because asking users for one more scope is worse than holding one that they have granted.
 *
 * @returns names, sorted
 */
export function minimalScopes(
  needs: readonly Need[],
  costs: ScopeCosts,
  declared: readonly string[] = [],
): readonly string[] {
  const open = reduce(needs);
  const providers = new Map<string, readonly string[]>();
  const named = new Set(open.flatMap(({ options }) => options.flat()));
  const candidates = new Set([...needs.flatMap(({ options }) => options.flat()), ...declared]);
  for (const scope of named)
    providers.set(scope, [...candidates].filter((one) => costs.covers(one).has(scope)).toSorted());
  const search = new Search(open, providers, costs);
  return search.run();
}

/** Calls that need nothing are done; of options that contain another one only the smaller can matter; equal calls are one. */
function reduce(needs: readonly Need[]): readonly Need[] {
  const seen = new Set<string>();
  return needs.flatMap(({ options }): readonly Need[] => {
    if (options.length === 0 || options.some((option) => option.length === 0)) return [];
    const minimal = options.filter(
      (option, at) =>
        !options.some(
          (other, index) =>
            index !== at &&
            other.every((scope) => option.includes(scope)) &&
            (other.length < option.length || index < at),
        ),
    );
    const key = minimal
      .map((option) => option.toSorted().join(' '))
      .toSorted()
      .join('|');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ options: minimal }];
  });
}

class Search {
  readonly #needs: readonly Need[];
  readonly #providers: ReadonlyMap<string, readonly string[]>;
  readonly #costs: ScopeCosts;
  readonly #seen = new Set<string>();
  #best: { cost: Cost; chosen: readonly string[] } | undefined;

  constructor(needs: readonly Need[], providers: ReadonlyMap<string, readonly string[]>, costs: ScopeCosts) {
    // The call with the fewest ways first: it decides most.
    this.#needs = needs.toSorted((left, right) => left.options.length - right.options.length);
    this.#providers = providers;
    this.#costs = costs;
  }

  run(): readonly string[] {
    this.#visit(new Set());
    return this.#best?.chosen ?? [];
  }

  #visit(chosen: ReadonlySet<string>): void {
    const key = [...chosen].toSorted().join(' ');
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const cost = this.#costOf(chosen);
    // Scopes are only ever added, and every part of the cost but the names grows with them.
    if (this.#best && !isBelow(cost, this.#best.cost)) return;
    const held = new Set([...chosen].flatMap((scope) => [...this.#costs.covers(scope)]));
    const open = this.#needs.find(({ options }) => !options.some((option) => option.every((scope) => held.has(scope))));
    if (!open) {
      this.#best = { cost, chosen: [...chosen].toSorted() };
      return;
    }
    for (const option of open.options)
      this.#choose(
        option.filter((scope) => !held.has(scope)),
        chosen,
      );
  }

  /** Every way to get all scopes of one option: each from itself or from a scope that covers it. */
  #choose(missing: readonly string[], chosen: ReadonlySet<string>): void {
    const [scope, ...rest] = missing;
    if (scope === undefined) return this.#visit(chosen);
    for (const provider of this.#providers.get(scope) ?? [scope]) {
      const next = new Set([...chosen, provider]);
      const covered = this.#costs.covers(provider);
      this.#choose(
        rest.filter((one) => !covered.has(one)),
        next,
      );
    }
  }

  #costOf(chosen: ReadonlySet<string>): Cost {
    const names = [...chosen].toSorted();
    return [
      names.filter((scope) => !this.#costs.isDeclared(scope)).length,
      names.length,
      names.reduce((sum, scope) => sum + this.#costs.sensitivity(scope), 0),
      names.join(' '),
    ];
  }
}

/** A set may still be extended, so equal numbers with later names are not given up: only the numbers bound the search. */
function isBelow(cost: Cost, best: Cost): boolean {
  for (let at = 0; at < 3; at += 1) if (cost[at] !== best[at]) return (cost[at] as number) < (best[at] as number);
  return cost[3] < best[3];
}
