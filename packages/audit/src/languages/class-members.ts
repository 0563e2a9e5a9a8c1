import type { ClassOutline, Field, FunctionOutline, Statement } from '../outline/outline.ts';

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
