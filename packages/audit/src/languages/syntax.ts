import type { Node } from 'web-tree-sitter';
import type { Expr, Range } from '../outline/outline.ts';

/** Deeper than any code that people write; a front end stops lowering there instead of overflowing the stack. */
export const maximumDepth = 250;

export const rangeOf = (node: Node): Range => ({ start: node.startIndex, end: node.endIndex });

/** Named children without comments; what did not parse is left out, its own children are kept. Iterative: errors nest. */
export function partsOf(node: Node): Node[] {
  const parts: Node[] = [];
  const open = node.namedChildren.toReversed();
  while (open.length > 0) {
    const child = open.pop();
    if (!child || child.type.includes('comment')) continue;
    if (child.isError) for (const inner of child.namedChildren.toReversed()) open.push(inner);
    else parts.push(child);
  }
  return parts;
}

/** The names in `<T, U: Bound>`; a value that stands among the types has none. */
export const typeParamsIn = (list: Node | null | undefined, text: string): readonly string[] =>
  (list ? partsOf(list) : []).map((part) => {
    const name = /type_parameter/.test(part.type) ? partsOf(part)[0] : undefined;
    return name ? text.slice(name.startIndex, name.endIndex) : '';
  });

export const other = (node: Node, children: readonly Expr[]): Expr => ({ kind: 'other', children, at: rangeOf(node) });

/** Adjacent concatenations become one; a concatenation of one part is that part. */
export function concatenation(parts: readonly Expr[], at: Range): Expr {
  const flat = parts.flatMap((part) => (part.kind === 'concat' ? part.parts : [part]));
  const [only] = flat;
  return only && flat.length === 1 ? only : { kind: 'concat', parts: flat, at };
}

/** The ranges of a tree that did not parse, outermost only, and those that were too deep to be lowered. */
export function errorsOf(root: Node, tooDeep: readonly Range[] = []): Range[] {
  const errors: Range[] = [...tooDeep];
  const open: Node[] = root.hasError ? [root] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.isError || node.isMissing) errors.push(rangeOf(node));
    else for (const child of node.children) if (child?.hasError || child?.isMissing) open.push(child);
  }
  return errors.toSorted((left, right) => left.start - right.start);
}
