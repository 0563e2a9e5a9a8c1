import type { Catalogue } from '@mixer-oauth/core';
import type { CallExpr, Expr, Range } from '../../outline/outline.ts';
import { firstFrom } from '../../first-from.ts';
import { wordsOf } from '../../name-words.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { annotationAsked, isAnnotation } from '../../resolve/classes/annotations-read.ts';
import { isGetter } from '../../resolve/classes/getters.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import type { Chain } from '../../resolve/expand.ts';
import { itemsAdded } from '../../resolve/names/appends.ts';
import {
  type ClassInfo,
  type FunctionInfo,
  lastName,
  type Placed,
  type Program,
} from '../../resolve/program/program.ts';
import { childrenOf } from '../../resolve/program/walk.ts';
import type { Origin } from '../../resolve/values.ts';
import { placeOf, type Scene } from '../recogniser.ts';
import { rowsIn } from './rows-of-tables.ts';

const [mostSteps, mostSites] = [600, 16]; // expressions that are looked at for one scope; callers of one function

/** What a text is named by: a member of an enum or table, a constant, the case of a branch. `owner`: what it is a member of. */
type Naming = Readonly<{ name: string; owner?: string; isBare?: true; start: number; end: number }>;

/**
 * Where code chose a scope by a name that a table, an enum or a constant gives it, on the way to where scopes are handed over. Nothing
 * where the scope's own text stands there.
 */
export function chosenPlaces(
  { evaluator }: Scene,
  { file, at }: Origin,
  sink: Placed,
  { context: { assumed }, sites }: Chain,
): readonly Origin[] {
  const { program } = evaluator;
  const passed = (fn: FunctionInfo, index: number): readonly Placed[] => {
    const chosen = assumed.siteOf(fn);
    const all = chosen ? [chosen] : (evaluator.sites.get(fn) ?? []).slice(0, mostSites);
    return all.flatMap(({ args }) => args[index]?.value ?? []);
  };
  const namings = (namingsOf(program).get(file) ?? []).filter(({ start, end }) => start <= at.start && at.end <= end);
  if (namings.length === 0) return [];
  const found: Origin[] = [];
  const [seen, called] = [new Set<Expr>(), new Set<Expr>()];
  const open: Placed[] = [sink, ...sites.flatMap(({ args }) => args.map(({ value }) => value))];
  for (let steps = 0; open.length > 0 && steps < mostSteps; steps += 1) {
    const next = open.shift();
    if (!next || seen.has(next.expr)) continue;
    const { expr, fn } = next;
    seen.add(expr);
    if (expr.kind === 'compare') continue;
    if (expr.kind === 'name' || expr.kind === 'member') {
      // `list.join(' ')` is no `rights.join`: of an entry nobody knows whose it is, and it is not called.
      const isChosen = namings.some(
        (naming) => isNamed(expr, naming, fn.file.file === file) && (naming.owner !== undefined || !called.has(expr)),
      );
      const held = isChosen ? [] : (ofParam(expr, fn, passed) ?? heldBy(program, expr, fn));
      if (!isChosen && expr.kind === 'member') open.push(...givenByGetter(evaluator, expr, fn));
      if (isChosen) found.push(placeOf(expr, fn));
      open.push(...held);
      // Of `tiers.full` the list that `full` holds, and not the other tiers.
      if (held.length > 0 && held.every((one) => one.expr.kind === 'list')) continue;
    }
    if (expr.kind === 'call') {
      called.add(expr.callee);
      open.push(...givenBy(program, expr, fn), ...writtenAtClasses(program, expr));
    }
    if (expr.kind === 'function') {
      const inner = program.functionOf(expr.fn);
      if (inner) open.push(...program.given.returnsOf(inner).map((one) => ({ expr: one, fn: inner })));
    }
    for (const child of childrenOf(expr)) open.push({ expr: child, fn });
  }
  return found.slice(0, 8);
}

/**
 * Whether a text stands in a table of scopes: an enum, a class, an object or constants of one file, each of which names one. Such a table
 * asks for nothing by itself, as a library's enum does not, so what other files choose from it stands there. A setting that is called a
 * scope is the request itself.
 */
export const isInTable = ({ catalogue, evaluator: { program } }: Scene, { file, at }: Origin): boolean =>
  tablesIn(program)(catalogue).get(file)?.has(at.start) === true;

/** By file, where the scopes of its tables start. */
const tablesIn = rememberingEach((program: Program) =>
  rememberingEach((catalogue: Catalogue): ReadonlyMap<string, ReadonlySet<number>> => {
    const texts = new Map<string, Written[]>();
    for (const { expr, fn } of program.texts)
      if (expr.kind === 'text' && catalogue.scope(expr.value) !== undefined)
        push(texts, fn.file.file, { ...expr.at, scope: expr.value });
    return new Map([...texts].map(([file, scopes]) => [file, tableOf(scopes, namingsOf(program).get(file) ?? [])]));
  }),
);

type Written = Range & Readonly<{ scope: string }>;

function tableOf(scopes: readonly Written[], namings: readonly Naming[]): ReadonlySet<number> {
  const sorted = scopes.toSorted((left, right) => left.start - right.start);
  const named = new Map<number, Naming>();
  for (const naming of namings) {
    const at = firstFrom(sorted, naming.start, ({ start }) => start);
    const [only, next] = [sorted[at], sorted[at + 1]];
    const isAlone = only && only.end <= naming.end && !(next && next.end <= naming.end);
    if (isAlone && !isSetting(naming.name, only.scope)) named.set(only.start, naming);
  }
  return new Set([...named].flatMap(([start, { isBare }]) => (named.size >= (isBare ? 3 : 2) ? [start] : [])));
}

/** `botScope` is what is asked for, whichever it is; `ScopeUserDetails` and `CHAT_SCOPE` are names of one. */
function isSetting(name: string, scope: string): boolean {
  const words = new Set(wordsOf(scope));
  return /scope/i.test(name) && !wordsOf(name).some((word) => words.has(word));
}

/** `Scope.Chat`, `Self::Chat`, `.chat`; the bare name where it is imported or is a constant. */
function isNamed(expr: Extract<Expr, { kind: 'name' | 'member' }>, naming: Naming, isSameFile: boolean): boolean {
  if (expr.name !== naming.name) return false;
  if (isSameFile && naming.start <= expr.at.start && expr.at.end <= naming.end) return false;
  if (expr.kind === 'name' || naming.owner === undefined) return true;
  const object = lastName(expr.object);
  return object === naming.owner || /^(?:|this|self|static|Self|cls|it)$/.test(object);
}

/** What callers pass, where the name is a parameter's. */
function ofParam(
  expr: Expr,
  fn: FunctionInfo,
  passed: (fn: FunctionInfo, index: number) => readonly Placed[],
): readonly Placed[] | undefined {
  if (expr.kind !== 'name') return undefined;
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const index = scope.params.findIndex(({ name }) => name === expr.name);
    if (index >= 0) return passed(scope, index);
  }
  return undefined;
}

/** What a name or member holds: its own function and class first, then what any file has under it. */
function heldBy(
  program: Program,
  expr: Extract<Expr, { kind: 'name' | 'member' }>,
  fn: FunctionInfo,
): readonly Placed[] {
  if (expr.kind === 'name')
    for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
      const binds = program.bindsOf(scope, expr.name);
      if (binds.length > 0) {
        const set = binds.flatMap(({ bind, fn: at }) => (bind.value ? [{ expr: bind.value, fn: at }] : []));
        return [...set, ...(addedTo(program).get(expr.name) ?? []).filter(({ fn: at }) => at.file === fn.file)];
      }
    }
  const all = holdersOf(program).get(expr.name) ?? [];
  const own = all.filter(({ fn: at }) => at.file === fn.file);
  return own.length > 0 ? own : all.filter(({ fn: at }) => at.file.language === fn.file.language);
}

/** `scopes.push(Scope.Chat)`: by the name of the list, what calls add to it. */
const addedTo = rememberingEach((program: Program): ReadonlyMap<string, readonly Placed[]> => {
  const added = new Map<string, Placed[]>();
  for (const { expr, fn } of program.calls)
    if (expr.callee.kind === 'member')
      for (const item of itemsAdded(expr)) push(added, writtenName(expr.callee.object), { expr: item, fn });
  return added;
});

/** What a function of the program gives back. */
const givenBy = (
  program: Program,
  { callee }: Extract<Expr, { kind: 'call' }>,
  fn: FunctionInfo,
): readonly Placed[] => {
  const name = writtenName(callee);
  const all = functionsNamed(program).get(name) ?? [];
  const own = all.filter((one) => one.file === fn.file);
  return (own.length > 0 ? own : all.filter(({ file }) => file.language === fn.file.language)).flatMap((one) =>
    program.given.returnsOf(one).map((expr) => ({ expr, fn: one })),
  );
};

/** `host.Scopes` of `IEnumerable<string> Scopes => …`: of the class that the object is known to be of, else of whichever has one. */
function givenByGetter(
  evaluator: Evaluator,
  { object, name }: Extract<Expr, { kind: 'member' }>,
  fn: FunctionInfo,
): readonly Placed[] {
  const { program } = evaluator;
  const getters = (functionsNamed(program).get(name) ?? []).filter(
    (one) => isGetter(one) && one.file.language === fn.file.language,
  );
  if (getters.length === 0) return [];
  const classes = evaluator.evaluate(object, fn).flatMap((one) => (one.kind === 'instance' ? [one.class] : []));
  const known = getters.filter(({ owner }) => owner && classes.includes(owner));
  return (known.length > 0 ? known : getters).flatMap((one) =>
    program.given.returnsOf(one).map((expr) => ({ expr, fn: one })),
  );
}

/** `GetCustomAttribute<Needs>()`: what stands in that annotation of whichever class. */
function writtenAtClasses(program: Program, call: CallExpr): readonly Placed[] {
  const asked = annotationAsked(call);
  if (asked === undefined) return [];
  return program.classes.flatMap(({ outline, outer }) =>
    outline.annotations.flatMap(({ callee, args }) =>
      isAnnotation(writtenName(callee), asked) ? args.map(({ value }) => ({ expr: value, fn: outer })) : [],
    ),
  );
}

const functionsNamed = rememberingEach((program: Program): ReadonlyMap<string, readonly FunctionInfo[]> => {
  const named = new Map<string, FunctionInfo[]>();
  for (const fn of program.functions) if (fn.name !== '' && fn.outline) push(named, fn.name, fn);
  return named;
});

/** Fields, variables and entries by their names, with what they hold and what calls add to it. */
const holdersOf = rememberingEach((program: Program): ReadonlyMap<string, readonly Placed[]> => {
  const held = new Map<string, Placed[]>();
  for (const { bind, fn } of program.binds)
    if (bind.value && (bind.target.kind === 'name' || bind.target.kind === 'member'))
      push(held, bind.target.name, { expr: bind.value, fn });
  for (const { outline, body } of program.classes)
    for (const { name, value } of outline.fields) if (value) push(held, name, { expr: value, fn: body });
  for (const { expr, fn } of program.records)
    for (const { key, value } of expr.entries) if (typeof key === 'string') push(held, key, { expr: value, fn });
  for (const [name, items] of addedTo(program)) for (const item of items) push(held, name, item);
  return held;
});

/** By file, what names a text there. */
const namingsOf = rememberingEach((program: Program): ReadonlyMap<string, readonly Naming[]> => {
  const namings = new Map<string, Naming[]>();
  for (const type of program.classes) addMembers(namings, type);
  const rows = rowsIn(program);
  for (const { expr, fn } of program.records)
    for (const { key, value, at } of expr.entries)
      if (typeof key === 'string' && isText(value)) {
        const row = rows.get(expr);
        if (!row?.columns.has(key)) push(namings, fn.file.file, { name: key, ...at });
        else if (row.name !== undefined) push(namings, fn.file.file, { name: row.name, ...at });
      } else if (typeof key !== 'string' && key.kind === 'member' && isText(value))
        push(namings, fn.file.file, { name: key.name, owner: lastName(key.object), ...at });
  for (const { bind, fn } of program.binds)
    if (bind.value && isText(bind.value) && bind.operator === '=' && bind.target.kind !== 'index')
      push(namings, fn.file.file, { name: writtenName(bind.target), isBare: true, ...bind.value.at });
  for (const { file, outline } of program.files.values())
    for (const { at, when } of outline.guards ?? [])
      for (const { values, isNot } of when)
        for (const value of isNot ? [] : values)
          if (value.kind === 'member') push(namings, file, { name: value.name, owner: lastName(value.object), ...at });
          else if (value.kind === 'name') push(namings, file, { name: value.name, ...at });
  return namings;
});

function addMembers(namings: Map<string, Naming[]>, { name: owner, outline, file }: ClassInfo): void {
  for (const { name, value, annotations, at } of outline.fields)
    if ((value && isText(value)) || annotations.length > 0)
      push(namings, file.file, { name, owner, start: at.start, end: Math.max(at.end, value?.at.end ?? 0) });
}

/** One text, bare or in what wraps it: `Scope("chat:chat")`. A list is what chooses. */
function isText(value: Expr): boolean {
  if (value.kind === 'text') return true;
  return value.kind === 'call' && value.args.some(({ value: one }) => one.kind === 'text');
}
