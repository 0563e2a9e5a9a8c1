import type { Node } from 'web-tree-sitter';
import type { Arm, Declared, Export, Expr, Guard, Import, Range, Space, Statement } from '../outline/outline.ts';
import { maximumDepth, other, partsOf, rangeOf } from './syntax.ts';

export interface Block {
  readonly into: Statement[];
  readonly arms: readonly Arm[];
}

/** The state of lowering one file. */
export interface Lowering {
  readonly text: string;
  readonly dialect: Dialect;
  readonly imports: Import[];
  readonly exports: Export[];
  readonly guards: Guard[];
  readonly tooDeep: Range[]; // what is nested so deeply that it was left out
  readonly spaces: Space[];
  readonly declared: Declared[];
  space: number | undefined; // the namespace around, by its place in the list
  namespace: string | undefined;
  owner: string | undefined; // the class around, by its name
  selves: readonly string[]; // names that the functions around call their object by; they become `this`
  expanded?: ReadonlyMap<number, Node>; // what calls of macros make, by where these begin
  renamed?: ReadonlyMap<string, string> | undefined; // names that stand for something else at this place
  block: Block;
  depth: number;
  branches: number;
}

export type LowerExpr = (node: Node, lowering: Lowering) => Expr;
export type LowerStatement = (node: Node, lowering: Lowering) => void;

/** A language as two tables, by kind of node. A statement that has no row is an expression; an expression is looked into. */
export interface Dialect {
  readonly expressions: Readonly<Record<string, LowerExpr>>;
  readonly statements: Readonly<Record<string, LowerStatement>>;
}

export const startLowering = (text: string, dialect: Dialect, into: Statement[]): Lowering => ({
  text,
  dialect,
  imports: [],
  exports: [],
  guards: [],
  tooDeep: [],
  spaces: [],
  declared: [],
  space: undefined,
  namespace: undefined,
  owner: undefined,
  selves: [],
  block: { into, arms: [] },
  depth: 0,
  branches: 0,
});

export const sourceOf = (lowering: Lowering, node: Node): string => lowering.text.slice(node.startIndex, node.endIndex);

export function inBlock<T>(lowering: Lowering, block: Block, lower: () => T): T {
  const outer = lowering.block;
  lowering.block = block;
  const result = lower();
  lowering.block = outer;
  return result;
}

/** A row of a table; a grammar's kinds are never properties that every object has. */
const rowOf = <Row>(table: Readonly<Record<string, Row>>, kind: string): Row | undefined =>
  Object.hasOwn(table, kind) ? table[kind] : undefined;

export function lowerExpr(node: Node, lowering: Lowering): Expr {
  if (lowering.depth >= maximumDepth) {
    lowering.tooDeep.push(rangeOf(node));
    return other(node, []);
  }
  lowering.depth += 1;
  const lowered = (rowOf(lowering.dialect.expressions, node.type) ?? lowerAll)(node, lowering);
  lowering.depth -= 1;
  return lowered;
}

/** Whatever it holds, unconnected. */
export const lowerAll: LowerExpr = (node, lowering) =>
  other(
    node,
    partsOf(node).map((child) => lowerExpr(child, lowering)),
  );

/** One level deeper, for what neither of the tables leads to: the body of a class in a class. */
export function lowerDeeper(node: Node, lowering: Pick<Lowering, 'depth' | 'tooDeep'>, lower: () => void): void {
  if (lowering.depth >= maximumDepth) {
    lowering.tooDeep.push(rangeOf(node));
    return;
  }
  lowering.depth += 1;
  lower();
  lowering.depth -= 1;
}

export function lowerStatements(nodes: readonly (Node | null | undefined)[], lowering: Lowering): void {
  for (const node of nodes) {
    if (!node) continue;
    if (lowering.depth >= maximumDepth) {
      lowering.tooDeep.push(rangeOf(node));
      return;
    }
    lowering.depth += 1;
    (rowOf(lowering.dialect.statements, node.type) ?? addExpression)(node, lowering);
    lowering.depth -= 1;
  }
}

export const addExpression: LowerStatement = (node, lowering) => {
  const { into, arms } = lowering.block;
  into.push({ kind: 'expr', value: lowerExpr(node, lowering), at: rangeOf(node), arms });
};
