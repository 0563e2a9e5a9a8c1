import type { Expr } from '../outline/outline.ts';
import { indexOf } from './class-index.ts';
import { type Context, emptyContext, enter, siteOf } from './context.ts';
import { environmentValues, isEnvironment } from './environment.ts';
import type { Evaluator } from './evaluator.ts';
import { constructionOf } from './construction.ts';
import { moduleMember, selfOf } from './names.ts';
import { paramValues } from './params.ts';
import { type ClassInfo, type FunctionInfo, isClass, type PlacedBind } from './program.ts';
import { valuesOfType } from './types.ts';
import { literalText, type Thunk, unknown, type Value, wholeText } from './values.ts';

// Longer chains come from code that walks a recursive structure, never from code that reaches for a client.
const maximumMembers = 4;
const maximumSteps = 16;

type MemberExpr = Extract<Expr, { kind: 'member' }>;

export function memberValues(
  evaluator: Evaluator,
  expr: MemberExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  if (expr.object.kind === 'name' && expr.object.name === 'super')
    return superMember(evaluator, expr.name, fn, context);
  const objects = evaluator.evaluate(expr.object, fn, context);
  const values = objects.flatMap((value) => memberOf(evaluator, value, expr.name, context));
  return values.length > 0 ? values : [unknown(expr.name)];
}

/** `super.x`: what the base classes say, with the same object. */
function superMember(evaluator: Evaluator, name: string, fn: FunctionInfo, context: Context): readonly Value[] {
  let scope: FunctionInfo | undefined = fn;
  while (scope && !scope.owner) scope = scope.outer;
  const owner = scope?.owner;
  if (!owner) return [unknown(name)];
  for (const base of basesOf(evaluator, owner)) {
    const values =
      base.kind === 'class'
        ? classMember(evaluator, base.class, name, selfOf(fn, context), context)
        : memberOf(evaluator, asObject(base), name);
    if (values.length > 0) return values;
  }
  return [unknown(name)];
}

const asObject = (value: Value): Value =>
  value.kind === 'external' ? { ...value, path: [...value.path, 'new'], parent: value } : value;

const basesOf = (evaluator: Evaluator, type: ClassInfo): readonly Value[] =>
  type.outline.bases.flatMap((base) =>
    evaluator.evaluate(base.kind === 'call' && !base.isNew ? base.callee : base, type.outer),
  );

/** `value.name`, for every kind of value. */
export function memberOf(
  evaluator: Evaluator,
  value: Value,
  name: string,
  context: Context = emptyContext,
): readonly Value[] {
  const set = 'props' in value ? value.props?.get(name) : undefined;
  if (set) return set.flatMap((thunk) => evaluator.force(thunk));
  switch (value.kind) {
    case 'instance':
      return instanceMember(evaluator, value, name, context);
    case 'class': {
      const inner = evaluator.program.definitionIn(value.class.body, name);
      if (inner && isClass(inner)) return [{ kind: 'class', class: inner }];
      return classMember(evaluator, value.class, name, undefined, context);
    }
    case 'module':
      return moduleMember(evaluator, value.file, name);
    case 'record':
      return (value.entries.get(name) ?? [])
        .flatMap((thunk) => evaluator.force(thunk))
        .map((one) => heldBy(one, value));
    case 'external': {
      const set = isEnvironment(value) ? environmentValues(evaluator, name) : [];
      if (set.length > 0) return set;
      if (value.path.length >= maximumSteps) return [unknown(name)];
      return [{ kind: 'external', module: value.module, path: [...value.path, name], parent: value, file: value.file }];
    }
    case 'param':
      if ((value.members?.length ?? 0) >= maximumMembers) return [unknown(name)];
      return [{ ...value, members: [...(value.members ?? []), name] }];
    case 'list':
      return value.items[Number(name)] ? evaluator.force(value.items[Number(name)] as Thunk) : [];
    case 'text':
      // What an enum's member is written as, an address as text.
      return /^(?:href|rawValue|value|absoluteString|absoluteURL|description)$/.test(name) ? [value] : [unknown(name)];
    case 'function':
    case 'unknown':
      return [unknown(name)];
  }
}

/** A function taken from an object runs on that object. */
const heldBy = (value: Value, self: Value): Value =>
  value.kind === 'function' && !value.self ? { ...value, self } : value;

function instanceMember(
  evaluator: Evaluator,
  value: Extract<Value, { kind: 'instance' }>,
  name: string,
  context: Context,
): readonly Value[] {
  const found = classMember(evaluator, value.class, name, value, context);
  if (found.length > 0) return found;
  // An interface or abstract class: whoever implements it.
  const heirs = evaluator.program.subclassesOf(value.class.name).slice(0, 4);
  return heirs.flatMap((heir) => classMember(evaluator, heir, name, { kind: 'instance', class: heir }, context));
}

/**
 * A field, property or method of a class or its bases, the nearest first. `self` is the object, where there is one: its
 * constructor's arguments tell what its fields hold. `isBare`: the name stands without object, so an outside base class is not
 * supposed to define it. Empty when the class has no such member.
 */
export function classMember(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  self: Value | undefined,
  context: Context,
  depth = 0,
  isBare = false,
): readonly Value[] {
  const own = ownMember(evaluator, type, name, self, context);
  if (own.some(({ kind }) => kind !== 'unknown')) return own;
  for (const part of evaluator.program.partsOf(type)) {
    const values = ownMember(evaluator, part, name, self, context);
    if (values.some(({ kind }) => kind !== 'unknown')) return values;
  }
  if (depth > 6) return own;
  for (const base of basesOf(evaluator, type)) {
    const values =
      base.kind === 'class'
        ? classMember(evaluator, base.class, name, self, context, depth + 1, isBare)
        : base.kind === 'external' && !isBare && own.length === 0 && !base.path.includes('object')
          ? memberOf(evaluator, asObject(base), name)
          : [];
    if (values.length > 0) return values;
  }
  return own;
}

/** What one class, or one part of it, says itself. */
function ownMember(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  self: Value | undefined,
  context: Context,
): readonly Value[] {
  const named = indexOf(evaluator.program, type).methods.get(name) ?? [];
  const methods = named.filter((one) => !one.outline?.annotations.some(isGetter));
  if (methods.length > 0 && type.outline.kind !== 'interface') {
    if (!evaluator.program.traitsOf(type.file.language).hasOverloads)
      return methods.slice(0, 1).map((method) => methodValue(method, self));
    // A field may have the same name: which of the two is meant shows where it is used.
    const field = fieldValues(evaluator, type, name, self, context).filter(({ kind }) => kind !== 'unknown');
    return [...methods.map((method) => methodValue(method, self)), ...field];
  }
  const [getter] = named;
  if (getter && type.outline.kind !== 'interface') {
    // A property with a setter holds what is assigned to it, whatever field is behind it.
    const assigned = assignments(evaluator, type, name).flatMap(({ bind, fn }) =>
      bind.value ? evaluator.evaluate(bind.value, fn, contextOf(evaluator, type, self, context)) : [],
    );
    const known = [...returned(evaluator, getter, self, context), ...assigned].filter(({ kind }) => kind !== 'unknown');
    return known.length > 0 ? known : typedOr(evaluator, getter, name);
  }
  return fieldValues(evaluator, type, name, self, context);
}

function typedOr(evaluator: Evaluator, getter: FunctionInfo, name: string): readonly Value[] {
  const typed = valuesOfType(evaluator, getter.outline?.returnType, getter);
  return typed.length > 0 ? typed : [unknown(name)];
}

const isGetter = ({ callee }: Extract<Expr, { kind: 'call' }>): boolean =>
  callee.kind === 'name' && /^(?:property|cached_property|computed|getter)$/.test(callee.name);

const methodValue = (fn: FunctionInfo, self: Value | undefined): Value =>
  self ? { kind: 'function', fn, self } : { kind: 'function', fn };

function returned(
  evaluator: Evaluator,
  getter: FunctionInfo,
  self: Value | undefined,
  context: Context,
): readonly Value[] {
  const [first] = evaluator.program.returnsOf(getter);
  if (!first) return [unknown(getter.name)];
  const call: Thunk = { expr: first, fn: getter, context };
  const inside = enter(getter, { call, args: [], ...(self && { self }) }, context);
  return evaluator.program.returnsOf(getter).flatMap((expr) => evaluator.evaluate(expr, getter, inside));
}

function fieldValues(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  self: Value | undefined,
  context: Context,
): readonly Value[] {
  const inside = contextOf(evaluator, type, self, context);
  const fields = indexOf(evaluator.program, type).fields.get(name) ?? [];
  const initial = fields.flatMap((field) => (field.value ? evaluator.evaluate(field.value, type.body, inside) : []));
  const assigned = assignments(evaluator, type, name).flatMap(({ bind, fn }) =>
    bind.value ? evaluator.evaluate(bind.value, fn, inside) : [],
  );
  const bodyBinds = evaluator.program
    .bindsOf(type.body, name)
    .flatMap(({ bind, fn }) => (bind.value ? evaluator.evaluate(bind.value, fn, inside) : []));
  const param = constructorOf(type)?.params.findIndex((one) => one.isField && one.name === name) ?? -1;
  const passed = param >= 0 ? paramValues(evaluator, constructorOf(type) as FunctionInfo, param, inside) : [];
  const values = [...initial, ...bodyBinds, ...assigned, ...passed];
  const known = values.filter(
    (value) => value.kind !== 'unknown' && !(value.kind === 'text' && wholeText(value) === ''),
  );
  const solid = known.filter(({ kind }) => kind !== 'param');
  if (solid.length > 0) return known;
  const declared = fields.find((field) => field.type !== undefined)?.type ?? constructorOf(type)?.params[param]?.type;
  const typed = valuesOfType(evaluator, declared, type.body);
  if (typed.length > 0 && !known.some(({ kind }) => kind === 'param')) return typed;
  if (known.length > 0 || values.length > 0) return known.length > 0 ? known : values;
  if (fields.length > 0 && type.outline.kind === 'enum') return [literalText(name)];
  return fields.length > 0 ? [unknown(name)] : [];
}

const constructorOf = (type: ClassInfo): FunctionInfo | undefined =>
  type.methods.find(({ isConstructor }) => isConstructor);

/** Inside a class's constructor, its parameters are what the construction passes. */
function contextOf(evaluator: Evaluator, type: ClassInfo, self: Value | undefined, context: Context): Context {
  const own = constructorOf(type);
  const base: Context = { frames: undefined, assumed: context.assumed };
  if (self && own && siteOf(own, context)?.self === self && !(self.kind === 'instance' && self.site)) return context;
  return self?.kind === 'instance' ? constructionOf(evaluator, self, base) : base;
}

const assignments = (evaluator: Evaluator, type: ClassInfo, name: string): readonly PlacedBind[] =>
  indexOf(evaluator.program, type).assignments.get(name) ?? [];

/** `object[key]`: the entry or item where the key is known, else any of them. */
export function indexValues(
  evaluator: Evaluator,
  expr: Extract<Expr, { kind: 'index' }>,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  const keys = evaluator.evaluate(expr.key, fn, context).flatMap((value) => wholeText(value) ?? []);
  const objects = evaluator.evaluate(expr.object, fn, context);
  const values = objects.flatMap((object): readonly Value[] => {
    if (keys.length > 0) return keys.flatMap((key) => memberOf(evaluator, object, key, context));
    if (object.kind === 'list') return object.items.slice(0, 40).flatMap((item) => evaluator.force(item));
    if (object.kind === 'record')
      return [...object.entries.values()]
        .slice(0, 12)
        .flatMap((thunks) => thunks.flatMap((one) => evaluator.force(one)));
    if (object.kind === 'external' || object.kind === 'param') return memberOf(evaluator, object, '[]', context);
    return [];
  });
  return values.length > 0 ? values : [unknown('item')];
}
