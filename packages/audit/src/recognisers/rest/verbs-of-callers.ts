import type { CallExpr, Expr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { type CallSite, type Context, siteOf } from '../../resolve/context.ts';
import { blockBehind } from '../../resolve/calls/rest-arguments.ts';
import { doneTo, earlierOf, endOfChain, isOnOwnObject, siblingsAt } from '../../resolve/program/object-life.ts';
import { setLast } from '../../resolve/names/binds-in-context.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import { rootNameOf } from '../../resolve/program/root-name.ts';
import type { Scene } from '../recogniser.ts';
import { goesOnWith, hasVerbSteps, verbsOfSteps } from './verbs-of-steps.ts';
import { builtVerbs, setsAddress, takesAddress, verbOfBind, verbOfBlock, verbOfStep, verbsOn } from './built-verbs.ts';

const deepest = 3; // functions that hand a request on
const mostCallers = 40;

/**
 * Verbs beside a call. `sayer`: the function whose callers say them, where none of these is chosen. `isUnclear`: something that is not seen
 * may say one.
 */
type Beside = Readonly<{ verbs: readonly Placed[]; sayer?: FunctionInfo; isUnclear?: boolean }>;

/** Verbs that stand beside a call that builds a request; where none does, those that the callers of its function say. */
export function verbsBeside(scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context): Beside {
  const verbs = builtVerbs(scene, call, fn, context);
  const isOpen = verbs.length === 0 && takesAddress.test(nameOf(call.callee));
  return isOpen ? verbsOfCallers(scene, call, fn, context, 0) : { verbs };
}

/**
 * Verbs that the callers of a function set on a request that it begins and gives back, or that it is handed to fill in:
 * `request(path).put(body)`, `http.patch { target(path) }`, `send(path) { method = Put }`.
 */
function verbsOfCallers(scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context, depth: number): Beside {
  const { evaluator } = scene;
  const { object, home, isInside } = holderOf(evaluator.program, call, fn);
  const ways = isInside ? blocksOf(home) : waysOut(evaluator.program, object, home);
  if (ways.length === 0 || depth > deepest) return { verbs: [] };
  const verbsAt = (site: CallSite): readonly Placed[] =>
    ways.flatMap((way) => verbsAtSite(evaluator.program, home, site, way));
  const isOpenAt = (at: CallSite): boolean =>
    ways.some(
      (way) => typeof way === 'object' && 'field' in way && verbsOfSteps(evaluator.program, home, way.field, at).isOpen,
    );
  const further = ({ call: { expr, fn: caller } }: CallSite): Beside =>
    expr.kind === 'call' ? verbsOfCallers(scene, expr, caller, context, depth + 1) : { verbs: [] };
  const site = siteOf(home, context);
  if (site) {
    const { expr, fn: caller } = site.call;
    const own = setLast(evaluator, verbsAt(site), { expr, fn: caller }, context);
    if (own.length > 0) return { verbs: own };
    const beyond = further(site);
    return beyond.verbs.length > 0 || beyond.sayer
      ? beyond
      : { ...beyond, isUnclear: beyond.isUnclear === true || isOpenAt(site) };
  }
  const sites = evaluator.sites.get(home) ?? [];
  // Of an object that nobody is seen to use nobody knows which steps it has gone.
  if (sites.length === 0)
    return {
      verbs: [],
      isUnclear: ways.some(
        (way) => typeof way === 'object' && 'field' in way && hasVerbSteps(evaluator.program, home, way.field),
      ),
    };
  const isSaid = sites.slice(0, mostCallers).some((one) => {
    if (verbsAt(one).length > 0 || isOpenAt(one)) return true;
    const { verbs, sayer } = further(one);
    return verbs.length > 0 || sayer !== undefined;
  });
  return isSaid ? { verbs: [], sayer: home } : { verbs: [] };
}

const configures = /^(?:apply|also|tap)$/;

/**
 * `Builder().apply { url(path) }`: the object of what a block configures is that of the call around it. Where the block is what
 * sends it (`client.request { url(path); block() }`, `isInside`), it goes nowhere.
 */
function holderOf(
  { uses }: Program,
  call: CallExpr,
  fn: FunctionInfo,
): Readonly<{ object: CallExpr; home: FunctionInfo; isInside: boolean }> {
  const around = fn.outline && isOnOwnObject(call) ? uses.callOfBlock(fn.outline) : undefined;
  return around
    ? { object: around.expr, home: around.fn, isInside: !configures.test(nameOf(around.expr.callee)) }
    : { object: call, home: fn, isInside: false };
}

const isConfiguring = ({ uses }: Program, { outline }: FunctionInfo): boolean => {
  const around = outline && uses.callOfBlock(outline);
  return around !== undefined && configures.test(nameOf(around.expr.callee));
};

/** How the caller gets at an object: by what the function gives, a parameter, the object that it runs on or a field of that, or a block. */
type Way = 'given' | 'own' | Readonly<{ param: number }> | Readonly<{ field: string }> | Readonly<{ block: number }>;

function waysOut(program: Program, call: CallExpr, fn: FunctionInfo): readonly Way[] {
  const ways: Way[] = [];
  // What `client.request(path)` is called on is no request.
  const root = (setsAddress.test(nameOf(call.callee)) ? rootNameOf(call) : undefined) ?? '';
  const end = endOfChain(program, call);
  const held = program.uses.bindOfValue(end)?.bind.target;
  const isIt = (value: Expr): boolean =>
    value === end ||
    (value.kind === 'name' && (value.name === root || (held?.kind === 'name' && value.name === held.name)));
  if (program.given.returnsOf(fn).some(isIt)) ways.push('given');
  const param = fn.params.findIndex(({ name }) => name === root);
  const field = goesOnWith(program, call, fn);
  if (field !== undefined) ways.push({ field });
  else if (param >= 0) ways.push({ param });
  else if (call.callee.kind === 'name' && setsAddress.test(call.callee.name)) ways.push('own');
  return [...ways, ...blocksOf(fn)];
}

const blocksOf = ({ params }: FunctionInfo): readonly Way[] =>
  params.flatMap(({ type = '' }, block) => (/->|=>|\b(?:Action|Func)</.test(type) ? [{ block }] : []));

function verbsAtSite(program: Program, home: FunctionInfo, site: CallSite, way: Way): readonly Placed[] {
  const { expr, fn } = site.call;
  if (way === 'given') {
    const { calls, binds } = doneTo(program, expr);
    return [
      ...binds.flatMap((placed) => verbOfBind(program, placed)),
      ...calls.flatMap((placed) =>
        verbOfStep(program, placed.expr, placed.fn, placed.fn === fn || isConfiguring(program, placed.fn)),
      ),
    ];
  }
  const callee = expr.kind === 'call' ? expr.callee : undefined;
  if (way === 'own')
    return callee?.kind === 'member' ? verbsOf(program, callee.object, fn) : verbsInBlock(program, expr, fn);
  if ('field' in way) return verbsOfSteps(program, home, way.field, site).verbs;
  if ('block' in way) return verbsOfHanded(program, passed(home, site, way.block), home.params[way.block]?.type ?? '');
  const argument = passed(home, site, way.param);
  return argument ? verbsOf(program, argument.expr, argument.fn) : [];
}

function passed(home: FunctionInfo, site: CallSite, index: number): Placed | undefined {
  const { args } = site;
  const param = home.params[index];
  const named = args.find(({ name }) => name !== undefined && name === (param?.label ?? param?.name));
  const placed = args.filter(({ name }) => name === undefined);
  // Behind a variable number of arguments stands a block at most.
  const isBehind = home.params.slice(0, index).some(({ isRest }) => isRest);
  const one = named ?? (isBehind ? blockBehind(site) : placed[index]);
  return one && { expr: one.value.expr, fn: one.value.fn };
}

/** What is done to a request that a caller hands over. */
function verbsOf(program: Program, object: Expr, fn: FunctionInfo): readonly Placed[] {
  if (object.kind === 'call')
    return [object, ...earlierOf(object)].flatMap((step) => verbOfStep(program, step, fn, step.args.length < 2));
  if (object.kind !== 'name') return [];
  if (object.name === 'this') return verbsInBlock(program, object, fn);
  const isOfBlock = fn.params.some(({ name }) => name === object.name);
  return [...verbsOn(program, object.name, fn, true), ...(isOfBlock ? verbOfBlock(program, fn) : [])];
}

/** `http.patch { target(path) }`, `http.request { target(path); method = Patch }` */
function verbsInBlock(program: Program, { at }: Expr, fn: FunctionInfo): readonly Placed[] {
  if (fn.name !== '' || !fn.outline) return [];
  const named = verbOfBlock(program, fn);
  if (named.length > 0) return named;
  const { calls, binds } = siblingsAt(program, fn, at.start);
  return [
    ...binds.flatMap((placed) => verbOfBind(program, placed)),
    ...calls.flatMap((placed) => verbOfStep(program, placed.expr, placed.fn, false)),
  ];
}

/** `send(path) { method = Put }`, `send(path, r => r.Method = Put)`: a function that a caller hands over to fill in the request. */
function verbsOfHanded(program: Program, handed: Placed | undefined, type: string): readonly Placed[] {
  const block = handed?.expr.kind === 'function' ? program.functionOf(handed.expr.fn) : undefined;
  if (!block) return [];
  const isBuilder = /Builder\b/.test(type);
  const own = verbsIn(program, block, isBuilder);
  // `send(path) { configure(); request { method = Put } }`
  return own.length > 0 ? own : program.innerFunctionsOf(block).flatMap((one) => verbsIn(program, one, false));
}

function verbsIn(program: Program, block: FunctionInfo, isBuilder: boolean): readonly Placed[] {
  const { calls, binds } = siblingsAt(program, block, 0);
  return [
    ...binds.flatMap((placed) => verbOfBind(program, placed)),
    ...calls.flatMap((placed) => verbOfStep(program, placed.expr, placed.fn, isBuilder)),
    ...block.params.flatMap(({ name }) => verbsOn(program, name, block, isBuilder)),
  ];
}
