import { methodAround } from './program/method-around.ts';
import type { CallExpr, Expr } from '../outline/outline.ts';
import { writtenName } from '../outline/written-name.ts';
import { pushAll } from '../push-all.ts';
import { rememberingEach } from '../remembering.ts';
import { calleeValues, nameOf } from './calls/calls.ts';
import { type CallSite, type Context, emptyContext } from './context.ts';
import { definedNames } from './program/defined-names.ts';
import type { Evaluator } from './evaluator.ts';
import { subjectsAt, subjectsIn } from './guards.ts';
import { directHeirs } from './classes/heirs.ts';
import { isItem } from './lists/loops.ts';
import { typeParamNamed } from './classes/type-arguments.ts';
import { isThis, leftToObject, ownMethod } from './left-to-objects.ts';
import { readsConstant } from './classes/named-classes.ts';
import { merges } from './calls/merge-records.ts';
import type { ClassInfo, FunctionInfo, Placed, Program } from './program/program.ts';
import { rootNameOf } from './program/root-name.ts';
import { traceNames } from './program/trace-names.ts';
import { childrenOf } from './program/walk.ts';
import { piecesOf } from './values.ts';

/** What decides between alternatives: an expression that callers may know the value of, or which object a method runs on. */
type Choice = Placed | Readonly<{ method: FunctionInfo }>;

/**
 * The functions whose callers choose which of several written values a place has: by a key (`paths[name]`), by what a branch asks
 * (`isNew ? 'POST' : 'PUT'`), by what they hand to a function that branches on it (`pathOf(kind)`), by options that go over
 * others, or by the object: `this.path` is what each heir says. Every one of the values is known, so nothing else says that these
 * callers have to be asked; before they are, none of the values is the place's own.
 *
 * @param sites - the callers that are chosen already
 */
export function choosersOf(
  evaluator: Evaluator,
  placed: Placed,
  sites: readonly CallSite[],
  context: Context,
): ReadonlySet<FunctionInfo> {
  const choosers = new Set<FunctionInfo>();
  const add = (chooser: FunctionInfo | undefined): void => {
    if (chooser && isAskable(evaluator, chooser, sites, context)) choosers.add(chooser);
  };
  for (const one of [placed, ...sites.map(({ call }) => call)])
    for (const choice of choicesIn(evaluator, one))
      if ('method' in choice) {
        add(choice.method);
        const site = context.assumed.siteOf(choice.method);
        for (const handed of site ? handedObjects(evaluator, site, context) : []) add(handed);
      } else
        for (const value of evaluator.evaluate(choice.expr, choice.fn, context))
          for (const piece of piecesOf(value)) if ('hole' in piece) add(piece.param?.fn);
  for (const { call } of sites) add(ownMethod(evaluator, call));
  return choosers;
}

const isAskable = (
  { sites }: Evaluator,
  fn: FunctionInfo,
  chosen: readonly CallSite[],
  { assumed }: Context,
): boolean =>
  !assumed.siteOf(fn) && (sites.get(fn) ?? []).some(({ call }) => chosen.every((one) => one.call.expr !== call.expr));

/** What decides between alternatives in an expression, and in what its names were made of. */
function choicesIn(evaluator: Evaluator, { expr, fn: around }: Placed): readonly Choice[] {
  const { byPlace, byRoot } = knownOf(evaluator);
  const before = byPlace.get(expr);
  if (before) return before;
  const found: Choice[] = [];
  const { program } = evaluator;
  traceNames(
    program,
    { expr, fn: around },
    {
      bind: ({ bind, fn }) => pushAll(found, dependingOn(program, fn, subjectsAt(fn, bind.at.start))),
      root: (root) => {
        const isPlace = root.expr === expr;
        const choices = (isPlace ? undefined : byRoot.get(root.expr)) ?? choicesWithin(evaluator, root, isPlace);
        if (!isPlace) byRoot.set(root.expr, choices);
        pushAll(found, choices);
      },
    },
  );
  byPlace.set(expr, found);
  return found;
}

/** By place with all that its names were made of; by root the choices of one expression, which thousands of places may ask. */
type Known = Readonly<Record<'byPlace' | 'byRoot', Map<Expr, readonly Choice[]>>>;

const knownOf = rememberingEach<Evaluator, [], Known>(() => ({ byPlace: new Map(), byRoot: new Map() }));

function choicesWithin(evaluator: Evaluator, { expr, fn }: Placed, isPlace: boolean): readonly Choice[] {
  const found: Choice[] = [];
  const open: Expr[] = [expr];
  for (let part = open.pop(); part; part = open.pop()) {
    pushAll(open, childrenOf(part));
    pushAll(found, dependingOn(evaluator.program, fn, chosenBy(evaluator, part, fn, isPlace && part === expr)));
    const method = leftToObject(evaluator, part, fn, (one) => branchesOnObject(evaluator, one));
    if (method) found.push({ method });
  }
  return found;
}

const dependingOn = (program: Program, fn: FunctionInfo, exprs: readonly Expr[]): readonly Choice[] =>
  exprs.filter((expr) => mayDepend(program, expr, fn)).map((expr) => ({ expr, fn }));

function chosenBy(evaluator: Evaluator, part: Expr, fn: FunctionInfo, isPlace: boolean): readonly Expr[] {
  if (part.kind === 'index') return [part.key];
  if (part.kind === 'choice') return [...subjectsIn(fn, part.at), ...(part.isDefault ? part.options.slice(0, -1) : [])];
  if (part.kind === 'record') return part.entries.flatMap(({ key, value }) => (key === '...' ? [value] : []));
  if (part.kind === 'call' && readsConstant.test(nameOf(part.callee)))
    return part.args[0] ? [part.args[0].value] : [part.callee];
  if (part.kind !== 'call' || isPlace) return [];
  return merges.test(nameOf(part.callee)) ? part.args.map(({ value }) => value) : branchedOn(evaluator, part, fn);
}

/** Only a parameter can be what callers choose by, or an object of a type parameter. */
function mayDepend(program: Program, expr: Expr, fn: FunctionInfo): boolean {
  const root = rootNameOf(expr);
  if (root === undefined) return false;
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer)
    if (
      scope.params.some(({ name, pattern }) => name === root || pattern?.some((one) => one.name === root)) ||
      (scope.outline?.typeParams && isOfTypeParam(program, root, scope)) ||
      isItemOfParam(program, root, scope)
    )
      return true;
  return false;
}

/** `for (const job of jobs)`, where callers pass the jobs. */
const isItemOfParam = (program: Program, name: string, fn: FunctionInfo): boolean =>
  fn.params.length > 0 &&
  program.bindsOf(fn, name).some(({ bind: { value } }) => {
    const list = value?.kind === 'index' && isItem(value) ? rootNameOf(value.object) : undefined;
    return list !== undefined && fn.params.some((param) => param.name === list);
  });

/** `T` itself, `var job = new T()`. */
const isOfTypeParam = (program: Program, name: string, fn: FunctionInfo): boolean =>
  typeParamNamed(fn, name) !== undefined ||
  program
    .bindsOf(fn, name)
    .some(
      ({ bind: { value } }) =>
        value?.kind === 'call' && value.callee.kind === 'name' && typeParamNamed(fn, value.callee.name) !== undefined,
    );

const deepest = 3; // functions that hand on to another what it branches on

/**
 * The arguments on which a function of the program branches, or by which it reads a table, itself or in what it hands them on to; the
 * object, where that tells which one runs.
 */
function branchedOn(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo, depth = deepest): readonly Expr[] {
  const { callee, args } = call;
  const name = writtenName(callee);
  const object =
    callee.kind === 'member' && mayDepend(evaluator.program, callee.object, fn) ? callee.object : undefined;
  if (!definedNames(evaluator.program).has(name)) return [];
  if (!object && !args.some(({ value }) => mayDepend(evaluator.program, value, fn))) return [];
  const targets = calleeValues(evaluator, call, fn, emptyContext).flatMap((one) =>
    one.kind === 'function' ? [one.fn] : [],
  );
  const asked = targets.flatMap((target) => {
    const { names } = askedBy(target, evaluator, depth);
    return args.flatMap(({ name: label, value }, at) => {
      const param = target.params.find((one, index) => (label === undefined ? index === at : one.name === label));
      return param && names.has(param.name) ? [value] : [];
    });
  });
  const isAskedOf = new Set(targets).size > 1 || targets.some((target) => branchesOnObject(evaluator, target, depth));
  return object && isAskedOf ? [...asked, object] : asked;
}

/** A method of an enum, which says something else for each member. */
const branchesOnObject = (evaluator: Evaluator, fn: FunctionInfo, depth = deepest): boolean =>
  fn.owner !== undefined && askedBy(fn, evaluator, depth).hasThis;

type Asked = Readonly<{ names: ReadonlySet<string | undefined>; hasThis: boolean }>;

/**
 * The names that what a function returns depends on, and whether that is its object itself: thousands of calls ask the same function.
 *
 * @param depth - so many functions further in are asked too
 */
function askedBy(fn: FunctionInfo, evaluator: Evaluator, depth: number): Asked {
  const known = askedOf(fn, evaluator);
  known[depth] ??= asked(subjectsOf(evaluator, fn, depth));
  return known[depth];
}

const askedOf = rememberingEach<FunctionInfo, [Evaluator], Asked[]>(() => []);

const asked = (subjects: readonly Expr[]): Asked => ({
  names: new Set(subjects.map((subject) => rootNameOf(subject))),
  hasThis: subjects.some(isThis),
});

/** What decides which of its values a function returns: what it asks on the way there, and what these values are made of. */
function subjectsOf(evaluator: Evaluator, fn: FunctionInfo, depth: number): readonly Expr[] {
  const { program } = evaluator;
  const found: Expr[] = [];
  for (const returned of program.given.returnsOf(fn)) {
    pushAll(found, subjectsAt(fn, returned.at.start));
    traceNames(
      program,
      { expr: returned, fn },
      {
        bind: ({ bind, fn: where }) => where === fn && pushAll(found, subjectsAt(fn, bind.at.start)),
        root: (root) => root.fn === fn && pushAll(found, chosenWithin(evaluator, root, depth)),
      },
    );
  }
  return found;
}

function chosenWithin(evaluator: Evaluator, { expr, fn }: Placed, depth: number): readonly Expr[] {
  const found: Expr[] = [];
  const open: Expr[] = [expr];
  for (let part = open.pop(); part; part = open.pop()) {
    pushAll(open, childrenOf(part));
    if (part.kind === 'choice') pushAll(found, subjectsIn(fn, part.at));
    if (part.kind === 'index') found.push(part.key);
    if (part.kind === 'call' && depth > 0) pushAll(found, branchedOn(evaluator, part, fn, depth - 1));
  }
  return found;
}

const mostHeirs = 12;

/** The heirs whose objects a place may be in, where they say what it is made of; with the class whose method it stands in. */
export function heirsThatSay(
  evaluator: Evaluator,
  placed: Placed,
): readonly Readonly<{ type: ClassInfo; heir: ClassInfo }>[] {
  const type = methodAround(placed.fn)?.owner;
  if (!type || !choicesIn(evaluator, placed).some((choice) => 'method' in choice && choice.method.owner === type))
    return [];
  const heirs = [...directHeirs(evaluator.program, type)];
  for (const heir of heirs) if (heirs.length < mostHeirs) pushAll(heirs, directHeirs(evaluator.program, heir));
  return [...new Set(heirs)].slice(0, mostHeirs).map((heir) => ({ type, heir }));
}

/** A method of a class that has heirs: its address may be one of theirs. */
export function isLeftToHeirs(program: Program, fn: FunctionInfo): boolean {
  const owner = methodAround(fn)?.owner;
  return owner !== undefined && directHeirs(program, owner).length > 0;
}

/** `packet.toJson()` where callers hand the packet over: which of several it is, of one class or of many, they know. */
function handedObjects(
  evaluator: Evaluator,
  { call: { expr, fn } }: CallSite,
  context: Context,
): readonly FunctionInfo[] {
  if (expr.kind !== 'call' || expr.callee.kind !== 'member') return [];
  const objects = evaluator.evaluate(expr.callee.object, fn, context);
  const handed = objects.flatMap((value) => (value.kind === 'param' ? [value.param.fn] : []));
  const made = evaluator
    .settle(objects)
    .flatMap((value) => (value.kind === 'instance' ? [value.site?.expr ?? value.class] : []));
  return new Set<object>(made).size > 1 ? handed : [];
}
