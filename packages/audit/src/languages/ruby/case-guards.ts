import type { Node } from 'web-tree-sitter';
import { CaseGuards } from '../guards.ts';
import { lowerExpr, type Lowering } from '../lowering.ts';
import { partsOf } from '../syntax.ts';

/** Guards for the options of a `case`: call `add` with each in turn, then `end`. */
export function caseGuards(
  node: Node,
  lowering: Lowering,
): Readonly<{ add: (option: Node, body: readonly (Node | null)[]) => void; end: () => void }> {
  const value = node.childForFieldName('value');
  const guards = new CaseGuards(lowering, value ? lowerExpr(value, lowering) : undefined, node);
  return {
    add(option, body) {
      const patterns = partsOf(option).filter(({ type }) => type === 'pattern');
      const labels = patterns.map((pattern) => lowerExpr(partsOf(pattern)[0] ?? pattern, lowering));
      guards.add(option.type === 'else' ? undefined : labels, body);
    },
    end: () => guards.end(),
  };
}
