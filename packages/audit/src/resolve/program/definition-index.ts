import { type ClassInfo, type FunctionInfo, isClass } from './infos.ts';
import { namesOf } from './spaces-at.ts';

const mostOverloads = 60; // of one name in one place

/** Functions and classes by the name under which statements directly in a function define them; the last of a name counts. */
export class DefinitionIndex {
  readonly #definitions = new Map<FunctionInfo, Map<string, FunctionInfo | ClassInfo>>();
  readonly #overloads = new Map<FunctionInfo, FunctionInfo[]>();

  add(fn: FunctionInfo, definition: FunctionInfo | ClassInfo): void {
    const names = this.#definitions.get(fn) ?? new Map<string, FunctionInfo | ClassInfo>();
    this.#definitions.set(fn, names);
    const known = namesOf(fn, definition);
    // Under the name that says most: what another namespace has is another function.
    const before = names.get(known.at(-1) ?? '');
    if (before && !isClass(before) && !isClass(definition)) {
      const all = this.overloadsOf(before);
      if (all.length < mostOverloads) all.push(definition);
      this.#overloads.set(definition, all);
    }
    for (const name of known) names.set(name, definition);
  }

  named(fn: FunctionInfo, name: string): FunctionInfo | ClassInfo | undefined {
    return this.#definitions.get(fn)?.get(name);
  }

  /** All functions beside one that is the last of its name, itself among them. */
  overloadsOf(last: FunctionInfo): FunctionInfo[] {
    return this.#overloads.get(last) ?? [last];
  }
}
