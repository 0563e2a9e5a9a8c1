import type { CallExpr, Expr, Statement } from '../../outline/outline.ts';
import { nameOf } from './calls.ts';

type Bind = Extract<Statement, { kind: 'bind' }>;
type Setting = Readonly<{ name: string; value: Expr }>;

/** `Object.assign(options, …)`, `_.extend(options, …)`, `$.extend(options, …)`: into what stands first. */
const mergesIntoFirst = /^(?:assign|assignIn|extend|extendOwn|merge)$/;
/** `options.update(…)`, Ruby's `options.merge!(…)`: into what it is called on. */
const mergesIntoObject = /^(?:update|merge!|deep_merge!)$/;

/**
 * What calls put into an object that they are handed, or are made on, is set on it: `options.update(method="PUT")` is the statement
 * `options["method"] = "PUT"`.
 */
export function bindsByMerging(call: CallExpr, language: string): readonly Bind[] {
  if (!/^(?:javascript|python|ruby)$/.test(language)) return [];
  const { callee, args, at } = call;
  if (callee.kind !== 'member' || args.length === 0) return [];
  if (language === 'javascript') {
    if (args.length < 2 || !mergesIntoFirst.test(callee.name)) return [];
    const [object, ...rest] = args.map(({ value }) => value);
    return object ? bindsOn(object, rest.flatMap(settingsIn), at) : [];
  }
  if (isSettingOne(callee.name)) {
    const [key, value] = args.map((one) => one.value);
    const isDefault = callee.name === 'setdefault';
    return key?.kind === 'text' && value && args.length === 2
      ? bindsOn(callee.object, [{ name: key.value, value }], at, isDefault)
      : [];
  }
  if (!mergesIntoObject.test(callee.name)) return [];
  const settings = args.flatMap(({ name, value }) => (name === undefined ? settingsIn(value) : [{ name, value }]));
  return bindsOn(callee.object, settings, at);
}

/** Ruby's `options.store(:method, :put)`, Python's `options.setdefault("method", "PUT")`. */
const isSettingOne = (name: string): boolean => /^(?:store|setdefault)$/.test(name);

/** What is written out, also as `dict(method="PUT")`. */
function settingsIn(expr: Expr): readonly Setting[] {
  if (expr.kind === 'record')
    return expr.entries.flatMap(({ key, value }) =>
      typeof key === 'string' && key !== '...' ? [{ name: key, value }] : [],
    );
  if (expr.kind !== 'call' || nameOf(expr.callee) !== 'dict') return [];
  return expr.args.flatMap(({ name, value }) => (name === undefined ? [] : [{ name, value }]));
}

/** What is mixed into a class, or into what a module hands out, is no property of an object: see `classes/added-members.ts`. */
const isOfClass = /^(?:[A-Z].*|prototype|exports)$/;

const bindsOn = (object: Expr, settings: readonly Setting[], at: CallExpr['at'], isDefault = false): readonly Bind[] =>
  (object.kind !== 'name' && object.kind !== 'member') || isOfClass.test(object.name)
    ? []
    : settings.map(({ name, value }) => ({
        kind: 'bind',
        target: { kind: 'member', object, name, at: value.at },
        value,
        operator: isDefault ? 'default' : '=',
        isDeclaration: false,
        at,
        arms: [],
      }));
