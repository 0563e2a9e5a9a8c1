import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { nameAt } from '../expression-parts.ts';
import { lowerExpr, type Lowering, type LowerStatement, sourceOf } from '../lowering.ts';
import { addBind, itemAt } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { addClass, emptyClass } from '../unit.ts';
import { isType, lowerType, valueOf } from './classes.ts';
import { type Declared, declaredBy, isListType, typeNameOf } from './declarators.ts';
import { declareFunction, lowerFunction } from './functions.ts';
import { addOverload } from './packs.ts';

/** `A::f` outside of A is a part of A; whether A is a class or a namespace, it is found by that name. */
export const functionDefinition: LowerStatement = (node, lowering) => {
  const declared = declaredBy(node.childForFieldName('declarator'), lowering);
  if (!declared || declared.name.startsWith('~')) return;
  const owner = declared.scope.at(-1);
  if (owner === undefined) return addOverload(lowerFunction(node, declared, undefined, lowering), lowering);
  const method = lowerFunction(node, declared, { name: owner, bases: basesOfPart(node) }, lowering);
  addClass(lowering, { ...emptyClass(owner, rangeOf(node)), methods: [method], isPart: true });
};

/** Away from the class its bases are not known: what an initialiser names in capitals and no field could be. */
function basesOfPart(node: Node): readonly string[] {
  const list = partsOf(node).find(({ type }) => type === 'field_initializer_list');
  return (list ? partsOf(list) : []).flatMap((one) => {
    const name = /^[\w:]+/.exec(one.text)?.[0].split('::').at(-1) ?? '';
    return /^[A-Z]/.test(name) ? [name] : [];
  });
}

export const declaration: LowerStatement = (node, lowering) => {
  const written = node.childForFieldName('type');
  if (written && isType(written)) lowerType(written, lowering);
  const type = typeNameOf(written, lowering);
  if (partsOf(node).some((part) => sourceOf(lowering, part) === 'extern')) return declareElsewhere(node, lowering);
  for (const declarator of node.childrenForFieldName('declarator')) {
    if (!declarator) continue;
    const value = declarator.type === 'init_declarator' ? declarator.childForFieldName('value') : null;
    const target = declarator.type === 'init_declarator' ? declarator.childForFieldName('declarator') : declarator;
    const parts = partsDeclaredBy(target);
    if (parts && value) bindEach(parts, lowerExpr(value, lowering), lowering);
    const declared = declaredBy(target, lowering);
    if (declared) declareOne(declared, value, { node, written, type }, lowering);
  }
};

/** What stands elsewhere has its value there. */
function declareElsewhere(node: Node, lowering: Lowering): void {
  for (const declarator of node.childrenForFieldName('declarator')) {
    const declared = declaredBy(declarator, lowering);
    if (!declared || declared.fn || declared.scope.length > 0) continue;
    lowering.exports.push({ name: declared.name, isElsewhere: true, at: rangeOf(declared.node) });
  }
}

/** It stands in a function or class, or in a namespace, whose names are known without that. */
function isWithin(node: Node): boolean {
  for (let outer = node.parent; outer; outer = outer.parent)
    if (/^(?:compound_statement|field_declaration_list|namespace_definition)$/.test(outer.type)) return true;
  return false;
}

interface WrittenType {
  readonly node: Node;
  readonly written: Node | null;
  readonly type: string | undefined;
}

function declareOne(
  { name, scope, node: at, fn }: Declared,
  value: Node | null,
  { node, written, type }: WrittenType,
  lowering: Lowering,
): void {
  const arguments_ = fn?.childForFieldName('parameters') ?? null;
  // `QUrl url(text);` inside a function looks like a declaration of one.
  const isVariable = !fn || (isInFunction(node) && arguments_ !== null && areNames(arguments_));
  if (!isVariable) {
    // `void send(const Request&);`: what a header declares, some other file defines.
    if (scope.length === 0 && !isWithin(node)) lowering.exports.push({ name, isElsewhere: true, at: rangeOf(at) });
    if (fn) declareFunction(node, { name, scope, node: at, fn }, scope.at(-1), lowering);
    return;
  }
  const lowered = value
    ? valueOf(value, written, lowering, at)
    : arguments_ && written
      ? madeOf(arguments_, written, lowering)
      : isListType(written, lowering)
        ? { kind: 'list' as const, items: [], at: rangeOf(at) }
        : undefined;
  const owner = scope.at(-1);
  if (owner !== undefined && lowered)
    return addClass(lowering, {
      ...emptyClass(owner, rangeOf(node)),
      fields: [{ name, value: lowered, isStatic: true, annotations: [], at: rangeOf(at) }],
      isPart: true,
    });
  addBind(lowering, nameAt(name, rangeOf(at)), lowered, rangeOf(node), type === undefined ? {} : { type });
}

function isInFunction(node: Node): boolean {
  return node.parent?.type === 'compound_statement' || node.parent?.type === 'case_statement';
}

const areNames = (list: Node): boolean => {
  const parts = partsOf(list);
  return (
    parts.length > 0 &&
    parts.every(
      (part) =>
        part.type === 'parameter_declaration' &&
        !part.childForFieldName('declarator') &&
        /^(?:type_identifier|qualified_identifier)$/.test(part.childForFieldName('type')?.type ?? ''),
    )
  );
};

function madeOf(list: Node, written: Node, lowering: Lowering): ReturnType<typeof lowerExpr> {
  const values = partsOf(list).map((part) => lowerExpr(part.childForFieldName('type') ?? part, lowering));
  const [only] = values;
  const name = typeNameOf(written, lowering) ?? '';
  const made = valueOf(written, null, lowering);
  return only && values.length === 1 && /^(?:Q?String|QUrl|string|QByteArray|FString)$/.test(name)
    ? only
    : { kind: 'call', callee: made, args: values.map((value) => ({ value })), isNew: true, at: rangeOf(list) };
}

/** `[a, b]`, `&[a, b]`, `&&[a, b]`. */
export function partsDeclaredBy(target: Node | null): Node | undefined {
  const inner = target?.type === 'reference_declarator' ? partsOf(target)[0] : target;
  return inner?.type === 'structured_binding_declarator' ? inner : undefined;
}

/** `auto [a, b] = f()`. */
export function bindEach(target: Node, whole: Expr, lowering: Lowering): void {
  partsOf(target).forEach((name, index) =>
    addBind(
      lowering,
      nameAt(sourceOf(lowering, name), rangeOf(name)),
      itemAt(whole, index, rangeOf(name)),
      rangeOf(name),
    ),
  );
}
