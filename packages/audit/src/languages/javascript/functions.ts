import type { Node } from 'web-tree-sitter';
import type { CallExpr, Expr, FunctionOutline, Param, Statement } from '../../outline/outline.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { decoratorsOf, lowerDecorators } from './annotations.ts';
import { lowerExpr } from './expressions.ts';
import { emit, inBlock, type Lowering, sourceOf } from './lowering.ts';
import { nameOf } from './objects.ts';
import { bindPattern, isPattern, parameterPattern } from './patterns.ts';
import { withPrototypeClasses } from './prototypes.ts';
import { lowerStatements } from './statements.ts';
import { boundsOf } from './types.ts';

/** Functions, arrows and methods; an expression body is one `return`. What defaults and patterns do happens inside. */
export function lowerFunction(node: Node, lowering: Lowering, annotations: readonly CallExpr[] = []): FunctionOutline {
  const name = node.childForFieldName('name');
  const label = name ? nameOf(name, lowering) : undefined;
  const type = node.childForFieldName('return_type');
  const isMethod = node.type === 'method_definition';
  const into: Statement[] = [];
  const params = inBlock(lowering, { into, arms: [] }, () => {
    const lowered = withArguments(node, paramsOf(node, lowering), lowering);
    lowerBody(node.childForFieldName('body'), lowering);
    return lowered;
  });
  return {
    ...(label !== undefined && { name: label }),
    params,
    body: withPrototypeClasses(into),
    annotations,
    ...(isMethod && isMarked(node, 'static') && { isStatic: true }),
    ...(isMethod && label === 'constructor' && { isConstructor: true }),
    ...(type && { returnType: typeText(type, lowering) }),
    ...boundsOf(node, lowering),
    at: rangeOf(node),
  };
}

// Frames have entries of that name, which are not what a function was called with.
const namesArguments = /(?<![\w$'"`])(?<!(?:^|[^.])\.)arguments\b(?!['"`]|\s*:)/;

/** `arguments` is what the function is called with: all of it where it names none of its parameters, else these. */
function withArguments(node: Node, params: readonly Param[], lowering: Lowering): readonly Param[] {
  const body = node.childForFieldName('body');
  if (!body || node.type === 'arrow_function' || params.some(({ isRest }) => isRest)) return params;
  if (!namesArguments.test(sourceOf(lowering, body)) || !isOfItself(body, lowering)) return params;
  const at = { start: body.startIndex, end: body.startIndex };
  if (params.length === 0) return [{ name: 'arguments', isRest: true, at }];
  const items = params.map(({ name }): Expr => ({ kind: 'name', name, at }));
  const target: Expr = { kind: 'name', name: 'arguments', at };
  const value: Expr = { kind: 'list', items, at };
  emit(lowering, { kind: 'bind', target, value, operator: '=', isDeclaration: true, at });
  return params;
}

/** The name stands in the function itself, or in arrow functions inside it, which have no arguments of their own. */
function isOfItself(node: Node, lowering: Lowering): boolean {
  if (node.type === 'identifier') return sourceOf(lowering, node) === 'arguments';
  return partsOf(node).some(
    (part) =>
      (part.type === 'arrow_function' || !/function|method_definition|class/.test(part.type)) &&
      namesArguments.test(sourceOf(lowering, part)) &&
      isOfItself(part, lowering),
  );
}

/** `get x() {}`, `set x(v) {}`. */
export function accessorOf(node: Node): 'get' | 'set' | undefined {
  if (isMarked(node, 'get')) return 'get';
  return isMarked(node, 'set') ? 'set' : undefined;
}

/** A keyword before the name: `static`, `get`, `readonly`. */
export function isMarked(node: Node, keyword: string): boolean {
  for (const child of node.children) {
    if (child?.type === keyword) return true;
    if (child?.type === 'statement_block' || child?.type === 'formal_parameters') return false;
  }
  return false;
}

/** `: Promise<X>` without its colon. */
export const typeText = (node: Node, lowering: Lowering): string => sourceOf(lowering, node).replace(/^:\s*/, '');

function lowerBody(body: Node | null, lowering: Lowering): void {
  if (!body) return;
  if (body.type === 'statement_block') return lowerStatements(partsOf(body), lowering);
  const value = lowerExpr(body, lowering);
  emit(lowering, { kind: 'return', value, at: rangeOf(body) });
}

function paramsOf(node: Node, lowering: Lowering): readonly Param[] {
  const single = node.childForFieldName('parameter');
  if (single) return [{ name: sourceOf(lowering, single), at: rangeOf(single) }];
  const list = node.childForFieldName('parameters');
  const nodes = list ? partsOf(list).filter((param) => param.childForFieldName('pattern')?.type !== 'this') : [];
  return nodes.map((param, index) => paramOf(param, index, lowering));
}

function paramOf(node: Node, index: number, lowering: Lowering): Param {
  const written = node.childForFieldName('pattern') ?? node.childForFieldName('left') ?? node;
  const rest = written.type === 'rest_pattern' ? partsOf(written)[0] : undefined;
  const target = rest ?? written;
  const value = node.childForFieldName('value') ?? node.childForFieldName('right');
  const type = node.childForFieldName('type');
  const isField = node.children.some((child) => child?.type === 'accessibility_modifier' || child?.type === 'readonly');
  const annotations = lowerDecorators(decoratorsOf(node), lowering);
  const name = isPattern(target) ? `$${index}` : sourceOf(lowering, target);
  const param = {
    name,
    ...(type && { type: typeText(type, lowering) }),
    ...(value && { default: lowerExpr(value, lowering) }),
    ...(rest && { isRest: true }),
    ...(isField && { isField }),
    ...(annotations.length > 0 && { annotations }),
    at: rangeOf(node),
  };
  if (!isPattern(target)) return param;
  const pattern = parameterPattern(target, lowering);
  if (pattern) return { ...param, pattern };
  // Nested patterns and rests are more than a name and its property: they are taken apart in the body.
  bindPattern(target, { kind: 'name', name, at: rangeOf(target) }, { isDeclaration: true, lowering });
  return param;
}
