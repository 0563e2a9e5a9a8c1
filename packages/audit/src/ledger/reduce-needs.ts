/** One call: any of these sets of scopes lets it through. */
export type Need = Readonly<{ options: readonly (readonly string[])[] }>;

type Covers = (scope: string) => ReadonlySet<string>;

/**
 * The needs that decide: calls that need nothing are done, of options only those that ask for least can matter, and a call
 * that is let through whenever another one is adds nothing. Any set of scopes serves all calls if and only if it serves these.
 */
export function reduceNeeds(needs: readonly Need[], covers: Covers): readonly Need[] {
  const open = needs.filter(({ options }) => options.length > 0 && options.every((option) => option.length > 0));
  const unique = new Map(open.map((need) => [keyOf(need), need]));
  const small = [...unique.values()].map((need) => ({ options: leastOptions(need.options, covers) }));
  return small.filter(
    (need, at) =>
      !small.some(
        (other, index) => index !== at && follows(need, other, covers) && (index < at || !follows(other, need, covers)),
      ),
  );
}

const keyOf = ({ options }: Need): string =>
  options
    .map((option) => option.toSorted().join(' '))
    .toSorted()
    .join('|');

/** Whoever holds `option` also holds all of `other`. */
function gives(option: readonly string[], other: readonly string[], covers: Covers): boolean {
  return other.every((scope) => option.some((one) => covers(one).has(scope)));
}

function leastOptions(options: Need['options'], covers: Covers): Need['options'] {
  return options.filter(
    (option, at) =>
      !options.some(
        (other, index) => index !== at && gives(option, other, covers) && (index < at || !gives(other, option, covers)),
      ),
  );
}

const follows = (need: Need, from: Need, covers: Covers): boolean =>
  from.options.every((option) => need.options.some((other) => gives(option, other, covers)));

/** Splits needs into groups that share no way of being met: each can be solved by itself. */
export function independentGroups(
  needs: readonly Need[],
  waysOf: (need: Need) => Iterable<string>,
): readonly (readonly Need[])[] {
  const groups: { needs: Need[]; ways: Set<string> }[] = [];
  for (const need of needs) {
    const ways = new Set(waysOf(need));
    const joined = { needs: [need], ways };
    for (const group of groups.splice(0)) {
      if (group.ways.isDisjointFrom(ways)) {
        groups.push(group);
        continue;
      }
      joined.needs.unshift(...group.needs);
      for (const way of group.ways) joined.ways.add(way);
    }
    groups.push(joined);
  }
  return groups.map((group) => group.needs);
}
