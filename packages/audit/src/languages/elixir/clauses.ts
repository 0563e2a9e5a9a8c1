import type { Node } from 'web-tree-sitter';
import type { Condition, Expr } from '../../outline/outline.ts';
import { type Test, testOf } from '../conditions.ts';
import { addGuard } from '../guards.ts';
import { lowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { branchOf, inArm } from '../statement-parts.ts';
import { partsOf } from '../syntax.ts';
import { bindPattern, conditionsOf, isPlainName } from './patterns.ts';

/** One `def`, or one arm of a `fn` or `case`: what it takes, when it takes it, what it does. */
export interface Clause {
  readonly node: Node;
  readonly name: string;
  readonly params: readonly Node[];
  readonly guard?: Node;
  /** Undefined of a head that only says what the defaults are. */
  readonly body?: readonly Node[];
}

export const operatorOf = (node: Node): string | undefined =>
  node.type === 'binary_operator' ? node.childForFieldName('operator')?.type : undefined;

/** `name(a, b) when test`, apart. */
export function headOf(head: Node): Readonly<{ call: Node; guard?: Node }> {
  const [left, right] = [head.childForFieldName('left'), head.childForFieldName('right')];
  return operatorOf(head) === 'when' && left && right ? { call: left, guard: right } : { call: head };
}

/** `pattern, pattern when test -> …` */
export function armsOf(parts: readonly Node[]): readonly Clause[] {
  return parts
    .filter(({ type }) => type === 'stab_clause')
    .map((clause): Clause => {
      const [left, right] = [clause.childForFieldName('left'), clause.childForFieldName('right')];
      const { call: list, guard } = left ? headOf(left) : { call: undefined, guard: undefined };
      const params = list?.type === 'arguments' ? partsOf(list) : list ? [list] : [];
      return { node: clause, name: '', params, ...(guard && { guard }), body: right ? partsOf(right) : [] };
    });
}

export const withoutDefault = (param: Node): Node =>
  operatorOf(param) === '\\\\' ? (param.childForFieldName('left') ?? param) : param;

/** `name`, or the name beside a pattern: `%{id: id} = user`. */
export function nameIn(pattern: Node, lowering: Lowering): string | undefined {
  if (isPlainName(pattern)) return sourceOf(lowering, pattern);
  if (operatorOf(pattern) !== '=') return undefined;
  const sides = [pattern.childForFieldName('left'), pattern.childForFieldName('right')];
  const named = sides.find((side) => side !== null && isPlainName(side));
  return named ? sourceOf(lowering, named) : undefined;
}

const mostFailed = 12; // clauses whose opposite is kept for those below

/** Clauses that exclude each other, each with what it binds of the values; `lowerBody` adds what one does. */
export function addClauses(
  clauses: readonly Clause[],
  values: readonly Expr[],
  lowering: Lowering,
  lowerBody: (clause: Clause) => void,
): void {
  const branch = branchOf(lowering);
  const failed: Condition[] = [];
  clauses.forEach((clause, arm) => {
    const { all, isWhole } = askedBy(clause, values, lowering);
    const [asked, ...others] = all;
    addGuard(lowering, clause.body, { all: [...failed, ...all], isWhole: false }, { branch, arm });
    if (asked && isWhole && others.length === 0 && failed.length < mostFailed)
      failed.push({ ...asked, isNot: !asked.isNot });
    inArm(branch, arm, lowering, () => {
      bindClause(clause, values, lowering);
      lowerBody(clause);
    });
  });
}

export function bindClause({ params }: Clause, values: readonly Expr[], lowering: Lowering): void {
  params.forEach((node, index) => {
    const value = values[index];
    if (value) bindPattern(withoutDefault(node), value, node, lowering);
  });
}

/** What a clause asks of the values. */
function askedBy({ params, guard }: Clause, values: readonly Expr[], lowering: Lowering): Test {
  const each = params.flatMap((node, index) => {
    const value = values[index];
    return value ? [conditionsOf(withoutDefault(node), value, lowering)] : [];
  });
  const names = new Map(params.map((node, index) => [nameIn(withoutDefault(node), lowering), values[index]] as const));
  const tested = guard ? testOf(guard, (one) => lowerExpr(one, lowering)) : undefined;
  const inGuard = (tested?.all ?? []).flatMap((condition): Condition[] => {
    const { subject } = condition;
    const value = subject.kind === 'name' ? names.get(subject.name) : undefined;
    return value && (value.kind === 'name' || value.kind === 'member') ? [{ ...condition, subject: value }] : [];
  });
  const isClear = tested === undefined || (tested.isWhole && inGuard.length === tested.all.length);
  return { all: [...each.flatMap(({ all }) => all), ...inGuard], isWhole: each.every((one) => one.isWhole) && isClear };
}
