import { push } from '../push.ts';

/**
 * Items by what they turn out to be about. Most of them turn out the same whoever calls, so they are asked once and not for each
 * look-up; the others stay open, and who looks something up has to ask them again.
 */
export class SettledIndex<Item, Key> {
  readonly #open: Set<Item>;
  readonly #byKey = new Map<Key, Item[]>();
  readonly #places: ReadonlyMap<Item, number>;
  readonly #keysOf: (item: Item) => readonly Key[] | undefined;

  /** @param keysOf - undefined while an item may still be about something else */
  constructor(items: readonly Item[], keysOf: (item: Item) => readonly Key[] | undefined) {
    this.#open = new Set(items);
    this.#places = new Map(items.map((item, place) => [item, place]));
    this.#keysOf = keysOf;
  }

  /** Those about any of the keys, and the open ones that are found to be, in the order in which they were given. */
  about(keys: readonly Key[], isAbout: (item: Item) => boolean): readonly Item[] {
    // To ask what an item is about may look up others, which are settled then.
    for (const item of this.#open) {
      const settled = this.#keysOf(item);
      if (settled && this.#open.delete(item)) for (const key of new Set(settled)) push(this.#byKey, key, item);
    }
    const sure = keys.flatMap((key) => this.#byKey.get(key) ?? []);
    const others = [...this.#open].filter((item) => isAbout(item));
    if (others.length === 0 && keys.length === 1) return sure;
    const place = (item: Item): number => this.#places.get(item) ?? 0;
    return [...new Set([...sure, ...others])].toSorted((left, right) => place(left) - place(right));
  }
}
