import type { Arm, CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { spreadOf } from '../calls/rest-arguments.ts';
import { addedToArgument, allOf, isUnion, itemsAdded } from '../names/appends.ts';
import { withoutAsking } from './added-once.ts';
import { conditionsOfItems } from './conditions-of-items.ts';
import { itemsOfLoop, sameText, textOfLoop } from '../names/grown-in-loops.ts';
import { armsAt } from '../program/arms-at.ts';
import { copiesField, ownCopyIn } from './copies-of-this.ts';
import { indexOf, isField } from '../program/class-index.ts';
import type { ClassInfo, FunctionInfo, PlacedBind, Program } from '../program/program.ts';

/**
 * What a method does to one field of its object whenever it runs: `this.verb = verb`, or (`isAdded`) `this.parts.push(part)`. `isOnCopy`:
 * only the object that it gives back has it. `isKept`: it is as it was. `arms`: those that it stands in, of a step that gives its object
 * back; of other methods nothing is sure under a condition.
 */
export interface Effect {
  readonly field: string;
  readonly value: Expr;
  readonly fn: FunctionInfo;
  readonly isAdded: boolean;
  readonly arms: readonly Arm[];
  readonly isOnCopy?: true;
  readonly isKept?: true;
}

/** By method, each in source order. */
export const effectsIn = rememberingEach(
  (type: ClassInfo, program: Program): ReadonlyMap<FunctionInfo, readonly Effect[]> => {
    const found = new Map<FunctionInfo, Effect[]>();
    for (const [field, binds] of indexOf(program, type).assignments) {
      const isText = binds.some(({ bind }) => /^(?:text|concat)$/.test(bind.value?.kind ?? ''));
      for (const placed of binds) {
        const method = methodRunning(placed.fn, program) ?? goneThrough(placed.fn, program)?.method;
        const isStep = method !== undefined && givesItself(method, program);
        if (method)
          for (const effect of effectsOfBind(placed, field, { isText, isStep }, program)) push(found, method, effect);
      }
    }
    for (const method of type.methods)
      for (const fn of [method, ...program.innerFunctionsOf(method)])
        if (fn === method || methodRunning(fn, program) === method || goneThrough(fn, program)?.method === method)
          for (const effect of appendsIn(fn, method, program)) push(found, method, effect);
    for (const method of type.methods)
      if (!found.has(method)) for (const effect of effectsOnCopy(method, program)) push(found, method, effect);
    return found;
  },
);

/** `const copy = clone(this); copy.path = path; return copy`: what the object that is given back has besides. */
function effectsOnCopy(method: FunctionInfo, program: Program): readonly Effect[] {
  const copy = ownCopyIn(method, program);
  if (!copy) return [];
  const { name = '', changes, isShared, within = method } = copy;
  const made = changes.flatMap(({ name: field, value }): readonly Effect[] => {
    const added = addedToItself(value, field);
    return (added ?? [value]).map((one) => ({
      field,
      value: one,
      fn: method,
      isAdded: added !== undefined,
      arms: [],
      isOnCopy: true,
    }));
  });
  const set = program
    .propertyBindsOf(within, name)
    .flatMap(({ bind }) => (bind.target.kind === 'member' && isNamed(bind.target.object, name) ? [bind] : []));
  const binds = set.flatMap((bind) => {
    const field = writtenName(bind.target);
    if (bind.arms.length === 0 && bind.value && copiesField(bind.value, field, method, program, name))
      return [
        { field, value: bind.value, fn: method, isAdded: false, arms: [], isOnCopy: true, isKept: true } as const,
      ];
    const isText = set.some((one) => writtenName(one.target) === field && isTextual(one.value));
    return effectsOfBind({ bind, fn: within }, field, { isText, isStep: false }, program, name).map(
      (effect): Effect => ({
        ...effect,
        isOnCopy: true,
      }),
    );
  });
  // What is put into a list that the two share, both have.
  const isOwn = (field: string): boolean =>
    !isShared || set.some((bind) => bind.operator === '=' && writtenName(bind.target) === field);
  const appends = appendsIn(within, method, program, name).map((effect): Effect =>
    isOwn(effect.field) ? { ...effect, isOnCopy: true } : effect,
  );
  const changed = [...binds, ...appends].toSorted((one, other) => one.value.at.start - other.value.at.start);
  return [...made, ...changed];
}

const itemsOf = (value: Expr): readonly Expr[] => (value.kind === 'list' ? value.items : [value]);

const isTextual = (expr: Expr | undefined): boolean => expr?.kind === 'text' || expr?.kind === 'concat';

const isNamed = (expr: Expr, name: string): boolean => expr.kind === 'name' && expr.name === name;

function effectsOfBind(
  { bind, fn }: PlacedBind,
  field: string,
  { isText, isStep }: Readonly<{ isText: boolean; isStep: boolean }>,
  program: Program,
  copy?: string,
): readonly Effect[] {
  if (!bind.value || bind.operator === 'default') return [];
  const around = bind.operator === '+=' ? withoutAsking(fn, bind, bind.target, itemsOf(bind.value)) : bind.arms;
  if (!isStep && !isAlwaysRun(around)) return [];
  const added = bind.operator === '+=' ? [bind.value] : addedToItself(bind.value, field, copy);
  const whole = added?.map((one) => inAllTurns(one, fn, program, field, isText));
  const set = ofReceiver(bind.value, fn, program);
  const isMany = around.some(({ isLoop }) => isLoop) || goneThrough(fn, program) !== undefined;
  const { arms, isSome } = conditionsOfItems(around, fn, bind.value, program, itemOf(fn, program));
  if (!whole) return isMany ? [] : [{ field, value: set, fn, isAdded: false, arms }];
  // What a loop adds that is not made of its items nobody counts.
  if (isMany && !whole.some((value, at) => value !== added?.[at])) return [];
  if (isSome) return [{ field, value: someOf(bind.value, isText), fn, isAdded: true, arms }];
  return whole.map((value) => ({ field, value, fn, isAdded: true, arms }));
}

/** `with(part) { … return this; }`: it is called one step after the other. */
export const givesItself = rememberingEach((method: FunctionInfo, program: Program): boolean =>
  program.given
    .returnsOf(method)
    .some(
      (expr) =>
        isNamed(expr, 'this') ||
        (expr.kind === 'call' && isOnItself(expr) && givesReceiver.test(writtenName(expr.callee))),
    ),
);

/** `apply { … }`, `this.also { … }`: nothing else stands before it. */
const isOnItself = ({ callee }: CallExpr): boolean => callee.kind !== 'member' || isNamed(callee.object, 'this');

const givesReceiver = /^(?:apply|also|tap|self|getThis|thisRef)$/;

/** Of what a loop adds under conditions nobody knows how much that is. */
function someOf({ at }: Expr, isText: boolean): Expr {
  const some: Expr = { kind: 'other', children: [], at };
  return isText ? some : { kind: 'list', items: [{ kind: 'spread', value: some, at }], at };
}

/** Under no condition: what a loop does for each item it does for all of them. */
const isAlwaysRun = (arms: readonly Arm[]): boolean => arms.every(({ isLoop }) => isLoop === true);

/**
 * `for (const part of parts) this.parts.push(part)`, `this.path += '/' + part`: what is added when the loop is over.
 *
 * @param isText - the field holds a text, to which each item is added; else a list
 */
function inAllTurns(value: Expr, fn: FunctionInfo, program: Program, field: string, isText = false): Expr {
  if (value.kind === 'list') {
    const items = value.items.map(
      (item) => itemOfBlock(item, fn, program) ?? itemsOfLoop(ofReceiver(item, fn, program), fn, program, field),
    );
    return items.some((item, at) => item !== value.items[at]) ? { ...value, items } : value;
  }
  if (isText) return textOfLoop(value, fn, program, field);
  const all = inAllTurns(listOf(value), fn, program, field);
  return all.kind === 'list' && all.items[0] !== value ? all : value;
}

const listOf = (value: Expr): Expr => ({ kind: 'list', items: [value], at: value.at });

/** `parts.forEach((part) => this.parts.push(part))`: all of what is gone through, for the item that the block adds as it is. */
function itemOfBlock(value: Expr, fn: FunctionInfo, program: Program): Expr | undefined {
  const through = goneThrough(fn, program);
  const item = sameText(value);
  return through && item.kind === 'name' && item.name === fn.params[0]?.name ? spreadOf(through.list) : undefined;
}

/** Of a block that a method calls for each item of something, that and the method. Undefined of anything else. */
const goneThrough = rememberingEach(
  (block: FunctionInfo, program: Program): Readonly<{ list: Expr; method: FunctionInfo }> | undefined => {
    const method = block.outer?.owner ? block.outer : undefined;
    const call = method && block.outline ? program.uses.callOfBlock(block.outline)?.expr : undefined;
    if (!method || call?.callee.kind !== 'member' || !goesThrough.test(call.callee.name)) return undefined;
    return isAlwaysRun(armsAt(method, call.at.start)) ? { list: call.callee.object, method } : undefined;
  },
);

const itemOf = (fn: FunctionInfo, program: Program): string | undefined =>
  goneThrough(fn, program) && fn.params[0]?.name;

const goesThrough = /^(?:each|forEach|ForEach|for_each)$/;

const puts = /^(?:concat|plus|union|Concat|Union|array_merge)$/;

/** `this.scopes = this.scopes.concat(more)`, `scopes = scopes + more`, `[...this.scopes, more]`: what is added; undefined of another value. */
function addedToItself(value: Expr, field: string, copy?: string): readonly Expr[] | undefined {
  const isIt = (expr: Expr | undefined): boolean =>
    (expr?.kind === 'name' && expr.name === field) ||
    (expr?.kind === 'member' &&
      expr.name === field &&
      (isNamed(expr.object, 'this') || (copy !== undefined && isNamed(expr.object, copy))));
  if (value.kind === 'concat') return isIt(value.parts[0]) ? value.parts.slice(1) : undefined;
  if (value.kind === 'list') {
    const [first, ...rest] = value.items;
    return first?.kind === 'spread' && isIt(first.value) ? [{ kind: 'list', items: rest, at: value.at }] : undefined;
  }
  if (value.kind !== 'call' || !puts.test(writtenName(value.callee))) return undefined;
  const args = value.args.map((one) => one.value);
  if (value.callee.kind !== 'member') return isIt(args[0]) ? args.slice(1) : undefined;
  const { object } = value.callee;
  const before = isIt(object) ? [] : addedToItself(object, field, copy);
  return before && [...before, ...args];
}

/** Kotlin's `apply { this.path = path }`, `path?.let { parts.add(it) }` runs where it stands. */
function methodRunning(fn: FunctionInfo, { uses }: Program): FunctionInfo | undefined {
  if (fn.owner) return fn;
  const call = fn.outer?.owner && fn.outline ? uses.callOfBlock(fn.outline) : undefined;
  return call && /^(?:apply|also|run|let|tap)$/.test(writtenName(call.expr.callee)) ? fn.outer : undefined;
}

/** `path?.let { parts.add(it) }`: what the block is handed is what it is called on. */
function ofReceiver(value: Expr, block: FunctionInfo, program: Program): Expr {
  const receiver = receiverOf(block, program);
  return receiver && value.kind === 'name' && value.name === block.params[0]?.name ? receiver : value;
}

/** What a block is called on that is handed it. Undefined of other functions. */
export function receiverOf({ outline }: FunctionInfo, { uses }: Program): Expr | undefined {
  const callee = outline ? uses.callOfBlock(outline)?.expr.callee : undefined;
  return callee?.kind === 'member' && /^(?:also|let)$/.test(callee.name) ? callee.object : undefined;
}

/** The same that the body of a class does as each object is made: `init { parts.forEach { segments += it } }`. */
export const effectsOfBody = rememberingEach(({ body }: ClassInfo, program: Program): readonly Effect[] => {
  const blocks = [body, ...program.innerFunctionsOf(body).filter((fn) => goneThrough(fn, program)?.method === body)];
  const binds = blocks.flatMap((fn) =>
    [...program.namedBindsOf(fn)].flatMap(([field, all]) =>
      all
        .filter(({ bind }) => bind.operator === '+=')
        .flatMap((placed) => effectsOfBind(placed, field, { isText: false, isStep: false }, program)),
    ),
  );
  return [...binds, ...blocks.flatMap((fn) => appendsIn(fn, body, program))];
});

/** Of a method, or of a block that runs in it, whose last statement is what it gives. */
const appendsIn = (fn: FunctionInfo, method: FunctionInfo, program: Program, copy?: string): readonly Effect[] =>
  fn.body.flatMap((statement): readonly Effect[] => {
    const isRun = statement.kind === 'expr' || (statement.kind === 'return' && fn !== method);
    const call = isRun ? statement.value : undefined;
    if (call?.kind !== 'call' || call.callee.kind !== 'member') return [];
    const { list, items } = addedToArgument(call) ?? { list: call.callee.object, items: itemsPutIn(call, method) };
    const around = withoutAsking(fn, statement, list, items);
    if (!isAlwaysRun(around) && (copy !== undefined || !givesItself(method, program))) return [];
    const field = items.length > 0 ? ownField(list, fn, method, copy) : undefined;
    if (field === undefined) return [];
    const added: Expr = { kind: 'list', items, at: call.at };
    const value = inAllTurns(added, fn, program, field);
    const isMany = around.some(({ isLoop }) => isLoop) || goneThrough(fn, program) !== undefined;
    const { arms, isSome } = conditionsOfItems(around, fn, call, program, itemOf(fn, program));
    if (isMany && value === added) return [];
    return [{ field, value: isSome ? someOf(call, false) : value, fn, isAdded: true, arms }];
  });

/** Ruby's `parts.concat(more)` and the like add all of it. */
function itemsPutIn(call: CallExpr, { file }: FunctionInfo): readonly Expr[] {
  const items = itemsAdded(call);
  const isWhole = items.length === 0 && /^(?:concat|UnionWith|formUnion)$/.test(writtenName(call.callee));
  return isWhole && isUnion(call, file) ? call.args.map(({ value }) => allOf(value)) : items;
}

/** `this.parts`, or of a `copy` of the object `copy.parts`; `parts` where the object may be left out and nothing else has the name. */
function ownField(
  expr: Expr,
  { params }: FunctionInfo,
  method: FunctionInfo,
  copy: string | undefined,
): string | undefined {
  if (expr.kind === 'member') return isNamed(expr.object, copy ?? 'this') ? expr.name : undefined;
  if (copy !== undefined) return undefined;
  if (expr.kind !== 'name' || !method.owner || !isField(method.owner, expr.name)) return undefined;
  return [...params, ...method.params].some(({ name }) => name === expr.name) ? undefined : expr.name;
}

/** The fields that steps set, or add to, in the objects that they give back: in their own, or in copies of it. */
export const setBySteps = rememberingEach(
  (type: ClassInfo, program: Program): ReadonlySet<string> =>
    new Set(
      [...effectsIn(type, program)].flatMap(([method, effects]) =>
        effects.flatMap(({ field, isOnCopy, isKept }) =>
          (isOnCopy ? !isKept : givesItself(method, program)) ? [field] : [],
        ),
      ),
    ),
);

export function effectsOf(fn: FunctionInfo, program: Program): readonly Effect[] {
  if (!fn.owner || fn.isConstructor || fn.isStatic) return [];
  return effectsIn(fn.owner, program).get(fn) ?? [];
}
