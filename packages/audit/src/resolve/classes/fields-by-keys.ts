import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { isItem } from '../lists/loops.ts';
import type { ClassInfo, FunctionInfo, Placed, Program } from '../program/program.ts';
import type { Value } from '../values.ts';
import { memberOf } from './members.ts';

/** What a method sets on its own object key by key is what lies under the field's name in the object that it goes through. */
export function fieldByKeys(evaluator: Evaluator, type: ClassInfo, name: string, context: Context): readonly Value[] {
  return sourcesOf(type, evaluator.program)
    .flatMap(({ expr, fn }) => evaluator.settle(evaluator.evaluate(expr, fn, context), context))
    .flatMap((value) => (value.kind === 'record' ? memberOf(evaluator, value, name, context) : []))
    .filter(({ kind }) => kind !== 'unknown');
}

/**
 * `for (const [key, value] of Object.entries(options)) this[key] = value`, Python's `setattr(self, key, value)`, Ruby's
 * `options.each { |key, value| instance_variable_set("@#{key}", value) }`: what the methods of a class go through so.
 */
const sourcesOf = rememberingEach((type: ClassInfo, program: Program): readonly Placed[] => {
  const within = (fn: FunctionInfo): readonly FunctionInfo[] => [fn, ...program.innerFunctionsOf(fn).flatMap(within)];
  return type.methods.flatMap(within).flatMap((fn) => [...setByIndex(program, fn), ...setByCalls(program, fn)]);
});

const setByIndex = (program: Program, fn: FunctionInfo): readonly Placed[] =>
  fn.body.flatMap((statement) =>
    statement.kind === 'bind' && statement.target.kind === 'index' && isOwn(statement.target.object) && statement.value
      ? sourceOf(program, statement.target.key, statement.value, fn)
      : [],
  );

function setByCalls(program: Program, fn: FunctionInfo): readonly Placed[] {
  const calls = [...program.uses.bareCallsIn(fn), ...program.uses.callsOn(fn, 'this')].map(({ expr }) => expr);
  return [
    ...calls.flatMap((call) => setByCall(program, call, fn)),
    ...fn.body.flatMap(({ ...statement }) =>
      statement.kind === 'expr' && statement.value.kind === 'call' ? taken(statement.value, fn) : [],
    ),
  ];
}

const setsField = /^(?:setattr|instance_variable_set)$/;
const callsSetter = /^(?:send|public_send|__send__)$/;

function setByCall(program: Program, { callee, args }: CallExpr, fn: FunctionInfo): readonly Placed[] {
  const name = writtenName(callee);
  const values = args.map(({ value }) => value);
  const [object, ...rest] = values;
  if (name === 'setattr') {
    const [key, value] = rest;
    return object && isOwn(object) && key && value ? sourceOf(program, key, value, fn) : [];
  }
  const [key, value] = values;
  if (!key || !value || (!setsField.test(name) && !callsSetter.test(name)) || key.kind !== 'concat') return [];
  // `"@#{key}"`, `"#{key}="`
  const [first, second, ...more] = key.parts;
  if (!first || !second || more.length > 0) return [];
  const inside = callsSetter.test(name) ? isText(second, '=') && first : isText(first, '@') && second;
  return inside ? sourceOf(program, inside, value, fn) : [];
}

/** `self.__dict__.update(options)`, `vars(self).update(options)` */
function taken({ callee, args: [only, ...others] }: CallExpr, fn: FunctionInfo): readonly Placed[] {
  if (callee.kind !== 'member' || callee.name !== 'update' || !only || others.length > 0) return [];
  const { object } = callee;
  const isDictionary =
    object.kind === 'member'
      ? object.name === '__dict__' && isOwn(object.object)
      : object.kind === 'call' &&
        writtenName(object.callee) === 'vars' &&
        object.args.some(({ value }) => isOwn(value));
  const { value } = only;
  return isDictionary && fn.file.language === 'python'
    ? [{ expr: value.kind === 'spread' ? value.value : value, fn }]
    : [];
}

const isText = (expr: Expr, text: string): boolean => expr.kind === 'text' && expr.value === text;
const isOwn = (expr: Expr): boolean => expr.kind === 'name' && /^(?:this|self)$/.test(expr.name);

/** What `key` and `value` are a pair of; nothing where they are not. */
function sourceOf(program: Program, key: Expr, value: Expr, fn: FunctionInfo): readonly Placed[] {
  if (key.kind !== 'name') return [];
  if (value.kind === 'index')
    return value.key.kind === 'name' && value.key.name === key.name ? [{ expr: value.object, fn }] : [];
  if (value.kind !== 'name') return [];
  const pair = pairOf(program, key.name, value.name, fn);
  return pair ? [{ ...pair, expr: unwrapped(pair.expr) }] : [];
}

function pairOf(program: Program, key: string, value: string, fn: FunctionInfo): Placed | undefined {
  const [keys, values] = [held(program, key, fn), held(program, value, fn)];
  if (keys && values) {
    if (keys.kind !== 'member' || !/^(?:0|#key)$/.test(keys.name)) return undefined;
    const [one, other] = [partOf(program, keys, fn), values.kind === 'member' ? partOf(program, values, fn) : values];
    return one && one === other && isItem(one) ? { expr: one.object, fn } : undefined;
  }
  // A block that is handed both.
  const around = fn.outline && program.uses.callOfBlock(fn.outline);
  if (around?.expr.callee.kind !== 'member') return undefined;
  const [first, second] = fn.params;
  const isPair =
    first?.pattern?.some((one) => one.name === key && one.property === '0') === true ||
    (first?.name === key && second?.name === value && /^each(?:_pair)?$/.test(around.expr.callee.name));
  return isPair ? { expr: around.expr.callee.object, fn: around.fn } : undefined;
}

const held = (program: Program, name: string, fn: FunctionInfo): Expr | undefined => {
  const [only, ...others] = program.bindsOf(fn, name);
  return others.length === 0 ? only?.bind.value : undefined;
};

/** The item that a part is taken of, also through a variable. */
const partOf = (program: Program, { object }: Extract<Expr, { kind: 'member' }>, fn: FunctionInfo): Expr | undefined =>
  object.kind === 'name' ? held(program, object.name, fn) : object;

/** `options` of `Object.entries(options)`, `options.items()`, `pairs(options)`. */
function unwrapped(expr: Expr): Expr {
  if (expr.kind !== 'call') return expr;
  const { callee, args } = expr;
  const [only] = args;
  if (/^(?:entries|pairs)$/.test(writtenName(callee)) && only) return only.value;
  return callee.kind === 'member' && args.length === 0 ? callee.object : expr;
}
