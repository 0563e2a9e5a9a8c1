import type { Operation } from '@mixer-oauth/core';
import { isSpan, isVariable, mixedPattern } from './segment.ts';

interface Node {
  readonly literals: Map<string, Node>;
  readonly mixed: { readonly text: string; readonly pattern: RegExp; readonly node: Node }[];
  variable?: Node;
  span?: Node; // a variable over any number of segments
  readonly operations: Operation[];
}

const node = (): Node => ({ literals: new Map(), mixed: [], operations: [] });

export const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

/** The child for one segment of a template, made when missing. */
function childFor(parent: Node, segment: string): Node {
  if (isSpan(segment)) return (parent.span ??= node());
  if (isVariable(segment)) return (parent.variable ??= node());
  const pattern = mixedPattern(segment);
  if (!pattern) {
    const known = parent.literals.get(segment) ?? node();
    parent.literals.set(segment, known);
    return known;
  }
  const known = parent.mixed.find(({ text }) => text === segment)?.node ?? node();
  if (!parent.mixed.some(({ text }) => text === segment)) parent.mixed.push({ text: segment, pattern, node: known });
  return known;
}

/** The next segment is a word of the path behind both variables, and could only be the second one's value behind the first. */
const keepsWord = (next: string | undefined, first: Node | undefined, both: Node): boolean =>
  next !== undefined && !isVariable(next) && both.literals.has(next) && first?.literals.has(next) !== true;

/** REST paths as a tree of segments, with aliases. Built once; a walk costs about one step a segment. */
export class PathTrie {
  readonly #root = node();

  constructor(operations: Iterable<Operation>) {
    for (const operation of operations) {
      for (const path of [operation.path ?? '', ...(operation.aliases ?? [])]) {
        let at = this.#root;
        for (const segment of segmentsOf(path)) at = childFor(at, segment);
        at.operations.push(operation);
      }
    }
  }

  /**
   * The operations of every template that matches, best first: a literal before a part-literal before a variable, decided at
   * the leftmost segment that differs. A hole (`{}`) matches no literal, since its text is not known.
   */
  matches(segments: readonly string[]): readonly (readonly Operation[])[] {
    const found: (readonly Operation[])[] = [];
    collect(segments, this.#root, 0, found);
    return found;
  }
}

function collect(segments: readonly string[], at: Node, depth: number, found: (readonly Operation[])[]): void {
  const segment = segments[depth];
  if (segment === undefined) {
    if (at.operations.length > 0) found.push(at.operations);
    return;
  }
  const literal = at.literals.get(segment);
  if (literal) collect(segments, literal, depth + 1, found);
  const isHole = isVariable(segment);
  if (!isHole) {
    for (const { pattern, node: child } of at.mixed)
      if (pattern.test(segment)) collect(segments, child, depth + 1, found);
  }
  // `/repos/{}/issues`, where the hole is owner and name: only what nothing else matches, unless a written word would have to be a name.
  const both = isHole ? at.variable?.variable : undefined;
  const isBoth = both !== undefined && keepsWord(segments[depth + 1], at.variable, both);
  if (both && isBoth) collect(segments, both, depth + 1, found);
  if (at.variable) collect(segments, at.variable, depth + 1, found);
  if (both && !isBoth) collect(segments, both, depth + 1, found);
  for (let end = depth + 1; at.span && end <= segments.length; end += 1) collect(segments, at.span, end, found);
}
