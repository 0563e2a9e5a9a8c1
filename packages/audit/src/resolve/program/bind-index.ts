import type { FileInfo, FunctionInfo, PlacedBind } from './program.ts';
import { push } from '../../push.ts';
import { namesAt } from './spaces-at.ts';

const none: ReadonlyMap<string, readonly PlacedBind[]> = new Map();

type ByName = Map<string, PlacedBind[]>;

/** Binds by where they stand and what they name, each list in source order. */
export class BindIndex {
  readonly #named = new Map<FunctionInfo, ByName>();
  readonly #members = new Map<FunctionInfo, PlacedBind[]>();
  readonly #properties = new Map<FunctionInfo, ByName>();
  readonly #assignments = new Map<FileInfo, ByName>();

  /** `fn`: where the bind counts, if that is not where it is evaluated. */
  add(placed: PlacedBind, fn = placed.fn): void {
    const { bind } = placed;
    const { target } = bind;
    if (target.kind === 'name') {
      const isAtTop = fn === fn.file.top;
      for (const name of isAtTop ? namesAt(fn.file.outline, bind.at.start, target.name) : [target.name])
        push(namesOf(this.#named, fn), name, placed);
      if (!bind.isDeclaration) push(namesOf(this.#assignments, fn.file), target.name, placed);
      return;
    }
    push(this.#members, fn, placed);
    if (target.kind === 'member' && (target.object.kind === 'name' || target.object.kind === 'member'))
      push(namesOf(this.#properties, fn), target.object.name, placed);
  }

  named(fn: FunctionInfo): ReadonlyMap<string, readonly PlacedBind[]> {
    return this.#named.get(fn) ?? none;
  }

  members(fn: FunctionInfo): readonly PlacedBind[] {
    return this.#members.get(fn) ?? [];
  }

  properties(fn: FunctionInfo): ReadonlyMap<string, readonly PlacedBind[]> {
    return this.#properties.get(fn) ?? none;
  }

  assignments(file: FileInfo, name: string): readonly PlacedBind[] {
    return this.#assignments.get(file)?.get(name) ?? [];
  }
}

function namesOf<Key>(map: Map<Key, ByName>, key: Key): ByName {
  const known = map.get(key);
  if (known) return known;
  const made: ByName = new Map();
  map.set(key, made);
  return made;
}
