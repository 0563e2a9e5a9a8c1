import type { CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { type Chain, expand } from '../../resolve/expand.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import { type Origin, piecesOf } from '../../resolve/values.ts';
import { choosersOf } from '../../resolve/choosers.ts';
import { isDataFile } from '../data-files.ts';
import { branchesOnParams, isOneOfMany, listens, standingOf } from './event-places.ts';
import { isOfHook } from './hook-events.ts';
import { isOnlyCompared } from './only-compared.ts';
import { flatten, type FlatText } from '../provider-url.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';

/** Live events by their names: `channel:${id}:update`. A variable in the middle tells them from scopes of the same look. */
export const events: Recogniser = (scene) => {
  const { program } = scene.evaluator;
  const { operations } = scene.catalogue.data;
  if (!operations.some(({ protocol }) => protocol === 'constellation' || protocol === 'event')) return;
  const hasDots = operations.some(({ protocol, path = '' }) => protocol === 'event' && /^\w+\./.test(path));
  const waiting: Waiting[] = [];
  const listeners = hasDots ? listenersIn(program) : new Set<Expr>();
  for (const placed of program.texts) {
    if (program.compared.has(placed.expr) || listeners.has(placed.expr) || isDataFile(placed.fn.file)) continue;
    if (couldBeEvent(scene, placed, hasDots))
      expand(scene.evaluator, (chain) => visit(scene, placed, chain, waiting), placed);
  }
  for (const placed of filledNames(program))
    expand(scene.evaluator, (chain) => visit(scene, placed, chain, waiting), placed);
  for (const { path, file, report } of waiting) if (!isSubscribedIn(scene, path, file)) report();
  for (const placed of program.records) reportKeys(scene, placed);
};

/** An event that code waits for: some libraries subscribe to it then. */
type Waiting = Readonly<{ path: string; file: string; report: () => void }>;

/** The same file subscribes to it for certain, so whoever waits for it beside that asks for nothing more. */
const isSubscribedIn = ({ found }: Scene, path: string, file: string): boolean =>
  found.some(
    (one) => one.kind === 'call' && one.path === path && one.certainty === 'certain' && one.place.file === file,
  );

/** `"channel:%s:%s" % (id, name)`, `format!("{}:{}:update", kind, id)`, `['channel', id, name].join(':')`. */
const filledNames = (program: Program): readonly Placed[] =>
  program.calls.filter(({ expr }) => {
    const name = nameOf(expr.callee);
    const pattern = joins.test(name)
      ? /^:$/
      : adds.test(name)
        ? /^[a-z]\w*:$/i
        : fills.test(name)
          ? opensName
          : undefined;
    return (
      pattern !== undefined &&
      partsOf(expr).some((one) =>
        one.kind === 'text'
          ? pattern.test(one.value)
          : pattern === opensName && 'name' in one && namesToFill(program).has(one.name ?? ''),
      )
    );
  });

/** Constants that hold such a name with places in it: `TOPIC = 'channel:{id}:{name}'`, which is filled elsewhere. */
const namesToFill = rememberingEach(({ binds, classes }: Program): ReadonlySet<string> => {
  const isOne = (value: Expr | undefined): boolean => value?.kind === 'text' && opensName.test(value.value);
  return new Set([
    ...binds.flatMap(({ bind: { target, value } }) =>
      isOne(value) && (target.kind === 'name' || target.kind === 'member') ? [target.name] : [],
    ),
    ...classes.flatMap(({ outline }) => outline.fields.flatMap(({ name, value }) => (isOne(value) ? [name] : []))),
  ]);
});

/** What a name is put together of: arguments, items of a list, and what the call is made on. */
function partsOf({ callee, args }: CallExpr): readonly Expr[] {
  const object = callee.kind === 'member' ? callee.object : undefined;
  const before =
    object?.kind === 'call' && fills.test(nameOf(object.callee)) ? partsOf(object) : object ? [object] : [];
  return [...before, ...args.flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]))];
}

const joins = /^(?:join|implode|joined)$/i;
const adds = /^(?:StrCat|concat|Sprint)$/i;
const fills = /^(?:format|formatted|s?n?printf|__mod__|arg|vsprintf)$/i;
/** The last part of a name, or its first, is a place. */
const opensName = /^(?:[a-z]\w*:.*(?:%\w|\{\w*\}|%\d)|(?:%\w|\{\w*\}|%\d):.*\w)$/i;

/** `{ 'channel.follow': { version: '2' } }`, `{'channel:{}:hosted': on_host}`: a table of what to subscribe to, or of something else by the same names. */
function reportKeys(scene: Scene, { expr, fn }: Placed): void {
  if (expr.kind !== 'record' || isDataFile(fn.file) || !scene.relations.talks(fn.file.file)) return;
  for (const { key, value } of expr.entries) {
    if (typeof key !== 'string' || !/^\w+[:.][\w{%]/.test(key)) continue;
    // A function waits for the event; under a name that has yet to be filled it waits for none.
    const name = key.replaceAll(formatPlace, '{}');
    if (value.kind === 'function' && name === key) continue;
    const operation = scene.catalogue.eventAt(name);
    if (!operation) continue;
    const placed = { expr: value, fn };
    reportEvent(scene, operation, operation.path ?? name, placed, { sites: [] }, placeOf(value, fn), 'likely');
  }
}

/** A hole, or a place of a format that is filled later: `%d`, `%llu`, `%@`, `%1`, `%1$s`, `%{name}`, `%<name>s`, `%(name)s`, `{0}`, `{name}`. */
export const formatPlace = /\u0000+|%(?:\{\w+\}|<\w+>[a-z]|\(\w+\)[a-z]|\d\$[a-z]|l{0,2}[sdvuiqx]|@|\d\b)|\{\w*\}/g;

/** What settings hold until their user puts an id there: `<id of your channel>`. */
const toBeFilledIn = /<[^<>:]*>/g;

/** What is passed to functions that only wait for an event, or tell others of it. */
const listenersIn = ({ calls }: Program): ReadonlySet<Expr> =>
  new Set(calls.flatMap(({ expr }) => (listens.test(nameOf(expr.callee)) ? expr.args.map(({ value }) => value) : [])));

/** Cheap test before anything is folded: some written part holds a colon, or may end a name that begins elsewhere. */
function couldBeEvent(scene: Scene, { expr, fn }: Placed, hasDots: boolean): boolean {
  if (expr.kind === 'text')
    return (hasDots ? /^[a-z]\w*[:.]\w/i : /^[a-z]\w*:/i).test(expr.value) && expr.value.length < 120;
  if (expr.kind !== 'concat') return false;
  if (expr.parts.some((part) => part.kind === 'text' && part.value.includes(':'))) return true;
  if (expr.parts.length !== 2 || !expr.parts.every(isNamePart)) return false;
  const [, last] = expr.parts;
  // `prefix + 'followed'`
  return scene.relations.talks(fn.file.file) || (last?.kind === 'text' && mayEnd(scene, `:${last.value}`));
}

const isNamePart = (part: Expr): boolean =>
  part.kind === 'name' || part.kind === 'member' || (part.kind === 'text' && /^\w+$/.test(part.value));

function visit(scene: Scene, { expr, fn }: Placed, chain: Chain, waiting: Waiting[]): ReadonlySet<FunctionInfo> {
  const needed = new Set<FunctionInfo>();
  for (const value of scene.evaluator.evaluate(expr, fn, chain.context)) {
    const flat = flatten(piecesOf(value));
    // The name's beginning is what callers pass; `${type}:${id}:${name}` is the shape of a time, too.
    const isOpen = /^\u0000:\u0000:[\w\u0000]+$/.test(flat.text) && scene.relations.talks(fn.file.file);
    if (isOpen || (/^\u0000[\w:]+$/.test(flat.text) && mayEnd(scene, flat.text.slice(1))))
      for (const param of flat.paramsFrom(0)) needed.add(param.fn);
    const name = flat.text.replaceAll(formatPlace, '{}').replaceAll(toBeFilledIn, '{}');
    if (!/^[a-z][\w]*(?:(?::[\w{}]+){1,3}|(?:\.\w+){1,4})$/i.test(name)) continue;
    const operation = scene.catalogue.eventAt(name);
    // Which event it is, is what callers pass: the end of the name, not an id in the middle.
    if (!operation && flat.text.endsWith('\u0000') && mayBegin(scene, name))
      for (const param of flat.paramsFrom(flat.text.length - 1)) needed.add(param.fn);
    if (!operation || !isRelated(scene, fn, name) || isOnlyCompared(scene.evaluator.program, { expr, fn })) continue;
    const standing = standingOf(scene.evaluator.program, { expr, fn });
    if (standing === 'none') continue;
    const choosers = choosersOf(scene.evaluator, { expr, fn }, chain.sites, chain.context);
    if (choosers.size > 0) {
      scene.noteWrappers(choosers);
      return choosers;
    }
    const place = nameEnd(flat) ?? placeOf(expr, fn);
    if (isOfHook(scene, place)) continue;
    const isChosen = chain.sites.length > 0 || !isOneOfMany(scene.evaluator.program, { expr, fn });
    if (!isChosen && scene.evaluator.sites.has(fn) && branchesOnParams({ expr, fn })) {
      scene.noteWrappers(new Set([fn]));
      return new Set([fn]);
    }
    const path = operation.path ?? name;
    const report = (): void =>
      reportEvent(scene, operation, path, { expr, fn }, chain, place, isChosen ? standing : 'likely');
    if (standing === 'likely' && isChosen) waiting.push({ path, file: place.file, report });
    else report();
  }
  scene.noteWrappers(needed);
  return needed;
}

const shapes = new WeakMap<Scene['catalogue'], readonly string[]>();

/** The names of the provider's events, with a hole for each variable. */
function shapesIn({ catalogue }: Scene): readonly string[] {
  const known = shapes.get(catalogue);
  if (known) return known;
  const made = catalogue.data.operations.flatMap(({ protocol, path }) =>
    path !== undefined && (protocol === 'constellation' || protocol === 'event')
      ? [path.replaceAll(/\{\w*\}/g, '{}')]
      : [],
  );
  shapes.set(catalogue, made);
  return made;
}

/** Whoever writes `list:${query}` or `${count}ms` means no event: nobody needs to be asked what they pass. */
const mayBegin = (scene: Scene, name: string): boolean => {
  const [first] = name.split(/[:.]/);
  return shapesIn(scene).some((shape) => shape.split(/[:.]/)[0] === first);
};
const mayEnd = (scene: Scene, end: string): boolean => shapesIn(scene).some((shape) => shape.endsWith(end));

/** Where the last written part of the name stands. */
function nameEnd(flat: FlatText): Origin | undefined {
  const piece = flat.pieceAt(flat.text.length - 1);
  return piece && 'text' in piece ? piece.origin : undefined;
}

/** An event without a variable is a plain word: it counts only where the file talks to the provider. */
export const isRelated = (scene: Scene, fn: FunctionInfo, name: string): boolean =>
  name.includes('{}') || /:\d+:/.test(name) ? scene.relations.talksAnywhere : scene.relations.talks(fn.file.file);

export function reportEvent(
  scene: Scene,
  { id, protocol }: Readonly<{ id: string; protocol: string }>,
  path: string,
  { expr, fn }: Placed,
  { sites }: Pick<Chain, 'sites'>,
  place: Origin,
  certainty: 'certain' | 'likely' = 'certain',
): void {
  scene.report({
    kind: 'call',
    certainty,
    provider: scene.catalogue.data.id,
    protocol: protocol === 'event' ? 'event' : 'constellation',
    method: 'subscribe',
    path,
    operation: id,
    place,
    related: [
      { place: placeOf(expr, fn), message: 'the event' },
      ...sites.map(({ call }) => ({ place: placeOf(call.expr, call.fn), message: 'called here' })),
    ],
    trace: [{ text: `event ${path}`, place }],
  });
}
