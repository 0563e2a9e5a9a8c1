import type { CallExpr, Expr } from '../../outline/outline.ts';
import { calledFirst, writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { limited } from '../alternatives.ts';
import { filledFromSection } from '../configuration/bound-settings.ts';
import { flagDefault } from '../configuration/command-line.ts';
import { loadedConfig } from '../configuration/config-files.ts';
import { railsConfig } from '../configuration/rails-settings.ts';
import { loadedSections } from '../configuration/sectioned-files.ts';
import { withoutOverruled } from '../configuration/overruled-defaults.ts';
import { configuredValues } from '../configuration/configuration.ts';
import { fallbackValues } from '../configuration/fallbacks.ts';
import { type Context, enter, inClosure, isTooDeep } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { returnsIn } from '../guards.ts';
import { copied, ensured, isReadSoFar, keptObject, settledNow } from './given-back.ts';
import { copiedObject } from './copied-objects.ts';
import { mergedRecords } from './merge-records.ts';
import { requiredModule } from '../modules/required-modules.ts';
import { lookUpType } from '../names/names.ts';
import { injectedByKey } from '../names/provided-by-key.ts';
import { commandIn } from '../names/shell-names.ts';
import { appliedValues } from './applied-functions.ts';
import { asCalledObjects } from './called-objects.ts';
import { asCalled, methodBehindName, referredMethod } from './method-references.ts';
import { withFlags } from './flag-texts.ts';
import { calleesByKey, keyedCallee } from './keyed-callees.ts';
import { fitting } from './overloads.ts';
import { typesIn } from './types-of-arguments.ts';
import { extensionsNamed, fits, onParam } from './extensions.ts';
import { madeOnce } from './made-once.ts';
import { keepsFunction, preparesFunction } from './function-makers.ts';
import { handedOut } from './handed-out.ts';
import { isMadeOfType } from '../program/infos.ts';
import type { FunctionInfo } from '../program/program.ts';
import { filteredValues } from '../deliveries/filters-of-hooks.ts';
import { siteFor } from './sites.ts';
import { builtList } from '../lists/built-lists.ts';
import { takenValues } from '../lists/taken-items.ts';
import { foldedKeys, loopedKeys } from '../lists/walked-keys.ts';
import { textFunction } from '../text/text-functions.ts';
import { annotationsRead } from '../classes/annotations-read.ts';
import { makesOfOwnClass } from '../classes/class-of-object.ts';
import { constructed } from '../classes/returned-instead.ts';
import { askedOf } from '../classes/handed-over.ts';
import { handedByLoader } from '../classes/handed-by-loaders.ts';
import { loadedObjects } from '../classes/heir-objects.ts';
import { classesCalled, constantRead } from '../classes/named-classes.ts';
import { subclassesAsked } from '../classes/registered-heirs.ts';
import { asLoaded, isLoaded, toldBy } from '../classes/told-by-loaders.ts';
import { carrying } from '../classes/made-up-members.ts';
import { withBlockRun } from '../classes/set-by-callbacks.ts';
import { withOwnSettings } from '../classes/set-by-methods.ts';
import { asObjectOf, hasTypeParam, isTypeParam } from '../classes/type-arguments.ts';
import { asReturned } from '../classes/types.ts';
import { type ExternalValue, type FunctionValue, type Thunk, unknown, type Value } from '../values.ts';

const maximumReturns = 6; // of one function

/** What a call gives: the returns of a function of the program, folded text, an object, or something from outside. */
export function callValues(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo, context: Context): readonly Value[] {
  const handed = handedByLoader(call);
  if (handed) return [handed];
  const required =
    appliedValues(evaluator, call, fn, context) ??
    requiredModule(evaluator, call, fn, context) ??
    keptObject(evaluator, call, fn, context);
  if (required) return required;
  const loaded =
    loadedConfig(evaluator, call, fn, context) ??
    loadedSections(evaluator, call, fn, context) ??
    railsConfig(evaluator, call, fn, context);
  if (loaded) return loaded;
  const built = builtList(evaluator, call, fn, context);
  if (built) return [built];
  const filled = filledFromSection(evaluator, call, fn);
  if (filled.length > 0) return filled;
  const taken = takenValues(evaluator, call, fn, context) ?? flagDefault(evaluator, call, fn, context);
  if (taken) return taken;
  const folded =
    copiedObject(evaluator, call, fn, context) ??
    textFunction(evaluator, call, fn, context) ??
    mergedRecords(evaluator, call, fn, context);
  if (folded) return folded;
  const prepared = withGiven(evaluator, call, fn, context) ?? foldedKeys(evaluator, call, fn, context);
  if (prepared) return prepared;
  const itself =
    referredMethod(evaluator, call, fn, context) ??
    settledNow(evaluator, call, fn, context) ??
    ensured(evaluator, call, fn, context) ??
    configured(evaluator, call, fn, context) ??
    copied(evaluator, call, fn, context);
  if (itself) return itself;
  // `new T()`: which class that is, only callers tell.
  const isOfType = call.callee.kind === 'name' && hasTypeParam(fn, call.callee.name);
  const type = isOfType ? evaluator.evaluate(call.callee, fn, context).filter(isTypeParam) : [];
  if (type.length > 0) return type.map(asObjectOf);
  const callees = evaluator.settle(calleeValues(evaluator, call, fn, context), context);
  const isOutside = !callees.some(({ kind }) => kind === 'function' || kind === 'class');
  const lookedUp = isOutside
    ? (configuredValues(evaluator, call, fn, context) ??
      loadedObjects(evaluator, call, fn, context) ??
      annotationsRead(evaluator, call, fn, context) ??
      subclassesAsked(evaluator, call, fn, context) ??
      constantRead(evaluator, call, fn, context) ??
      filteredValues(evaluator, call, fn, context) ??
      askedOf(evaluator, call, fn, context) ??
      injectedByKey(evaluator, call, fn, context) ??
      madeOnce(evaluator, call, fn, context) ??
      fallbackValues(evaluator, call, fn, context))
    : undefined;
  if (lookedUp) return lookedUp;
  const values = callees.flatMap((callee) => resultOf(evaluator, callee, call, fn, context));
  return values.length > 0 ? values : [unknown(nameOf(call.callee))];
}

/** `send.bind(api, 'GET')`, `partial(send, "GET")`: the function, with the arguments that it has already. */
function withGiven(
  evaluator: Evaluator,
  { callee, args }: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const isBound = callee.kind === 'member' && callee.name === 'bind' && fn.file.language === 'javascript';
  const [first, ...rest] = args;
  const target = isBound
    ? callee.object
    : callee.kind !== 'call' && (preparesFunction.test(nameOf(callee)) || keepsFunction.test(nameOf(callee)))
      ? first?.value
      : undefined;
  if (!target) return undefined;
  // What the program's own `wrap` puts around a function is there to be read.
  if (!isBound && evaluator.evaluate(callee, fn, context).some(({ kind }) => kind === 'function')) return undefined;
  const functions = evaluator
    .settle(evaluator.evaluate(target, fn, context), context)
    .flatMap((one) => (one.kind === 'function' ? [one] : []));
  const given = (keepsFunction.test(nameOf(callee)) ? [] : rest).map(({ name, value }) => ({
    ...(name !== undefined && { name }),
    value: { expr: value, fn, context },
  }));
  if (functions.length === 0) return undefined;
  return functions.map((one) => (given.length > 0 ? { ...one, given: [...(one.given ?? []), ...given] } : one));
}

/** `object.apply { … }` is the object. */
function configured(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const { callee, args } = call;
  if (!/^(?:apply|also|takeIf|takeUnless|tap)$/.test(writtenName(callee))) return undefined;
  const handed = args[0]?.value.kind;
  if (args.length !== 1 || !(handed === 'function' || (handed === 'name' && fn.file.language === 'kotlin')))
    return undefined;
  // Without an object it is the one whose method runs.
  const isOfThis = fn.owner !== undefined && fn.file.language === 'kotlin';
  const object: Expr | undefined =
    callee.kind === 'member' ? callee.object : isOfThis ? { kind: 'name', name: 'this', at: callee.at } : undefined;
  if (!object) return undefined;
  const values = evaluator.evaluate(object, fn, context);
  if (values.some(({ kind }) => kind === 'function' || kind === 'class')) return undefined;
  return withBlockRun(evaluator, call, fn, context, values);
}

/** The functions, classes or outside names that a call's callee stands for. `getattr(o, 'x')(…)` and `o[verb](…)` too. */
export function calleeValues(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  const { callee } = call;
  if (evaluator.program.traitsOf(fn.file.language).callsPrograms) return commandIn(evaluator, callee, fn, context);
  if (callee.kind === 'member' && /^(?:call|apply)$/.test(callee.name)) {
    const bound = evaluator.evaluate(callee.object, fn, context).filter((value) => value.kind === 'function');
    if (bound.length > 0) return fn.file.language === 'javascript' ? bound.map((one) => calledThrough(one)) : bound;
  }
  const named = isMadeOfType(call, fn)
    ? lookUpType(evaluator, nameOf(callee), fn, context)
    : (methodBehindName(evaluator, callee, fn, context) ?? evaluator.evaluate(callee, fn, context));
  const keyed = keyedCallee(call, fn, evaluator.program);
  const known = evaluator.settle(named, context);
  const settled = keyed ? calleesByKey(evaluator, keyed, fn, context, known) : known;
  const called = call.isNew ? settled : asCalledObjects(evaluator, settled, { expr: call, fn, context });
  const values = onParam(evaluator, called, { expr: callee, fn, context });
  if (fn.file.language === 'php' && values.some(({ kind }) => kind === 'list'))
    return asCalled(evaluator, values, context);
  const classes = fn.file.language === 'php' ? classesCalled(evaluator, call, values) : [];
  if (classes.length > 0) return classes;
  const isFound = values.some((value) => value.kind === 'function' && fits(value.fn, call));
  const extensions = isFound ? [] : extensionsNamed(evaluator, { expr: callee, fn, context }, values);
  const all = extensions.length > 0 ? extensions : values;
  return evaluator.program.traitsOf(fn.file.language).hasOverloads
    ? limited(fitting(all, call, typesIn(evaluator.program, fn)))
    : all;
}

const calledThrough = rememberingEach((value: FunctionValue): FunctionValue => ({ ...value, isThrough: true }));

/** What is called; of `get(path)(token)` it is `get` too. */
export function nameOf(expr: Expr): string {
  const called = calledFirst(expr);
  return called.kind === 'name' || called.kind === 'member' ? called.name : called.kind;
}

function resultOf(
  evaluator: Evaluator,
  callee: Value,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  switch (callee.kind) {
    case 'class': {
      const object = { kind: 'instance', class: callee.class, site: { expr: call, fn, context } } as const;
      const made = constructed(evaluator, object, call, fn, context);
      return callee.isLoaded ? made.map(asLoaded) : made;
    }
    case 'function':
      return callee.fn.isConstructor ? [] : returns(evaluator, callee, call, fn, context);
    case 'external':
      if (isReadSoFar(callee, call, fn)) return [callee];
      return [givenBy(evaluator, externalResult(callee, call, { expr: call, fn, context }))];
    // What is read like a call where the language has no other way: a field by its reader; `Route.channel(id)` of an enum.
    case 'text':
      if (callee.of) return [carrying(callee, { expr: call, fn, context })];
      return call.args.length === 0 && !call.isNew ? [callee] : [unknown(nameOf(call.callee))];
    case 'instance':
      if (makesOfOwnClass(callee, call, fn))
        return [{ kind: 'instance', class: callee.class, site: { expr: call, fn, context } }];
      return call.args.length === 0 && !call.isNew ? [callee] : [unknown(nameOf(call.callee))];
    case 'list':
    case 'record':
      return call.args.length === 0 && !call.isNew ? [callee] : [unknown(nameOf(call.callee))];
    default:
      return [unknown(nameOf(call.callee))];
  }
}

const givenBy = ({ program }: Evaluator, result: ExternalValue): Value => program.packageTexts?.(result) ?? result;

function externalResult(callee: ExternalValue, call: CallExpr, site: Thunk): ExternalValue {
  // Java writes `new` at whatever it makes.
  const isMade = call.isNew || (site.fn.file.language !== 'java' && /^[A-Z]/.test(callee.path.at(-1) ?? ''));
  const step = isMade ? 'new' : '()';
  return {
    kind: 'external',
    module: callee.module,
    path: callee.path.concat(step),
    parent: callee,
    call: site,
    file: callee.file,
  };
}

function returns(
  evaluator: Evaluator,
  callee: FunctionValue,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  const values = asReturned(evaluator, callee.fn, returnsOf(evaluator, callee, call, fn, context));
  return toldBy(evaluator, isLoaded(callee.self) ? callee.self : callee, values);
}

function returnsOf(
  evaluator: Evaluator,
  callee: FunctionValue,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  const { fn: target, self, within } = callee;
  if (isTooDeep(context)) return [unknown(target.name)];
  if (call.isNew && fn.file.language !== 'javascript') return [unknown(target.name)];
  const inside = enter(target, siteFor(call, fn, context, self, callee), inClosure(within, context));
  const handed = handedOut(evaluator, target, inside);
  if (handed) return [handed];
  const lookedUp = loopedKeys(evaluator, target, inside);
  if (lookedUp) return lookedUp;
  const object = call.callee.kind === 'member' ? { expr: call.callee.object, fn, context } : undefined;
  const values = withoutOverruled(
    evaluator,
    returnsIn(evaluator, target, inside, maximumReturns).flatMap((expr) => evaluator.evaluate(expr, target, inside)),
    fn.file,
  );
  // JavaScript's `new F()` is what F returns, where that is an object or a function.
  const given = call.isNew ? values.filter(({ kind }) => /^(?:function|record|list|instance)$/.test(kind)) : values;
  if (given.length === 0) return [unknown(target.name)];
  return withOwnSettings(evaluator, withFlags(evaluator, target, inside, given), target, inside, object);
}
