import type { Language } from './language.ts';

/** What files define that others of their language must be read with. Of a name that two of them define nobody can tell which is meant. */
export class SharedDefinitions {
  readonly #byLanguage = new Map<string, Map<string, string>>();
  readonly #twice = new Map<string, Set<string>>();

  /** @returns whether there is anything in the text that was not known before */
  add({ id, definitionsIn }: Language, text: string): boolean {
    let isNew = false;
    for (const [name, definition] of definitionsIn?.(text) ?? []) {
      const known = this.#byLanguage.get(id) ?? new Map<string, string>();
      const twice = this.#twice.get(id) ?? new Set<string>();
      this.#byLanguage.set(id, known);
      this.#twice.set(id, twice);
      if (twice.has(name) || known.get(name) === definition) continue;
      isNew = true;
      if (known.delete(name)) twice.add(name);
      else known.set(name, definition);
    }
    return isNew;
  }

  neededIn({ id, neededIn }: Language, text: string): string {
    const known = this.#byLanguage.get(id);
    return known && neededIn ? neededIn(text, known) : '';
  }
}
