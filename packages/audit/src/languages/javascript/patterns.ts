import type { Node } from 'web-tree-sitter';
import type { Expr, Param } from '../../outline/outline.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { isPath } from './chains.ts';
import { lowerExpr } from './expressions.ts';
import { deeper, emit, type Lowering, sourceOf } from './lowering.ts';
import { keyOf } from './objects.ts';

/** One target of a pattern: `key` undefined for a rest. */
type Slot = Readonly<{ target: Node; key: string | Expr | undefined; fallback: Node | undefined; node: Node }>;
type Way = Readonly<{ isDeclaration: boolean; lowering: Lowering }>;

export const isPattern = (node: Node): boolean => node.type === 'object_pattern' || node.type === 'array_pattern';

/**
 * `const { a, b: { c = 1 }, ...rest } = value`: one bind a name, each with the member of the value that it takes.
 * A value in which something happens (a call, say) is bound to a name first, so that it happens once.
 *
 * @returns what the whole pattern takes from: `value` or the name that holds it
 */
export function bindPattern(pattern: Node, value: Expr, way: Way): Expr {
  const source = isPath(value) ? value : hold(pattern, value, way);
  const bindSlots = (): void => {
    for (const slot of slotsOf(pattern, way.lowering)) bindSlot(slot, source, way);
  };
  deeper(way.lowering, pattern, bindSlots, () => {});
  return source;
}

function hold(pattern: Node, value: Expr, { lowering }: Way): Expr {
  const name = `$${pattern.startIndex}`;
  emit(lowering, {
    kind: 'bind',
    target: { kind: 'name', name, at: rangeOf(pattern) },
    value,
    operator: '=',
    isDeclaration: true,
    at: rangeOf(pattern),
  });
  // Its place is after the bind's, as a use must be.
  return { kind: 'name', name, at: { start: pattern.startIndex + 1, end: pattern.endIndex } };
}

function bindSlot({ target, key, fallback, node }: Slot, source: Expr, way: Way): void {
  const { lowering, isDeclaration } = way;
  const at = rangeOf(node);
  const taken = taking(source, key, at);
  if (isPattern(target)) {
    const options = fallback ? [taken, lowerExpr(fallback, lowering)] : undefined;
    bindPattern(target, options ? { kind: 'choice', options, isDefault: true, at } : taken, way);
    return;
  }
  const name: Expr = /identifier/.test(target.type)
    ? { kind: 'name', name: sourceOf(lowering, target), at: rangeOf(target) }
    : lowerExpr(target, lowering);
  emit(lowering, { kind: 'bind', target: name, value: taken, operator: '=', isDeclaration, at });
  if (fallback)
    emit(lowering, {
      kind: 'bind',
      target: name,
      value: lowerExpr(fallback, lowering),
      operator: 'default',
      isDeclaration,
      at,
    });
}

function taking(object: Expr, key: Slot['key'], at: Expr['at']): Expr {
  if (key === undefined) return object;
  return typeof key === 'string' ? { kind: 'member', object, name: key, at } : { kind: 'index', object, key, at };
}

function slotsOf(pattern: Node, lowering: Lowering): readonly Slot[] {
  if (pattern.type === 'object_pattern') return partsOf(pattern).flatMap((node) => propertySlot(node, lowering) ?? []);
  const slots: Slot[] = [];
  let index = 0;
  // Commas are counted: a hole has no node.
  for (const child of pattern.children) {
    if (child?.type === ',') index += 1;
    else if (child?.isNamed && !child.isError)
      slots.push(slotOf(child, child.type === 'rest_pattern' ? undefined : String(index), child));
  }
  return slots;
}

function propertySlot(node: Node, lowering: Lowering): Slot | undefined {
  if (node.type === 'rest_pattern') return slotOf(node, undefined, node);
  if (node.type !== 'pair_pattern')
    return slotOf(node, sourceOf(lowering, node.childForFieldName('left') ?? node), node);
  const [key, value] = [node.childForFieldName('key'), node.childForFieldName('value')];
  return key && value ? slotOf(value, keyOf(key, lowering), node) : undefined;
}

function slotOf(written: Node, key: Slot['key'], node: Node): Slot {
  const inner = written.type === 'rest_pattern' ? (partsOf(written)[0] ?? written) : written;
  const fallback = /assignment_pattern/.test(inner.type) ? inner.childForFieldName('right') : null;
  const target = /assignment_pattern/.test(inner.type) ? (inner.childForFieldName('left') ?? inner) : inner;
  return { target, key, fallback: fallback ?? undefined, node };
}

/** Names that a pattern binds, in order. */
export function namesOf(pattern: Node, lowering: Lowering): readonly string[] {
  if (!isPattern(pattern)) return [sourceOf(lowering, pattern)];
  const inner = (): readonly string[] => slotsOf(pattern, lowering).flatMap(({ target }) => namesOf(target, lowering));
  return deeper(lowering, pattern, inner, () => []);
}

/** `{ a, b: c = 1 }` as a parameter: bound names with property and default. Undefined when it nests or has a rest. */
export function parameterPattern(pattern: Node, lowering: Lowering): Param['pattern'] | undefined {
  const slots = slotsOf(pattern, lowering);
  if (slots.some(({ target, key }) => isPattern(target) || typeof key !== 'string')) return undefined;
  return slots.map(({ target, key, fallback }) => ({
    name: sourceOf(lowering, target),
    property: typeof key === 'string' ? key : '',
    ...(fallback && { default: lowerExpr(fallback, lowering) }),
  }));
}
