import type { Argument, CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { CallSite, Context, SiteArgument } from '../context.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { FunctionValue, InstanceValue, Thunk, Value } from '../values.ts';

/**
 * A call as a site: its arguments by position and name, and the object that it is made on. For an extension method the object
 * is the first argument, unless it is called as the static method that it is.
 */
export function siteFor(
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
  self: Value | undefined,
  callee?: FunctionValue,
): CallSite {
  const target = callee?.fn;
  const passed = callee?.isThrough ? withoutThis(call) : call.args;
  const block = target?.params.find(({ isBlock }) => isBlock)?.name;
  const own = passed
    .filter(({ isBlock }) => !isBlock || !target || block !== undefined)
    .map(({ name: written, value, isBlock }): SiteArgument => {
      const isSpread = value.kind === 'spread';
      const name = isBlock ? (block ?? written) : written;
      const thunk: Thunk = { expr: value.kind === 'spread' ? value.value : value, fn, context };
      return { ...(name !== undefined && { name }), value: thunk, ...(isSpread && { isSpread }) };
    });
  const given = callee?.given ?? [];
  // PHP hands `__call` what is passed as one list.
  if (target?.name === '__call' && given.length > 0 && target.file.language === 'php') {
    const { at } = call;
    const list: Expr = { kind: 'list', items: passed.map(({ value }) => value), at };
    return {
      call: { expr: call, fn, context },
      args: [...given, { value: { expr: list, fn, context } }],
      ...(self && { self }),
    };
  }
  const isNamed = ({ name }: SiteArgument): boolean => name !== undefined;
  const args = [...given.filter((one) => !isNamed(one)), ...own, ...given.filter(isNamed)];
  const { callee: called } = call;
  if (target && isHandedObject(target, self) && called.kind === 'member' && lacksObject(target, args, called.object))
    args.unshift({ value: { expr: called.object, fn, context } });
  else if (target && isOnImplied(call, target)) args.unshift({ value: { expr: impliedObject(call, fn), fn, context } });
  const object = call.callee.kind === 'member' && !call.isNew && self ? call.callee.object : undefined;
  const receiver: Thunk | undefined =
    object && !(object.kind === 'name' && object.name === 'super') ? { expr: object, fn, context } : undefined;
  return {
    call: { expr: call, fn, context },
    args,
    ...(self && { self }),
    ...(receiver && { receiver }),
    ...(callee?.within && { outer: callee.within }),
  };
}

/** `target(path)` of Kotlin's `fun Builder.target(path)`: on the object around the call, which is not among its arguments. */
const isOnImplied = ({ callee }: CallExpr, { params: [first] }: FunctionInfo): boolean =>
  callee.kind === 'name' && first?.isReceiver === true && first.name === 'this';

/** The object that a function runs on. That of a block is known only to what the block is handed to. */
const impliedObject = ({ callee: { at } }: CallExpr, { name, outline }: FunctionInfo): Expr =>
  name === '' && outline ? { kind: 'other', children: [], at } : { kind: 'name', name: 'this', at };

/** `send.call(api, 'GET', path)`, `send.apply(api, args)`: what is called is handed its object first. */
function withoutThis({ callee, args }: CallExpr): readonly Argument[] {
  const rest = args.slice(1);
  if (callee.kind !== 'member' || callee.name !== 'apply') return rest;
  return rest.map(({ value }) => ({ value: { kind: 'spread', value, at: value.at } }));
}

/** `send()`, `this.send()`, `super.send()`: on the same object. */
export function callsOwn(expr: Expr): boolean {
  if (expr.kind !== 'call') return false;
  const { callee } = expr;
  if (callee.kind === 'name') return true;
  return (
    callee.kind === 'member' &&
    callee.object.kind === 'name' &&
    /^(?:this|self|cls|super|base|parent)$/.test(callee.object.name)
  );
}

/** The construction of an object, as the site of its constructor. */
export function siteForConstruction(self: InstanceValue, site: Thunk): CallSite {
  if (site.expr.kind !== 'call') return { call: site, args: [], self };
  return siteFor(site.expr, site.fn, site.context, self);
}

/** A function beside a class that has the object as its first parameter, as Python writes it. */
export const isOwnSelf = ({ owner, params, file }: FunctionInfo, index: number): boolean =>
  index === 0 && owner === undefined && file.language === 'python' && params[0]?.name === 'self';

/** Not where it is called as the function of its class that it is, with the object among the arguments: `Texts.Filled(pattern, id)`. */
const lacksObject = ({ params, owner }: FunctionInfo, args: readonly SiteArgument[], object: Expr): boolean =>
  params.some(({ isRest }) => isRest)
    ? owner === undefined || writtenName(object) !== owner.name
    : args.length < params.length;

const isHandedObject = (target: FunctionInfo, self: Value | undefined): boolean =>
  target.params[0]?.isReceiver === true || (self !== undefined && isOwnSelf(target, 0));
