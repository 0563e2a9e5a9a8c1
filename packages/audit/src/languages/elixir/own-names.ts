import type { Node } from 'web-tree-sitter';
import type { Lowering } from '../lowering.ts';
import type { Clause } from './clauses.ts';

/** The clauses around the place that is being lowered, with the names that each binds once that was asked. */
const around = new WeakMap<Lowering, readonly Names[]>();

interface Names {
  readonly clause: Clause;
  bound?: ReadonlySet<string>;
}

export function withinClause(clause: Clause, lowering: Lowering, lower: () => void): void {
  const outer = around.get(lowering) ?? [];
  around.set(lowering, [...outer, { clause }]);
  lower();
  around.set(lowering, outer);
}

/** `client = connect(client())`: a variable may be called like a function, which has parentheses behind it. */
export const isVariable = (name: string, lowering: Lowering): boolean =>
  (around.get(lowering) ?? []).some((names) => (names.bound ??= boundIn(names.clause)).has(name));

function boundIn({ params, body = [] }: Clause): ReadonlySet<string> {
  const matches = body.flatMap((node) => node.descendantsOfType('binary_operator'));
  const targets = matches.flatMap((node) =>
    node && /^(?:=|<-)$/.test(node.childForFieldName('operator')?.type ?? '')
      ? (node.childForFieldName('left') ?? [])
      : [],
  );
  return new Set([...params, ...targets].flatMap((pattern) => namesIn(pattern)));
}

const namesIn = (pattern: Node): readonly string[] =>
  pattern.type === 'identifier'
    ? [pattern.text]
    : pattern.descendantsOfType('identifier').flatMap((node) => (node ? [node.text] : []));
