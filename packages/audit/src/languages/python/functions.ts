import type { Node } from 'web-tree-sitter';
import type { CallExpr, FunctionOutline, Param, Statement } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import { inBlock, type Lowering, sourceOf } from './lowering.ts';
import { lowerStatements } from './statements.ts';

/** `isMethod`: the first parameter is the object, whatever it is called, and becomes `this`. */
export function lowerFunction(
  node: Node,
  annotations: readonly CallExpr[],
  isMethod: boolean,
  lowering: Lowering,
): FunctionOutline {
  const name = node.childForFieldName('name');
  const text = name ? sourceOf(lowering, name) : '';
  const isStatic = annotations.some(({ callee }) => callee.kind === 'name' && callee.name === 'staticmethod');
  const list = node.childForFieldName('parameters');
  const all = list ? partsOf(list).flatMap((param) => paramOf(param, lowering)) : [];
  const hasSelf = isMethod && !isStatic && all.length > 0 && !all[0]?.isRest;
  const [outer, outerGlobals] = [lowering.selves, lowering.globals];
  lowering.globals = new Set();
  if (hasSelf && all[0]) lowering.selves = [...outer, all[0].name];
  const into: Statement[] = [];
  const body = node.childForFieldName('body');
  if (body) inBlock(lowering, { into, arms: [] }, () => lowerStatements(partsOf(body), lowering));
  lowering.selves = outer;
  lowering.globals = outerGlobals;
  const type = node.childForFieldName('return_type');
  const isConstructor = isMethod && text === '__init__';
  return {
    name: isConstructor ? 'constructor' : text,
    params: hasSelf ? all.slice(1) : all,
    body: annotations.some(({ callee }) => managesContext.test(writtenName(callee))) ? handedToWith(into) : into,
    annotations,
    ...(isStatic && { isStatic }),
    ...(isConstructor && { isConstructor }),
    ...(type && { returnType: sourceOf(lowering, type) }),
    at: rangeOf(node),
  };
}

const managesContext = /^(?:async)?contextmanager$/;

/** `with repository(name) as repo`: what a generator hands out that is a context manager is what its caller gets. */
function handedToWith(body: readonly Statement[]): readonly Statement[] {
  const handed = new Set(body.flatMap((one) => (one.kind === 'yield' ? [one.value] : [])));
  return body.flatMap((one): readonly Statement[] => {
    if (one.kind === 'yield') return [{ ...one, kind: 'return' }];
    return one.kind === 'expr' && handed.has(one.value) ? [] : [one];
  });
}

export function lowerLambda(node: Node, lowering: Lowering): FunctionOutline {
  const list = node.childForFieldName('parameters');
  const body = node.childForFieldName('body');
  const into: Statement[] = [];
  if (body)
    inBlock(
      lowering,
      { into, arms: [] },
      () => void into.push({ kind: 'return', value: lowerExpr(body, lowering), at: rangeOf(body), arms: [] }),
    );
  return {
    params: list ? partsOf(list).flatMap((param) => paramOf(param, lowering)) : [],
    body: into,
    annotations: [],
    at: rangeOf(node),
  };
}

function paramOf(node: Node, lowering: Lowering): readonly Param[] {
  const at = rangeOf(node);
  const type = node.childForFieldName('type');
  const value = node.childForFieldName('value');
  const typed = {
    ...(type && { type: sourceOf(lowering, type) }),
    ...(value && { default: lowerExpr(value, lowering) }),
  };
  if (node.type === 'identifier') return [{ name: sourceOf(lowering, node), at }];
  if (node.type === 'list_splat_pattern' || node.type === 'dictionary_splat_pattern') {
    const [inner] = partsOf(node);
    const isNamed = node.type === 'dictionary_splat_pattern';
    return [{ name: inner ? sourceOf(lowering, inner) : '', isRest: true, ...(isNamed && { isNamed }), at }];
  }
  if (node.type === 'typed_parameter') {
    const [inner] = partsOf(node);
    const [base] = inner ? paramOf(inner, lowering) : [];
    return base ? [{ ...base, ...typed }] : [];
  }
  const name = node.childForFieldName('name');
  return name ? [{ name: sourceOf(lowering, name), ...typed, at }] : [];
}

/** Decorators as calls; a bare one has no arguments. */
export function annotationsOf(nodes: readonly Node[], lowering: Lowering): CallExpr[] {
  return nodes.flatMap((node): CallExpr[] => {
    const [inner] = partsOf(node);
    if (!inner) return [];
    const lowered = lowerExpr(inner, lowering);
    return [
      lowered.kind === 'call' ? lowered : { kind: 'call', callee: lowered, args: [], isNew: false, at: rangeOf(node) },
    ];
  });
}
