import { allOfContainer, handedByProvider } from './handed-by-containers.ts';
import { type CallSite, type Context, emptyContext, selfIndex, siteOf } from '../context.ts';
import { classesAddedTo } from '../classes/added-members.ts';
import type { Evaluator } from '../evaluator.ts';
import { isEnvironment } from '../configuration/is-environment.ts';
import { parameterDefault } from '../configuration/command-line.ts';
import { handedBySymfony } from '../configuration/handed-by-symfony.ts';
import { isItem } from '../lists/loops.ts';
import { leavesOut } from '../doubts.ts';
import { plain } from '../classes/construction.ts';
import { meantOf } from '../forks.ts';
import { heirsHanded } from '../classes/registered-heirs.ts';
import { injected } from '../classes/initial-values.ts';
import { memberOf } from '../classes/members.ts';
import { injectedMember } from '../names/injected-members.ts';
import { isField } from '../program/class-index.ts';
import { methodAround } from '../program/method-around.ts';
import { defaultAt, type FunctionInfo } from '../program/program.ts';
import { handedByFastApi } from './handed-by-fast-api.ts';
import { hiddenArgument, hidesArguments, mayHold, mayTake, withDefaults } from './hidden-arguments.ts';
import { impliedMember } from './implied-arguments.ts';
import {
  blockBehind,
  forceIn,
  handedOnAt,
  isNamedRest,
  isPassedByAll,
  isRest,
  namedByOthers,
  namedInSpreads,
  restOf,
} from './rest-arguments.ts';
import { isOwnSelf } from './sites.ts';
import { typeArgumentAt } from '../classes/type-arguments.ts';
import { ownAmong, valuesOfType } from '../classes/types.ts';
import { maximumFunctions } from '../alternatives.ts';
import { isLeftOut, isNull, nothing } from '../told-apart.ts';
import { type ParamValue, type Thunk, unknown, type Value, wholeText } from '../values.ts';

/** What one parameter is in this context: the caller's argument, else its default, else itself as a symbol. */
export function paramValues(evaluator: Evaluator, fn: FunctionInfo, index: number, context: Context): readonly Value[] {
  const param = fn.params[index];
  const site = siteOf(fn, context);
  if (!param)
    return site ? typeArgumentAt(evaluator, fn, index, site, context) : [{ kind: 'param', param: { fn, index } }];
  const byDefault = defaultAt(fn, index);
  const defaults = (): readonly Value[] => (byDefault ? evaluator.evaluate(byDefault.expr, byDefault.fn, context) : []);
  if (!site) {
    const given = [
      ...injected(evaluator, param.annotations ?? [], fn),
      ...parameterDefault(evaluator, fn, param.name),
      ...handedBySymfony(evaluator, fn, index),
      ...handedByProvider(evaluator, fn, index),
      ...handedByFastApi(evaluator, fn, index),
      ...heirsHanded(evaluator, fn, index),
      ...allOfContainer(evaluator, fn, index),
    ];
    if (given.length > 0) return given;
    const itself: Value = { kind: 'param', param: { fn, index } };
    const isRuby = fn.file.language === 'ruby';
    // `(id = '')` is no id, nor is Ruby's `(id = nil)`: who passes one knows it.
    return byDefault && isAlwaysPassed(evaluator, fn, index)
      ? [itself]
      : [itself, ...defaults().filter((value) => wholeText(value) !== '' && !(isRuby && isNull(value)))];
  }
  if (param.isRest) return restOf(evaluator, fn, index, site, context);
  const passed = argumentAt(evaluator, fn, index, site, context);
  const handedOn = passed ? handedOnAt(passed, index, site) : namedByOthers(evaluator, fn, index, site, context);
  // What others may pass and nobody of them does is left out.
  if (handedOn.length > 0)
    return handedOn.every((one) => isPassedByAll(evaluator, one))
      ? handedOn
      : [...handedOn, ...defaults().filter((value) => wholeText(value) !== '')];
  const either = passed && withDefaults(evaluator, passed, defaults);
  if (either) return either;
  // JavaScript takes what is undefined for left out.
  const mayDefault = fn.file.language === 'javascript' && byDefault !== undefined;
  if (passed && mayDefault && passed.every((one) => mayBeLeftOut(evaluator, one)))
    return [...passed, ...defaults().filter((value) => wholeText(value) !== '')];
  if (passed && !(mayDefault && passed.every((one) => isLeftOut(one)))) return passed;
  const values = defaults();
  return values.length > 0 ? values : [nothing];
}

/** `find(options.url)` where nobody in the code fills the options, `find(process.env.URL)`: it may be left out. */
function mayBeLeftOut(evaluator: Evaluator, value: Value): boolean {
  if (value.kind === 'external') return isEnvironment({ ...value, path: value.path.slice(0, -1) });
  if (value.kind !== 'param' || (value.members ?? []).length === 0) return false;
  evaluator.dependsOnCallers();
  return (evaluator.sites.get(value.param.fn)?.length ?? 0) === 0;
}

/** Every known caller passes it, so what it is without one says nothing. */
function isAlwaysPassed(evaluator: Evaluator, fn: FunctionInfo, index: number): boolean {
  evaluator.dependsOnCallers();
  const name = fn.params[index]?.label ?? fn.params[index]?.name;
  const passed = (evaluator.sites.get(fn) ?? []).flatMap((site) => {
    const positional = site.args.filter((one) => one.name === undefined);
    const one = site.args.find((argument) => argument.name === name) ?? positional[index];
    return site.isSupposed || (one && isOwnCopy(fn, one.value)) ? [] : [one];
  });
  return (
    passed.length > 0 &&
    passed.every((one) => {
      if (!one || fn.file.language !== 'javascript') return one !== undefined;
      return (
        one.value.expr.kind !== 'member' || !evaluator.force(one.value).every((value) => mayBeLeftOut(evaluator, value))
      );
    })
  );
}

/** `new Client(more, this.host)` in a method of the class: what an object was made with itself says nothing of how the first was made. */
function isOwnCopy({ isConstructor, owner }: FunctionInfo, { expr, fn }: Thunk): boolean {
  if (!isConstructor || !owner || methodAround(fn)?.owner !== owner) return false;
  if (expr.kind === 'member') return expr.object.kind === 'name' && expr.object.name === 'this';
  return expr.kind === 'name' && isField(owner, expr.name) && !fn.params.some(({ name }) => name === expr.name);
}

/** A name bound by a destructuring parameter: `({ path, verb: method = 'GET' }) => …`. */
export function patternValues(
  evaluator: Evaluator,
  fn: FunctionInfo,
  index: number,
  name: string,
  context: Context,
): readonly Value[] {
  const bound = fn.params[index]?.pattern?.find((one) => one.name === name);
  if (!bound) return [unknown(name)];
  const objects = paramValues(evaluator, fn, index, context);
  const found = objects.flatMap((value) => memberOf(evaluator, value, bound.property));
  const isUnset = found.every(({ kind }) => kind === 'unknown' || kind === 'param');
  // What plug-ins of Nuxt give out is in the context that it hands over: `asyncData({ $axios })`.
  const given = isUnset && bound.property.startsWith('$') ? injectedMember(evaluator, bound.property, fn.file) : [];
  if (given.length > 0) return given;
  if (!isUnset || !bound.default) return found;
  if (objects.some((value) => mayHold(value, bound.property)) && leavesOut(evaluator, 'default'))
    return [hiddenArgument(fn.file)];
  const defaults = evaluator.evaluate(bound.default, fn, context);
  return [...found, ...(found.length > 0 ? defaults.filter((value) => wholeText(value) !== '') : defaults)];
}

/** The argument for a parameter; spread arguments are taken apart. Undefined when the caller passes none. */
export function argumentAt(
  evaluator: Evaluator,
  fn: FunctionInfo,
  index: number,
  site: CallSite,
  context: Context,
): readonly Value[] | undefined {
  const name = fn.params[index]?.label ?? fn.params[index]?.name;
  const named = site.args.find((one) => one.name !== undefined && one.name === name);
  const force = (thunk: Thunk): readonly Value[] => {
    const implied = impliedMember(evaluator, fn, index, thunk);
    return implied.length > 0 ? implied : forceIn(evaluator, thunk, context);
  };
  if (named) return force(named.value);
  const spread = namedInSpreads(evaluator, site, context).get(name ?? '');
  if (spread) return spread.flatMap((one) => forceIn(evaluator, one, context));
  // Behind a variable number of arguments one can only be named.
  if (fn.file.language !== 'ruby' && fn.params.slice(0, index).some(({ isRest: isMany }) => isMany)) {
    const block = index === fn.params.length - 1 ? blockBehind(site) : undefined;
    return block && force(block.value);
  }
  let position = 0;
  for (const argument of site.args) {
    if (argument.name !== undefined) {
      position += 1;
      continue;
    }
    if (argument.isSpread) {
      const values = forceIn(evaluator, argument.value, context);
      // That fills no places.
      if (values.length > 0 && values.every(isNamedRest)) continue;
      const lists = values.flatMap((value) => (value.kind === 'list' ? [value] : []));
      const items = lists.flatMap((list) => list.items[index - position] ?? []);
      if (items.length > 0) return items.flatMap((item) => forceIn(evaluator, item, context));
      // A factory hands on whatever it is called with: `Client(*args)`, or a list that it is given.
      const passedOn =
        lists.length === 0 ? values.filter((value) => isRest(value) || isPassedList(evaluator, value)) : [];
      if (passedOn.length > 0) return passedOn.flatMap((value) => memberOf(evaluator, value, String(index - position)));
      // A callback that takes rows apart, of a list whose items are none.
      if (lists.length === 0 && position === index && isItem(argument.value.expr)) return values;
      if (lists.length === 0 && hidesArguments(values) && mayTake(fn, index)) return [hiddenArgument(fn.file)];
      position += lists[0]?.items.length ?? 0;
    } else if (position === index) return force(argument.value);
    else position += 1;
  }
  return fn.file.language === 'ruby' ? bareHash(fn, index, site) : undefined;
}

/** Ruby's `call(path, body: data)` for `def call(path, options = {})`: what is named is a hash, where no parameter has the names. */
function bareHash(fn: FunctionInfo, index: number, { args }: CallSite): readonly Value[] | undefined {
  const named = args.filter(({ name }) => name !== undefined);
  const isForLast = named.length > 0 && index === fn.params.length - 1 && index === args.length - named.length;
  if (!isForLast || named.some(({ name }) => fn.params.some((param) => (param.label ?? param.name) === name)))
    return undefined;
  return [{ kind: 'record', entries: new Map(named.map(({ name, value }) => [name ?? '', [value]])) }];
}

/** `def send(request) = call(*request)`: what is taken apart is what a caller made a list of. */
const isPassedList = (evaluator: Evaluator, value: Value): boolean =>
  value.kind === 'param' &&
  !value.members &&
  evaluator.settle([value], emptyContext, 3).some(({ kind }) => kind === 'list');

/** What one caller passes for a parameter: for the last of a variable number, the list of them. */
export function passedTo(evaluator: Evaluator, fn: FunctionInfo, index: number, site: CallSite): readonly Value[] {
  if (index === selfIndex) return site.self ? [site.self] : [];
  if (fn.params[index] === undefined) return typeArgumentAt(evaluator, fn, index, site, emptyContext);
  return fn.params[index].isRest
    ? restOf(evaluator, fn, index, site, emptyContext)
    : (argumentAt(evaluator, fn, index, site, emptyContext) ?? namedByOthers(evaluator, fn, index, site, emptyContext));
}

const mostCallers = 16; // that are asked what they pass

/** What any known caller passes, then what the parameter's type says; empty when neither is known. */
export function settledParam(evaluator: Evaluator, value: ParamValue, context = emptyContext): readonly Value[] {
  const { fn, index } = value.param;
  const sites = (evaluator.sites.get(fn) ?? []).filter(({ isSupposed }) => !isSupposed);
  const passed = sites.slice(0, mostCallers).flatMap((site) => passedTo(evaluator, fn, index, site));
  // A decorator of commands is handed each of them.
  if (sites.length > mostCallers && passed.every(({ kind }) => kind === 'function'))
    for (const site of sites.slice(mostCallers, maximumFunctions)) passed.push(...passedTo(evaluator, fn, index, site));
  const useful = passed.filter((one) => one.kind !== 'unknown');
  const typed = (): readonly Value[] => valuesOfType(evaluator, fn.params[index]?.type, fn);
  // Of what a container gives (`get()` of Koin), the written type says more, where it is a class of the program.
  const [site] = sites;
  const base =
    useful.length > 0 && site
      ? [...(isLeftOpen(evaluator, useful) ? typed() : ownAmong(useful, typed, site.call)), ...useful]
      : [...typed(), ...ownSelf(evaluator, value)];
  const among = plain(context);
  const objects = value.isObject
    ? base.map((one): Value => (one.kind === 'class' ? { kind: 'instance', class: one.class } : one))
    : base;
  let values: readonly Value[] = meantOf(objects, among);
  for (const name of value.members ?? [])
    values = meantOf(evaluator.settle(values, among, 2), among).flatMap((one) => insideOf(evaluator, one, name, among));
  return values;
}

/** A member, or any item of a list that a caller passes. */
const insideOf = (evaluator: Evaluator, value: Value, name: string, context: Context): readonly Value[] =>
  name === '[]' && value.kind === 'list'
    ? value.items.slice(0, mostItems).flatMap(evaluator.force)
    : memberOf(evaluator, value, name, context);

const mostItems = 40;

/** All that callers pass is what they are handed themselves, by nobody knows whom: then only the written type says what it is. */
const isLeftOpen = (evaluator: Evaluator, passed: readonly Value[]): boolean =>
  passed.every(({ kind }) => kind === 'param') && evaluator.settle(passed).every(({ kind }) => kind === 'param');

/** `Api.me = me`: the first parameter of what Python adds to a class is an object of that class. */
const ownSelf = (evaluator: Evaluator, { param: { fn, index } }: ParamValue): readonly Value[] =>
  isOwnSelf(fn, index) ? classesAddedTo(evaluator, fn).map((type) => ({ kind: 'instance', class: type })) : [];
