import type { Node } from 'web-tree-sitter';
import type { ClassOutline, Expr, Field, FunctionOutline, Statement } from '../../outline/outline.ts';
import { callAt, memberAt, nameAt } from '../expression-parts.ts';
import { inBlock, lowerDeeper, lowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { emptyClass } from '../unit.ts';
import { addAlias, moduleName, modulesIn, takeAliases, withOwnAliases } from './aliases.ts';
import { bareName, blocksOf, keywordsOf, operandsOfCall } from './call-parts.ts';
import type { Clause } from './clauses.ts';
import { clauseOf, lowerFunction } from './functions.ts';
import { baseAddress, baseOfModule } from './libraries.ts';
import { madeFunctions } from './made-functions.ts';
import { addUse, dropUse, withOwnUses } from './uses.ts';
import { pushAll } from '../../push-all.ts';

interface Members {
  readonly fields: Field[];
  readonly methods: FunctionOutline[];
  readonly bases: Expr[];
  /** Beside it and no part of it: modules that are written in it, what it puts into others. */
  readonly others: ClassOutline[];
  clauses: Clause[]; // of the function that the last definitions were of
}

const isDefinition = /^def(?:p|macro|macrop|n|np)?$/;
const isDocumentation =
  /^(?:doc|moduledoc|typedoc|shortdoc|spec|type|typep|opaque|callback|macrocallback|impl|since|deprecated|behaviour|dialyzer|derive|optional_callbacks|enforce_keys|compile|on_load|before_compile|external_resource|tag|moduletag)$/;

/** What a module's `__using__` puts into those that use it, as a module of its own. */
const usingName = (name: string): string => `${name}.__using__`;

/**
 * A module under its whole name, as aliases make it of the short one. Attributes are its fields, and so is what its struct has;
 * what it imports or uses is a base, since its functions are called as if they were its own.
 */
export function addModule(node: Node, lowering: Lowering): void {
  const [target] = operandsOfCall(node);
  const written = target && (moduleName(target, lowering) ?? forProtocol(node, target, lowering));
  if (written === undefined) return lowerStatements(blocksOf(node).get('do') ?? [], lowering);
  const isInner = lowering.owner !== undefined && target?.type === 'alias' && bareName(node) === 'defmodule';
  const name = isInner && target ? `${lowering.owner}.${sourceOf(lowering, target)}` : written;
  // `defmodule Inner` within another is known by that name in it.
  if (isInner && target) addAlias(name, sourceOf(lowering, target).split('.')[0], lowering);
  const { into, arms } = lowering.block;
  for (const made of classesOf(node, name, blocksOf(node).get('do') ?? [], lowering))
    into.push({ kind: 'class', class: made, at: made.at, arms });
}

/** `defimpl Acme.Sends, for: Acme.Client` */
function forProtocol(node: Node, target: Node, lowering: Lowering): string | undefined {
  const [of] = keywordsOf(node).filter(({ name }) => name === 'for');
  const [protocol, type] = [moduleName(target, lowering), of && moduleName(of.value, lowering)];
  return protocol !== undefined && type !== undefined ? `${protocol}.${type}` : protocol;
}

/** A module, and what stands in it and is none of it. */
function classesOf(node: Node, name: string, nodes: readonly Node[], lowering: Lowering): readonly ClassOutline[] {
  const members: Members = { fields: [], methods: [], bases: [], others: [], clauses: [] };
  const into: Statement[] = [];
  const outer = lowering.owner;
  lowering.owner = name;
  lowerDeeper(node, lowering, () =>
    inBlock(lowering, { into, arms: [] }, () =>
      withOwnUses(lowering, () =>
        withOwnAliases(lowering, () => {
          for (const one of nodes) addMember(one, members, lowering);
          endFunction(members, lowering);
        }),
      ),
    ),
  );
  lowering.owner = outer;
  const { fields, methods, bases, others } = members;
  const at = rangeOf(node);
  const base = bases.some(isRequestBase) ? baseOfModule(methods, at) : undefined;
  if (base) into.push({ kind: 'expr', value: base, at, arms: [] });
  return [{ ...emptyClass(name, at), kind: 'module', fields, methods, bases, body: into }, ...others];
}

const isRequestBase = (base: Expr): boolean => base.kind === 'name' && base.name === usingName('HTTPoison.Base');

function endFunction(members: Members, lowering: Lowering): void {
  if (members.clauses.length > 0) members.methods.push(lowerFunction(members.clauses, lowering));
  members.clauses = [];
}

const isSame = (left: Clause | undefined, right: Clause): boolean =>
  left?.name === right.name && left.params.length === right.params.length;

function addMember(node: Node, members: Members, lowering: Lowering): void {
  const name = bareName(node);
  const attribute = attributeOf(node);
  if (attribute && isDocumentation.test(attribute.name)) return;
  if (name !== undefined && isDefinition.test(name)) {
    const clause = clauseOf(node);
    if (clause?.name === '__using__') return addUsing(clause, members, lowering);
    if (!isSame(members.clauses.at(-1), clause ?? noClause(node))) endFunction(members, lowering);
    if (clause) members.clauses.push(clause);
    return;
  }
  endFunction(members, lowering);
  const made = attribute ? undefined : madeFunctions(node, members.fields, lowering);
  if (made) pushAll(members.methods, made);
  else if (attribute) addField(attribute, node, members, lowering);
  else if (name === undefined) lowerStatements([node], lowering);
  else addNamed(name, node, members, lowering);
}

const noClause = (node: Node): Clause => ({ node, name: '', params: [] });

function addNamed(name: string, node: Node, members: Members, lowering: Lowering): void {
  if (name === 'defmodule' || name === 'defimpl' || name === 'defprotocol') {
    const inner: Statement[] = [];
    inBlock(lowering, { into: inner, arms: [] }, () => addModule(node, lowering));
    for (const one of inner) if (one.kind === 'class') members.others.push(one.class);
  } else if (name === 'defdelegate') addDelegate(node, members, lowering);
  else if (name === 'defstruct') addStruct(node, members, lowering);
  else if (name === 'alias' || name === 'require') takeAliases(node, lowering);
  else if (name === 'import' || name === 'use') addBases(name, node, members, lowering);
  else {
    const [first] = name === 'plug' ? operandsOfCall(node) : [];
    if (first && moduleName(first, lowering) === baseAddress) dropUse('Tesla', lowering);
    lowerStatements([node], lowering);
  }
}

/** `import Acme.Helpers`; `use Acme.Client, base: …`, which the module's body shows too. */
function addBases(name: string, node: Node, members: Members, lowering: Lowering): void {
  const [target] = operandsOfCall(node);
  for (const module of target ? modulesIn(target, lowering) : []) {
    // What is used gives what its macro writes, and no function of its own.
    members.bases.push(nameAt(name === 'use' ? usingName(module) : module, rangeOf(node)));
  }
  if (name !== 'use') return;
  if (target) for (const module of modulesIn(target, lowering)) addUse(module, lowering);
  lowerStatements([node], lowering);
}

/** `@name value` */
function attributeOf(node: Node): Readonly<{ name: string; value: Node | undefined }> | undefined {
  if (node.type !== 'unary_operator' || node.childForFieldName('operator')?.type !== '@') return undefined;
  const operand = node.childForFieldName('operand');
  const name = operand ? bareName(operand) : undefined;
  if (operand === null || name === undefined) return undefined;
  const list = partsOf(operand).find(({ type }) => type === 'arguments');
  return { name, value: list && partsOf(list)[0] };
}

function addField(
  { name, value }: Readonly<{ name: string; value: Node | undefined }>,
  node: Node,
  { fields }: Members,
  lowering: Lowering,
): void {
  const at = rangeOf(node);
  fields.push({ name, ...(value && { value: lowerExpr(value, lowering) }), isStatic: true, annotations: [], at });
}

/** `defstruct [:id, base: "https://…"]` */
function addStruct(node: Node, { fields }: Members, lowering: Lowering): void {
  const list = partsOf(node).find(({ type }) => type === 'arguments');
  const [first] = list ? partsOf(list) : [];
  const value = first && lowerExpr(first, lowering);
  const at = rangeOf(node);
  const add = (name: string, own?: Expr): void => {
    // `base: @base`: the attribute is what the field holds.
    if (own?.kind === 'member' && own.name === name && fields.some((field) => field.name === name)) return;
    fields.push({ name, ...(own && { value: own }), annotations: [], at: own?.at ?? at });
  };
  const take = (expr: Expr): void => {
    if (expr.kind === 'text') add(expr.value);
    else if (expr.kind === 'list') for (const item of expr.items) take(item);
    else if (expr.kind === 'record')
      for (const { key, value: own } of expr.entries) if (typeof key === 'string') add(key, own);
  };
  if (value) take(value);
}

/** `defdelegate get(path), to: Acme.Client, as: :fetch` */
function addDelegate(node: Node, { methods }: Members, lowering: Lowering): void {
  const clause = clauseOf(node);
  const [to, as] = ['to', 'as'].map((name) => keywordsOf(node).find((one) => one.name === name)?.value);
  if (!clause || !to) return;
  const empty = lowerFunction([{ ...clause, body: [] }], lowering);
  const at = rangeOf(node);
  const name = as ? sourceOf(lowering, as).replace(/^:/, '') : clause.name;
  const target = memberAt(lowerExpr(to, lowering), name, at);
  const value = callAt(
    target,
    empty.params.map((param) => nameAt(param.name, at)),
    at,
  );
  methods.push({ ...empty, body: [{ kind: 'return', value, at, arms: [] }] });
}

/** `defmacro __using__(opts) do quote do … end end`: what stands in the quote is of the module that uses this one. */
function addUsing({ node, body = [] }: Clause, members: Members, lowering: Lowering): void {
  const quotes = body.filter((one) => bareName(one) === 'quote');
  const nodes = quotes.flatMap((quote) => blocksOf(quote).get('do') ?? []);
  const name = usingName(lowering.owner ?? '');
  if (nodes.length > 0) members.others.push(...classesOf(node, name, nodes, lowering));
}
