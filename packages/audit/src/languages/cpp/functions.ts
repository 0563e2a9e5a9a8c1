import type { Node } from 'web-tree-sitter';
import type { Expr, FunctionOutline, Param } from '../../outline/outline.ts';
import { memberAt, nameAt } from '../expression-parts.ts';
import { lowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { addBind, bodyOf } from '../statement-parts.ts';
import { partsOf, rangeOf, typeParamsIn } from '../syntax.ts';
import { type Declared, typeNameOf } from './declarators.ts';
import { goingThrough } from './packs.ts';
import { isEmptyText } from './types.ts';

/** `owner`: the class whose constructor, destructor or method this may be, with the names of its bases where they are known. */
export function lowerFunction(
  node: Node,
  { name, fn }: Declared,
  owner: Readonly<{ name: string; bases: readonly string[] }> | undefined,
  lowering: Lowering,
): FunctionOutline {
  const isConstructor = owner !== undefined && name === owner.name;
  const isStatic = partsOf(node).some(
    (part) => part.type === 'storage_class_specifier' && sourceOf(lowering, part) === 'static',
  );
  const returnType = typeNameOf(node.childForFieldName('type'), lowering);
  const template = node.parent?.type === 'template_declaration' ? node.parent.childForFieldName('parameters') : null;
  const typeParams = typeParamsIn(template, lowering.text);
  const lowered: FunctionOutline = {
    name: isConstructor ? 'constructor' : name,
    params: paramsOf(fn?.childForFieldName('parameters') ?? null, lowering),
    ...(typeParams.length > 0 && { typeParams }),
    body: bodyOf(lowering, () => {
      const initializers = partsOf(node).find(({ type }) => type === 'field_initializer_list');
      if (initializers) for (const one of partsOf(initializers)) initialize(one, owner?.bases, lowering);
      lowerStatements([node.childForFieldName('body')], lowering);
    }),
    annotations: [],
    ...(isStatic && owner && { isStatic }),
    ...(isConstructor && { isConstructor }),
    ...(returnType !== undefined && !isConstructor && { returnType }),
    at: rangeOf(node),
  };
  return template && !isConstructor ? goingThrough(lowered, lowering) : lowered;
}

/** `void get(const Path&, Verb = Verb::Get);`: the definition does not repeat what an argument is by default. */
export function declareFunction(
  node: Node,
  { name, fn }: Declared,
  owner: string | undefined,
  lowering: Lowering,
): void {
  const params = paramsOf(fn?.childForFieldName('parameters') ?? null, lowering);
  if (!params.some((param) => param.default)) return;
  const isConstructor = owner !== undefined && name === owner;
  lowering.declared.push({
    ...(owner !== undefined && { owner }),
    fn: { name: isConstructor ? 'constructor' : name, params, body: [], annotations: [], at: rangeOf(node) },
  });
}

/** `: Base(x), field_(y)`. Where the bases are not known, classes are written large and fields small. */
function initialize(node: Node, bases: readonly string[] | undefined, lowering: Lowering): void {
  const [target, list] = partsOf(node);
  if (!target || !list || node.type !== 'field_initializer') return;
  const name =
    sourceOf(lowering, target)
      .replace(/<[^]*$/, '')
      .split('::')
      .at(-1)
      ?.trim() ?? '';
  const args = partsOf(list).map((part) => lowerExpr(part, lowering));
  const at = rangeOf(node);
  const isBase = bases ? bases.includes(name) : /^[A-Z]/.test(name);
  if (isBase) {
    const value: Expr = {
      kind: 'call',
      callee: nameAt('super', at),
      args: args.map((value) => ({ value })),
      isNew: false,
      at,
    };
    const { into, arms } = lowering.block;
    into.push({ kind: 'expr', value, at, arms });
  } else if (args[0]) addBind(lowering, memberAt(nameAt('this', at), name, at), args[0], at, { isDeclaration: false });
}

export function lowerLambda(node: Node, lowering: Lowering): FunctionOutline {
  const list = node.childForFieldName('declarator')?.childForFieldName('parameters') ?? null;
  return {
    params: paramsOf(list, lowering),
    body: bodyOf(lowering, () => lowerStatements([node.childForFieldName('body')], lowering)),
    annotations: [],
    at: rangeOf(node),
  };
}

/** `std::string& out`, `std::string* out`, and not `const std::string& text`. */
const isShared = (param: Node, declarator: Node | null): boolean =>
  /^(?:reference|pointer)_declarator$/.test(declarator?.type ?? '') &&
  param.type === 'parameter_declaration' &&
  !partsOf(param).some((part) => part.type === 'type_qualifier');

/** `const std::string& rest = {}` is an empty text. */
function defaultOf(value: Node, type: string | undefined, lowering: Lowering): Expr {
  const isNothing = value.type === 'initializer_list' && partsOf(value).length === 0;
  return isNothing && type !== undefined && isEmptyText(type)
    ? { kind: 'text', value: '', at: rangeOf(value) }
    : lowerExpr(value, lowering);
}

function paramsOf(list: Node | null, lowering: Lowering): Param[] {
  return (list ? partsOf(list) : []).flatMap((part, position): Param[] => {
    if (!part.type.endsWith('parameter_declaration')) return [];
    const declarator = part.childForFieldName('declarator');
    const type = typeNameOf(part.childForFieldName('type'), lowering);
    if (!declarator && part.childForFieldName('type')?.text === 'void') return [];
    const value = part.childForFieldName('default_value');
    const name = declarator ? (/[A-Za-z_]\w*/.exec(sourceOf(lowering, declarator))?.[0] ?? '') : `$${position}`;
    return [
      {
        name,
        ...(type !== undefined && { type }),
        ...(value && { default: defaultOf(value, type, lowering) }),
        ...(part.type.startsWith('variadic') && { isRest: true }),
        ...(isShared(part, declarator) && { isInOut: true }),
        at: rangeOf(part),
      },
    ];
  });
}
