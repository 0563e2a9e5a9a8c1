import type { CallExpr, Expr } from '../../outline/outline.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import type { Value } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';
import { nameOfType, typesOf } from './collections.ts';

/** Classes whose objects are data that was read, or a part of it: `JsonNode`, `JObject`, `JSONObject`, `FormData`. */
const className =
  /^(?:[IQ]?J(?:son|SON)(?:Browser|Node|Object|Array|Element|Value|Document|Primitive|Token|Map|Data|Tree|Structure|Ref)?|J(?:Token|Object|Array|Value|Property)|(?:Object|Array)Node|DataSnapshot|FormData|URLSearchParams)$/;

/** Short names that mean so in one language alone. */
const classNames: Readonly<Record<string, RegExp>> = { cpp: /^(?:json|[Vv]alue)$/, rust: /^Value$/ };

/** As the type of what a function is handed: what a page was asked with, rows. As a class they may send something. */
const typeNames: Readonly<Record<string, RegExp>> = {
  ...classNames,
  go: /^(?:Result|Json)$/,
  php: /^(?:Collection|Request|ServerRequest|ParameterBag|InputBag|Fluent)$/,
};

/** What gives data back: `response.json()`, `mapper.readTree(text)`, `json_decode($text)`, `collect($rows)`, `request.formData()`. */
const givesData =
  /^(?:json|(?:read|get|as|to|from|parse|decode)_?json(?:_?(?:object|array|node|element))?(?:Async)?|json_?(?:decode|parse|loads)|read_?tree|loads|from_?js|form_?data|collect)$/i;

const packages = /(?:^|[./])[\w-]*json\d?(?:\/v\d+)?$/i;

const most = 30; // expressions that are looked at on the way to where the data comes from

/** `answer.get("users")`, `for (JsonNode one : answer.get("users")) one.get("channels")`: a part of data that is there already. */
export const asksData = (scene: Scene, { expr: { callee }, fn }: Placed<CallExpr>): boolean =>
  callee.kind === 'member' && isData(scene, callee.object, fn, new Set());

function isData(scene: Scene, expr: Expr, fn: FunctionInfo, seen: Set<Expr>): boolean {
  if (seen.has(expr) || seen.size > most) return false;
  seen.add(expr);
  const { evaluator } = scene;
  const values = evaluator.settle(evaluator.evaluate(expr, fn));
  // Its own class says what it does, whatever it was made of.
  if (values.some(({ kind }) => kind === 'instance' || kind === 'class' || kind === 'module')) return false;
  if (values.some((value) => isMadeOfData(value)) || typesOf(scene, expr, fn).some((type) => isTypeOfData(type, fn)))
    return true;
  switch (expr.kind) {
    case 'name':
      return isNameOfData(scene, expr.name, fn, seen);
    case 'member':
      return expr.name === 'searchParams' || isData(scene, expr.object, fn, seen);
    case 'index':
      return isData(scene, expr.object, fn, seen);
    case 'call':
      return isCallOfData(scene, expr, fn, seen);
    default:
      return false;
  }
}

function isCallOfData(scene: Scene, call: CallExpr, fn: FunctionInfo, seen: Set<Expr>): boolean {
  const { callee } = call;
  if (callee.kind === 'member' && isData(scene, callee.object, fn, seen)) return true;
  const callees = calleeValues(scene.evaluator, call, fn, emptyContext);
  const own = callees.flatMap((one) => (one.kind === 'function' ? [one.fn] : []));
  return own.length > 0
    ? own.some((one) => one.outline?.returnType !== undefined && isTypeOfData(one.outline.returnType, one))
    : givesData.test(nameOf(callee));
}

const isTypeOfData = (type: string, { file }: FunctionInfo): boolean => {
  const name = nameOfType(type);
  return className.test(name) || typeNames[file.language]?.test(name) === true;
};

function isMadeOfData(value: Value): boolean {
  if (value.kind !== 'external') return false;
  const { module, path, file } = value;
  if (packages.test(module || (path[0] ?? ''))) return true;
  const ofLanguage = classNames[file.language];
  return path.some((step, at) => {
    const isCalled = /^(?:\(\)|new)$/.test(path[at + 1] ?? '');
    return (
      className.test(step) ||
      (isCalled ? givesData.test(step) : ofLanguage?.test(step.split('::').at(-1) ?? '') === true)
    );
  });
}

/** What the variable holds, or a loop goes through; what a function is called with for each part of data. */
function isNameOfData(scene: Scene, name: string, fn: FunctionInfo, seen: Set<Expr>): boolean {
  const { program } = scene.evaluator;
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const inside: FunctionInfo = scope;
    const binds = program.bindsOf(inside, name);
    if (binds.length > 0)
      return binds.some(({ bind: { value }, fn: where }) => value && isData(scene, value, where, seen));
    if (!inside.params.some((param) => param.name === name)) continue;
    const call = inside.outline && program.uses.callOfBlock(inside.outline);
    return call?.expr.callee.kind === 'member' && isData(scene, call.expr.callee.object, call.fn, seen);
  }
  return false;
}
