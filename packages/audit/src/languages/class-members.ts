import type { ClassOutline, Expr, Field, FunctionOutline, Range, Statement } from '../outline/outline.ts';
import { memberAt, nameAt } from './expression-parts.ts';

/** What a class body holds, in the order of the source. */
export interface Members {
  readonly fields: Field[];
  readonly methods: FunctionOutline[];
  readonly classes: ClassOutline[];
  readonly body: Statement[];
}

export const noMembers = (): Members => ({ fields: [], methods: [], classes: [], body: [] });

/** A written type's own name, without package, outer class, type arguments and brackets: `a.B<C>?` is `B`. */
export const ownTypeName = (source: string): string =>
  source
    .replace(/[<[?!][^]*$/, '')
    .split('.')
    .at(-1)
    ?.replaceAll('`', '')
    .trim() ?? '';

/**
 * A base class by its last name, or below the class around it where its heir has that name too: `class Builder extends
 * Client.Builder`. Packages begin with a small letter.
 */
export function baseNamed(source: string, heir: string, at: Range): Expr {
  const name = ownTypeName(source);
  const outer = source
    .replace(/[<[?!(][^]*$/, '')
    .split('.')
    .slice(0, -1)
    .flatMap((part) => /^\s*([A-Z]\w*)\s*$/.exec(part)?.[1] ?? []);
  const [first, ...inner] = name === heir ? [...outer, name] : [name];
  return inner.reduce<Expr>((object, one) => memberAt(object, one, at), nameAt(first ?? name, at));
}

/** What a member of an enum is made of that has a body of its own: a class that nobody else can name. */
export const classOfEntry = (owner: string, entry: string): string => `${owner}$${entry}`;
