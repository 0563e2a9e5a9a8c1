import type { ClassOutline, Expr, Field, FunctionOutline, Statement } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';

type Bind = Extract<Statement, { kind: 'bind' }>;
type Definition = Readonly<{ name: string; fn: FunctionOutline }>;

/**
 * Classes as they were written before there was a word for them: a function that is given a prototype, inherits, or fills
 * `this` under a capital name becomes the class that it is, with what its prototype gets as methods and fields.
 *
 * @param body - the statements of one function or file
 * @returns the same statements, where there is no such class
 */
export function withPrototypeClasses(body: readonly Statement[]): readonly Statement[] {
  const definitions = body.flatMap((one) => definitionOf(one) ?? []);
  if (definitions.length === 0) return body;
  // Of several definitions of one name a part is of the one before it; functions are there before their statement is reached.
  const latest = new Map(definitions.toReversed().map(({ name, fn }) => [name, fn]));
  const parts = new Map<FunctionOutline, Part[]>();
  const aliases = new Map(body.flatMap(aliasIn));
  const rest = new Set<Statement>();
  for (const statement of body) {
    const definition = definitionOf(statement);
    if (definition) latest.set(definition.name, definition.fn);
    const found = partsOf(statement, aliases).filter(({ owner }) => latest.has(owner));
    for (const part of found) {
      const fn = latest.get(part.owner);
      const list = fn && parts.get(fn);
      if (list) list.push(part);
      else if (fn) parts.set(fn, [part]);
    }
    if (found.length === 0) rest.add(statement);
  }
  const isClass = ({ name, fn }: Definition): boolean =>
    (parts.get(fn) ?? []).some(({ isStatic }) => !isStatic) || (/^[A-Z]/.test(name) && fillsThis(fn));
  const classes = new Set(definitions.filter(isClass).map(({ name }) => name));
  if (classes.size === 0) return body;
  // What was taken from functions that are no classes after all stays where it stood.
  const kept = body.filter(
    (statement) => rest.has(statement) || !partsOf(statement, aliases).every(({ owner }) => classes.has(owner)),
  );
  return kept.map((statement): Statement => {
    const definition = definitionOf(statement);
    if (!definition || !classes.has(definition.name)) return statement;
    const lowered = classOf(definition, parts.get(definition.fn) ?? []);
    return { kind: 'class', class: lowered, at: statement.at, arms: statement.arms };
  });
}

/** `function A() {}`, `var A = function () {}`. */
function definitionOf(statement: Statement): Definition | undefined {
  if (statement.kind === 'function')
    return statement.fn.name === undefined ? undefined : { name: statement.fn.name, fn: statement.fn };
  if (statement.kind !== 'bind' || !statement.isDeclaration) return undefined;
  const { target, value } = statement;
  return target.kind === 'name' && value?.kind === 'function' ? { name: target.name, fn: value.fn } : undefined;
}

/** Something that a class gets outside of its constructor: a member with its value, or (no name) a base. */
type Part = Readonly<{ owner: string; name?: string; value: Expr; isStatic: boolean }>;

/** Owners by the names of variables that hold their prototypes. */
type Aliases = ReadonlyMap<string, string>;

/** `var proto = A.prototype;` */
function aliasIn(statement: Statement): readonly (readonly [name: string, owner: string])[] {
  if (statement.kind !== 'bind' || statement.target.kind !== 'name' || !statement.value) return [];
  const owner = prototypeOwner(statement.value);
  return owner === undefined ? [] : [[statement.target.name, owner]];
}

function partsOf(statement: Statement, aliases: Aliases): readonly Part[] {
  if (statement.kind === 'expr') return partsOfCall(statement.value);
  if (statement.kind !== 'bind' || statement.isDeclaration || !statement.value) return [];
  return partsOfBind(statement, statement.value, aliases);
}

function partsOfBind({ target, operator }: Bind, value: Expr, aliases: Aliases): readonly Part[] {
  if (target.kind !== 'member' || operator !== '=') return [];
  const { object, name } = target;
  // A.prototype.m = …
  const owner = prototypeOwner(object) ?? (object.kind === 'name' ? aliases.get(object.name) : undefined);
  if (owner !== undefined) return name === 'constructor' ? [] : [{ owner, name, value, isStatic: false }];
  if (object.kind !== 'name') return [];
  // A.prototype = …
  if (name === 'prototype') return partsOfPrototype(object.name, value);
  return value.kind === 'function' ? [{ owner: object.name, name, value, isStatic: true }] : [];
}

/** `A` of `A.prototype`. */
function prototypeOwner(expr: Expr): string | undefined {
  return expr.kind === 'member' && expr.name === 'prototype' && expr.object.kind === 'name'
    ? expr.object.name
    : undefined;
}

/** `{ m() {} }`, `Object.create(B.prototype)`, `new B()`. */
function partsOfPrototype(owner: string, value: Expr): readonly Part[] {
  if (value.kind === 'record')
    return value.entries.flatMap(({ key, value: member }) =>
      typeof key === 'string' && key !== '...' && key !== 'constructor'
        ? [{ owner, name: key, value: member, isStatic: false }]
        : [],
    );
  if (value.kind !== 'call') return [];
  const [first] = value.args;
  const inherited = first && value.callee.kind === 'member' && value.callee.name === 'create' && first.value;
  if (inherited && inherited.kind === 'member' && inherited.name === 'prototype')
    return [{ owner, value: inherited.object, isStatic: false }];
  return value.isNew ? [{ owner, value: value.callee, isStatic: false }] : [];
}

/** `util.inherits(A, B)`, `__extends(A, B)`, `Object.assign(A.prototype, { m() {} })`. */
function partsOfCall(expr: Expr): readonly Part[] {
  if (expr.kind !== 'call') return [];
  const { callee, args } = expr;
  const name = writtenName(callee);
  const [first, second] = args;
  if (!first || !second) return [];
  if (/^_*(?:inherits?|extends)(?:Loose)?$/.test(name) && first.value.kind === 'name')
    return [{ owner: first.value.name, value: second.value, isStatic: false }];
  const owner = prototypeOwner(first.value);
  return owner !== undefined && /^(?:assign|extend)$/.test(name) ? partsOfPrototype(owner, second.value) : [];
}

/** `this.a = …`, or the same by another name for `this`. */
function fillsThis({ body }: FunctionOutline): boolean {
  const isThis = (expr: Expr): boolean => expr.kind === 'name' && /^(?:this|self|that|_this)$/.test(expr.name);
  return body.some(({ kind, ...rest }) => {
    const { target } = rest as Partial<Bind>;
    return kind === 'bind' && target?.kind === 'member' && isThis(target.object);
  });
}

function classOf({ name, fn }: Definition, parts: readonly Part[]): ClassOutline {
  const bases = parts.flatMap((part) => (part.name === undefined ? [part.value] : []));
  const methods: FunctionOutline[] = [constructorOf(fn, bases)];
  const fields: Field[] = [];
  for (const { name: member, value, isStatic } of parts) {
    if (member === undefined) continue;
    if (value.kind === 'function') methods.push({ ...value.fn, name: member, ...(isStatic && { isStatic: true }) });
    else fields.push({ name: member, value, annotations: [], at: value.at });
  }
  return { kind: 'class', name, bases, fields, methods, classes: [], body: [], annotations: [], at: fn.at };
}

/** `B.call(this, a)` in a constructor is `super(a)`. */
function constructorOf(fn: FunctionOutline, bases: readonly Expr[]): FunctionOutline {
  const names = new Set(bases.flatMap((base) => (base.kind === 'name' || base.kind === 'member' ? [base.name] : [])));
  const body = fn.body.map((statement): Statement => {
    const call = statement.kind === 'expr' && statement.value.kind === 'call' ? statement.value : undefined;
    if (!call || call.callee.kind !== 'member' || call.callee.name !== 'call') return statement;
    const { object, at } = call.callee;
    if ((object.kind !== 'name' && object.kind !== 'member') || !names.has(object.name)) return statement;
    const value: Expr = { ...call, callee: { kind: 'name', name: 'super', at }, args: call.args.slice(1) };
    return { ...statement, kind: 'expr', value };
  });
  return { ...fn, name: 'constructor', isConstructor: true, body };
}
