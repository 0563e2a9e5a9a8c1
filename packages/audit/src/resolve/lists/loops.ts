import type { ClassOutline, Expr, ItemExpr, Range } from '../../outline/outline.ts';
import type { Turn } from '../assumptions.ts';
import { type CallSite, type Context, emptyContext } from '../context.ts';
import { placesIn, startOf } from './counters.ts';
import type { Evaluator } from '../evaluator.ts';
import type { ClassInfo, FunctionInfo, Placed, Program } from '../program/program.ts';
import { traceNames } from '../program/trace-names.ts';
import { takenItem } from './taken-items.ts';
import { viewOfParam } from './views-of-params.ts';
import { type Thunk, unknown, type Value } from '../values.ts';

const maximumTurns = 60;

/** `expr` is what differs from turn to turn: the item, or the number of the row where `rows` are read by it. */
type Loop = Placed & { readonly rows?: Placed };

/** The expression of a loop's item: any item of what is looped over. */
export const isItem = (expr: Expr): expr is ItemExpr =>
  expr.kind === 'index' && expr.key.kind === 'other' && expr.key.children.length === 0;

/** `for (const [verb, path] of calls)` takes `member(item, '0')`: the item that a variable of a loop is, or is taken from. */
export function itemIn(expr: Expr | undefined): ItemExpr | undefined {
  let part = expr;
  while (part?.kind === 'member') part = part.object;
  if (part?.kind === 'call') return takenItem(part);
  return part && isItem(part) ? part : undefined;
}

interface Known {
  readonly looping: ReadonlySet<FunctionInfo>; // the functions with loops in them: few have any
  readonly byPlace: Map<Expr, readonly Loop[]>;
}

const knownByProgram = new WeakMap<Program, Known>();

function knownOf(program: Program): Known {
  const known = knownByProgram.get(program);
  if (known) return known;
  const looping = new Set(
    program.binds.flatMap((placed) => (itemIn(placed.bind.value) || startOf(placed) ? [placed.fn] : [])),
  );
  const made = { looping, byPlace: new Map<Expr, readonly Loop[]>() };
  knownByProgram.set(program, made);
  return made;
}

/** The loops on whose item a place depends, by the names in it and what these were made of. */
function loopsOf(program: Program, { expr, fn }: Placed): readonly Loop[] {
  const { looping, byPlace } = knownOf(program);
  let scope: FunctionInfo | undefined = fn;
  while (scope && !looping.has(scope)) scope = scope.outer;
  if (!scope) return [];
  const known = byPlace.get(expr);
  if (known) return known;
  const found = new Map<Expr, Loop>();
  const counted = new Map<Expr, Loop>();
  traceNames(
    program,
    { expr, fn },
    {
      bind: (placed) => {
        const item = itemIn(placed.bind.value);
        if (item) found.set(item, { expr: item, fn: placed.fn });
      },
      key: (read, placed) => {
        const { value } = placed.bind;
        const number = value && isItem(value) ? value : startOf(placed);
        if (number) counted.set(number, { expr: number, fn: placed.fn, rows: { expr: read.expr.object, fn: read.fn } });
      },
    },
  );
  // The outer loop first: what the inner one goes through may be in its item.
  const loops = [...found.values(), ...counted.values()].toSorted(
    (left, right) => left.expr.at.start - right.expr.at.start,
  );
  byPlace.set(expr, loops);
  return loops;
}

/** `rows.forEach((row) => …)`: the callback is called with an item. */
const loopsInto = ({ args }: CallSite): readonly Loop[] =>
  args.flatMap(({ value: { expr, fn } }) => (isItem(expr) ? [{ expr, fn }] : []));

/**
 * The first loop around a place or one of its callers that goes through rows and whose turn is not chosen yet, with its turns: what
 * stands in one row goes together, the verb with the path and the kind of an event with its name. Undefined where there is none.
 *
 * @param sites - the callers that are chosen, outermost last
 */
export function openLoop(
  evaluator: Evaluator,
  placed: Placed | undefined,
  sites: readonly CallSite[],
  context: Context,
): Readonly<{ item: Expr; turns: readonly Turn[] }> | undefined {
  const around = sites.toReversed().map((site) => [...loopsOf(evaluator.program, site.call), ...loopsInto(site)]);
  for (const loops of [...around, placed ? loopsOf(evaluator.program, placed) : []]) {
    for (const loop of loops) {
      if (context.assumed.turnOf(loop.expr)) continue;
      const turns = turnsOf(evaluator, loop, context);
      if (turns.length > 1) return { item: loop.expr, turns };
    }
  }
  return undefined;
}

/** What the loops go through that a place or one of its callers depends on: their items, wherever they are written. */
export function itemsAround(
  evaluator: Evaluator,
  placed: Placed,
  sites: readonly CallSite[],
  context: Context,
): readonly Thunk[] {
  const loops = [...sites.flatMap(loopsInto), ...loopsOf(evaluator.program, placed)];
  return loops.flatMap(({ expr, fn }) =>
    isItem(expr)
      ? evaluator
          .evaluate(expr.object, fn, context)
          .flatMap(turnsIn)
          .slice(0, maximumTurns)
          .map(({ item }) => item)
      : [],
  );
}

function turnsOf(evaluator: Evaluator, { expr, fn, rows }: Loop, context: Context): readonly Turn[] {
  if (rows) {
    const places = placesIn(evaluator, rows, context);
    return places.length > maximumTurns ? [] : places;
  }
  if (!isItem(expr)) return [];
  const values = evaluator.evaluate(expr.object, fn, context);
  const turns = values.flatMap((value) => turnsIn(value));
  if (values.some((value) => value.kind === 'record' && value.isOpen)) return [];
  if (turns.length < 2 || turns.length > maximumTurns) return [];
  const isRow = ({ item, key }: Turn): boolean =>
    key !== undefined ||
    item.expr.kind === 'list' ||
    item.expr.kind === 'record' ||
    (item.expr.kind === 'text' && hasVerb.test(item.expr.value)) ||
    isMade(evaluator, item);
  return turns.every(isRow) ? turns : [];
}

/** `PUT /teams/1`, `/teams/1|PUT`: a row that is one text, to be taken apart. */
const hasVerb = /^(?:GET|POST|PUT|PATCH|DELETE)[\s:;,|]+\S|\S[\s:;,|]+(?:GET|POST|PUT|PATCH|DELETE)$/;

/** An object of a class, a member of an enum with methods that tell more of it, or a row that stands elsewhere. */
const isMade = (evaluator: Evaluator, { expr, ...place }: Thunk): boolean =>
  /^(?:call|name|member)$/.test(expr.kind) &&
  evaluator
    .force({ expr, ...place })
    .every((value) =>
      value.kind === 'text' ? (value.of?.type.methods.length ?? 0) > 0 : /^(?:list|record|instance)$/.test(value.kind),
    );

/** What an expression is made of comes from a loop's item, here or in the callers that are chosen. */
export const isOfLoop = (program: Program, placed: Placed, context: Context): boolean =>
  comesFromLoop(program, placed, context, new Set());

/** `asked`: arguments that are followed already. What reads page after page calls itself, also by way of another function. */
function comesFromLoop(program: Program, { expr, fn }: Placed, context: Context, asked: Set<Expr>): boolean {
  let isFound = false;
  traceNames(
    program,
    { expr, fn },
    {
      bind: ({ bind }) => {
        if (itemIn(bind.value)) isFound = true;
      },
      param: (param) => {
        const value = context.assumed.siteOf(param.fn)?.args[param.index]?.value;
        if (!value || asked.has(value.expr)) return;
        asked.add(value.expr);
        isFound ||= isItem(value.expr) || comesFromLoop(program, value, context, asked);
      },
    },
  );
  return isFound;
}

/** The items of a list, the entries of a record or the members of an enum, each a turn of a loop through it. */
export function turnsIn(value: Value): readonly Turn[] {
  if (value.kind === 'list') return value.items.map((item) => ({ item }));
  if (value.kind === 'class') return membersOf(value.class).map((item) => ({ item }));
  if (value.kind !== 'record') return [];
  return [...value.entries].flatMap(([key, thunks]) => thunks.map((item) => ({ item, key: keyThunk(key, item) })));
}

/** Python's `for scope in Scope` */
export const membersOf = ({ outline, body, file }: ClassInfo): readonly Thunk[] =>
  outline.kind === 'enum' && file.language === 'python'
    ? outline.fields.flatMap(({ name, value, at }) =>
        value
          ? [{ expr: isNumbered(value) ? memberAt(outline, name, at) : value, fn: body, context: emptyContext }]
          : [],
      )
    : [];

/** `CHAT = auto()`: nothing but its name tells it from others. */
const isNumbered = ({ kind }: Expr): boolean => kind === 'call' || kind === 'literal' || kind === 'other';
const memberAt = ({ name: type = '' }: ClassOutline, name: string, at: Range): Expr => ({
  kind: 'member',
  object: { kind: 'name', name: type, at },
  name,
  at,
});

/** The keys that a loop's item may stand under: the one of its turn, where that is chosen. */
export function keysOfItem(evaluator: Evaluator, item: Expr, fn: FunctionInfo, context: Context): readonly Value[] {
  const turn = context.assumed.turnOf(item);
  const looped = !isItem(item) || turn?.key ? [] : evaluator.evaluate(item.object, fn, context);
  if (evaluator.settle(looped).some((value) => value.kind === 'list' && value.isStream))
    return evaluator.evaluate(item, fn, context);
  const turns = turn ? [turn] : looped.flatMap(turnsIn);
  const keys = turns.slice(0, maximumTurns).flatMap(({ key }) => (key ? evaluator.force(key) : []));
  // Of a record that callers pass, any of its keys.
  return keys.length > 0 ? keys : (viewOfParam(looped, '#keys', true) ?? [unknown('key')]);
}

/** What the variable of a loop holds in one turn: in a loop through a map the value, or what the language is at there. */
export function itemOf({ program }: Evaluator, turn: Turn, fn: FunctionInfo): Thunk {
  const { mapLoops } = program.traitsOf(fn.file.language);
  if (mapLoops === 'keys') return turn.key ?? turn.item;
  return mapLoops === 'pairs' ? rowOf(turn) : turn.item;
}

/** A turn as a row of key and value, where a loop is at both. */
export const rowOf = ({ item, key }: Turn): Thunk => {
  if (!key) return item;
  return { ...item, expr: { kind: 'list', items: [key.expr, item.expr], at: item.expr.at } };
};

/** The same with names: `pair.Key` and `pair.Value` of C#. */
export const pairOf = ({ item, key }: Turn): Thunk => {
  const { at } = item.expr;
  const named = [...(key ? [{ key: 'Key', value: key.expr, at }] : []), { key: 'Value', value: item.expr, at }];
  return { ...item, expr: { kind: 'record', entries: named, at } };
};

/** The key of an entry, which stands where the entry's value does. */
export const keyThunk = (key: string, { expr, fn, context }: Thunk): Thunk => ({
  expr: { kind: 'text', value: key, at: expr.at },
  fn,
  context,
});
