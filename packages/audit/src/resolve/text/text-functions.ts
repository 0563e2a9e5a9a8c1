import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { replacedPath } from './address.ts';
import { addressText } from './address-text.ts';
import { cutText, isCut } from './cut-texts.ts';
import { fillLowest } from './fill-lowest.ts';
import { chainedValues } from '../calls/chained-values.ts';
import type { Context } from '../context.ts';
import { encodedBy, isEncoder } from './encoders.ts';
import { readVariable } from '../configuration/read-variables.ts';
import type { Evaluator } from '../evaluator.ts';
import { appliedAddress } from './applied-addresses.ts';
import { builtText } from './built-text.ts';
import { appendedFormat, format, itemsOf } from './filled-formats.ts';
import { joinTo } from './join-url.ts';
import { givesAddress, joinedUrl, joinSegments, onAddress } from './joined-addresses.ts';
import { asList, join, joinCollected, joinMapped } from './joined-texts.ts';
import { arrangedList, isArranging } from '../lists/arranged-lists.ts';
import { collectionOf, concat, listOfArguments, mergedLists } from '../lists/joined-lists.ts';
import { entryAsked } from '../lists/kept-entries.ts';
import { isFunctionOfArgument, keepReceiver, keepsArgument, makesText } from './kept-texts.ts';
import { entriesOf, flatMaps, fromRows, listedOf, mapped, mappedTo, maps } from '../lists/list-functions.ts';
import { madeRow, makesRow, placeAsked } from '../lists/made-rows.ts';
import { rowsOfClasses } from '../modules/exported-entries.ts';
import { lookUpType } from '../names/names.ts';
import { isMadeOfType } from '../program/infos.ts';
import type { FunctionInfo } from '../program/program.ts';
import { ownRoute, parsedAddress } from './address-functions.ts';
import { foldedText } from './folded-texts.ts';
import { isReplacing, replacedText } from './replaced-texts.ts';
import { isSplit, splitText } from './split-texts.ts';
import { flattened, foldedList, foldsLists, union } from '../lists/united-lists.ts';
import { isFreeOn, isTextual } from './text-subject.ts';
import { askedOfItself } from '../classes/members-of-lists.ts';
import { textOf } from '../classes/text-of-object.ts';
import type { Thunk, Value } from '../values.ts';

/** What a text function gets: values of its receiver (none for free functions) and its arguments. */
export interface Input {
  readonly evaluator: Evaluator;
  readonly receiver: readonly Value[];
  /** The receiver's expression, where the call has one. */
  readonly object: Thunk | undefined;
  readonly args: readonly Thunk[];
  readonly named: ReadonlyMap<string, Thunk>;
  readonly context: Context;
  /** Called for itself, or in a module of such functions: no receiver is its text. */
  readonly isFree: boolean;
}

export type TextFunction = (input: Input) => readonly Value[] | undefined;

const first = ({ evaluator, args }: Input): readonly Value[] => (args[0] ? evaluator.force(args[0]) : []);
const onText =
  (apply: TextFunction): TextFunction =>
  (input) =>
    input.receiver.some(isTextual) ? apply(input) : undefined;

const receiverItself: TextFunction = ({ receiver }) =>
  receiver.some((value) => isTextual(value) || value.kind === 'list' || value.kind === 'record') ? receiver : undefined;

/** `mapOf(a to b)`. */
const madeRecord: TextFunction = ({ evaluator, args }) => fromRows(evaluator, args);

const byName: ReadonlyMap<string, TextFunction> = new Map<string, TextFunction>([
  ...['ResolveReference', 'Parse'].map((name): [string, TextFunction] => [name, onAddress(joinTo)]),
  // Of addresses, and of Laravel's collections and Ruby's sets.
  [
    'merge',
    (input) =>
      onAddress(joinTo)(input) ?? (input.receiver.some(({ kind }) => kind === 'list') ? union(input) : undefined),
  ],
  [
    'withPath',
    onAddress((evaluator, receiver, path) => receiver.flatMap((one) => replacedPath(evaluator, one, [path]))),
  ],
  ...['JoinPath', 'joinpath', 'appendPath', 'Combine', '__truediv__'].map((name): [string, TextFunction] => [
    name,
    ({ evaluator, receiver, args }) => joinSegments(evaluator, receiver, args),
  ]),
  ['implode', (input) => join(input, asList)],
  ...['join', 'Join', 'joined'].map((name): [string, TextFunction] => [name, (input) => join(input)]),
  ['joinToString', joinMapped],
  ['collect', joinCollected],
  ...['format', 'Format', 'formatted', 'format_map'].map((name): [string, TextFunction] => [name, format(false)]),
  ...['Sprintf', 'sprintf', 'Printf', '__mod__'].map((name): [string, TextFunction] => [name, format(true)]),
  ['parse_url', ({ evaluator, args }) => parsedAddress(evaluator, args)],
  ['add_query_arg', withQuery],
  ['rest_url', ownRoute(0)],
  ['get_rest_url', ownRoute(1)],
  ['vsprintf', (input) => format(true)({ ...input, args: input.args.flatMap((arg) => itemsOf(input.evaluator, arg)) })],
  ['AppendFormat', appendedFormat],
  ...['concat', 'Concat', 'Sprint', 'StrCat'].map((name): [string, TextFunction] => [name, concat]),
  ...['union', 'Union', '__or__', 'chain'].map((name): [string, TextFunction] => [name, union]),
  // What gives a list with one more, and leaves the list as it is.
  ...['Append', 'Prepend', 'plus'].map((name): [string, TextFunction] => [
    name,
    (input) => (input.receiver.some(({ kind }) => kind === 'list') ? union(input) : undefined),
  ]),
  ['getmembers', ({ evaluator, args: [module] }) => module && rowsOfClasses(evaluator, module)],
  ...['from_iterable', 'sum'].map((name): [string, TextFunction] => [name, flattened]),
  ...['array_merge', 'array_merge_recursive'].map((name): [string, TextFunction] => [name, mergedLists]),
  ['keys', ({ evaluator, args, receiver }) => listedOf(evaluator, '#keys', args[0], receiver)],
  ['values', ({ evaluator, args, receiver }) => listedOf(evaluator, '#values', args[0], receiver)],
  ['array_keys', ({ evaluator, args }) => listedOf(evaluator, '#keys', args[0], [])],
  ['array_values', ({ evaluator, args: [array] }) => array && evaluator.force(array).map(asList)],
  ...['entries', 'items', 'iteritems', 'entrySet', 'enumerate', 'enumerated', 'withIndex'].map(
    (name): [string, TextFunction] => [
      name,
      ({ evaluator, args, receiver }) => entriesOf(evaluator, args[0], receiver),
    ],
  ),
  ...['mapOf', 'mutableMapOf', 'hashMapOf', 'linkedMapOf'].map((name): [string, TextFunction] => [name, madeRecord]),
  ['arg', onText(fillLowest)],
  // JavaScript's `Symbol('api')`: a key like any other.
  ['Symbol', ({ evaluator, args: [name], isFree }) => (isFree && name ? evaluator.force(name) : undefined)],
  ...['getenv', 'GetEnvironmentVariable', 'env', 'Getenv'].map((name): [string, TextFunction] => [name, readVariable]),
]);

/** WordPress: a name and a value, or an array of them, and then the address, or the path of one, that they go on. */
function withQuery({ evaluator, args, isFree }: Input): readonly Value[] | undefined {
  const [first, ...rest] = args;
  if (!isFree || first?.fn.file.language !== 'php') return undefined;
  // Without an address they go on that of the page.
  const isNamed = rest.length > 1 || evaluator.force(first).every((value) => value.kind !== 'text');
  const address = isNamed ? rest.at(-1) : undefined;
  return address && evaluator.force(address);
}

/** `sprintf(template, ...values)`: each of the list is an argument. */
function takenApart(evaluator: Evaluator, thunk: Thunk): readonly Thunk[] {
  if (thunk.expr.kind !== 'spread') return [thunk];
  const values = evaluator.force(thunk);
  const list = values.find((value) => value.kind === 'list');
  // Beside what callers pass a list is what there is where they pass none.
  return list && !values.some(({ kind }) => kind === 'param') ? list.items : [thunk];
}

/** What `each_with_object` gives is what it was handed, whatever the block gives. */
const folded = (input: Input, name: string): readonly Value[] | undefined =>
  name.endsWith('object') ? foldedList(input, true) : (foldedList(input, false) ?? foldedText(input));

const inputFor = (
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
  receiver: readonly Value[],
): Input => ({
  evaluator,
  receiver,
  object: call.callee.kind === 'member' ? { expr: call.callee.object, fn, context } : undefined,
  context,
  isFree: isFreeOn(call, receiver),
  args: call.args.flatMap(({ name, value }) =>
    name === undefined || evaluator.program.traitsOf(fn.file.language).hasArgumentLabels
      ? takenApart(evaluator, { expr: value, fn, context })
      : [],
  ),
  named: new Map(
    call.args.flatMap(({ name, value }) => (name === undefined ? [] : [[name, { expr: value, fn, context }] as const])),
  ),
});

/**
 * The folded result of a call that makes text of text, in whatever language; undefined when it is no such call. Functions of
 * the program itself are never guessed at: the caller asks for them first where the name could be either.
 */
export const textFunction: typeof madeByFunction = (evaluator, call, fn, context) =>
  madeByFunction(evaluator, askedOfItself(evaluator.program, call, fn) ?? call, fn, context);

function madeByFunction(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const { callee } = call;
  const name = aliased(evaluator, call, fn, context) ?? writtenName(callee);
  const receiverOf = (object: Expr): readonly Value[] => evaluator.evaluate(object, fn, context);
  const receiver = callee.kind === 'member' ? receiverOf(callee.object) : [];
  if (isOwnFunction(evaluator, call, fn, context)) return undefined;
  const input = inputFor(evaluator, call, fn, context, receiver);
  const made =
    joinedUrl(input, name, call.isNew) ??
    builtText(input, name, call) ??
    (name === 'apply' ? appliedAddress(input, call) : undefined) ??
    (maps.test(name) || flatMaps.test(name)
      ? ((input.isFree ? mappedTo(evaluator, input.args, flatMaps.test(name)) : undefined) ??
        mapped(evaluator, receiver, callbackIn(input), flatMaps.test(name)))
      : undefined) ??
    (foldsLists.test(name) ? folded(input, name) : undefined) ??
    (callee.kind === 'member'
      ? chainedValues(evaluator, name, call, { expr: callee.object, fn, context }, input.args[0])
      : undefined);
  if (made) return made;
  const kept =
    callee.kind === 'member' ? entryAsked(evaluator, receiver, name, input.args, input.named.size === 0) : undefined;
  if (kept) return kept;
  const address = /^(?:String|ToString|toString|format|to_s|build)$/.test(name) ? addressText(input) : undefined;
  if (address) return address;
  // Swift: `String(format: "%@", a)`.
  const found = call.args[0]?.name === 'format' ? format(false)(input) : byName.get(name)?.(input);
  if (found) return found;
  if (name === 'var' && callee.kind === 'member' && writtenName(callee.object) === 'env') return readVariable(input);
  if (/^(?:get|fetch)$/.test(name) && callee.kind === 'member' && /environ|Env$|^ENV/.test(writtenName(callee.object)))
    return readVariable(input);
  // `"GET" to "/x"`
  if (name === 'to' && callee.kind === 'member' && call.args.length === 1 && receiver.some(isTextual))
    return [{ kind: 'list', items: [{ expr: callee.object, fn, context }, ...input.args] }];
  // `Map.of("a", x, "b", y)`, `Map.ofEntries(entry("a", x))`
  if (/^of(?:Entries)?$/.test(name) && callee.kind === 'member' && writtenName(callee.object).endsWith('Map'))
    return fromRows(evaluator, name === 'of' ? inPairs(input.args) : input.args);
  if (name === 'stream' && callee.kind === 'member' && writtenName(callee.object) === 'Arrays') return first(input);
  const changed =
    madeRow(call, input.args) ??
    placeAsked(evaluator, call, input.args) ??
    listOfArguments(input, name) ??
    collectionOf(input, name, call.isNew) ??
    arrangedList(input, name) ??
    cutText(input, name, call) ??
    splitText(input, name, call) ??
    replacedText(input, name, call);
  if (changed) return changed;
  const itself = callee.kind === 'member' && keepReceiver.test(name) ? receiverItself(input) : undefined;
  if (itself) return writes.test(name) ? itself.flatMap((value) => textOf(evaluator, value)) : itself;
  // The path of a parsed address: the host before it does no harm.
  if (/^(?:request_uri|path)$/.test(name) && receiver.some(({ kind }) => kind === 'text')) return receiver;
  const encoded = isEncoder(call) ? encodedBy(call) : undefined;
  if (encoded || (keepsArgument(call, name) && call.args.length > 0) || makesText(call, fn))
    return nonEmpty(
      (encoded ? evaluator.evaluate(encoded, fn, context) : first(input)).flatMap((value) => textOf(evaluator, value)),
    );
  return undefined;
}

/** Kotlin's `names.mapTo(list) { … }` has it behind what it adds to. */
const callbackIn = ({ args }: Input): Thunk | undefined =>
  args.length > 1 ? (args.findLast(({ expr }) => expr.kind === 'function') ?? args[0]) : args[0];

/** What asks an object for its text. */
const writes = /^(?:to_?string|to_s)$/i;

/** `local fmt = string.format`: the function of the language that a name of the program's own stands for. */
function aliased(evaluator: Evaluator, { callee }: CallExpr, fn: FunctionInfo, context: Context): string | undefined {
  if (callee.kind !== 'name' || isTextFunction(callee.name)) return undefined;
  const [only, ...others] = evaluator.evaluate(callee, fn, context);
  if (only?.kind !== 'external' || only.call || others.length > 0) return undefined;
  const last = only.path.at(-1) ?? '';
  return last !== callee.name && isTextFunction(last) ? last : undefined;
}

const isTextFunction = (name: string): boolean => byName.has(name) || isFunctionOfArgument(name);

/** Keys and values in turn as rows. */
const inPairs = (args: readonly Thunk[]): readonly Thunk[] =>
  args.flatMap((key, at) => {
    const value = at % 2 === 0 ? args[at + 1] : undefined;
    return value ? [{ ...key, expr: { kind: 'list', items: [key.expr, value.expr], at: key.expr.at } as const }] : [];
  });

const nonEmpty = (values: readonly Value[]): readonly Value[] | undefined =>
  values.some((value) => isTextual(value) || /^(?:list|record)$/.test(value.kind)) ? values : undefined;

/** The program defines this function itself, so its name proves nothing. */
function isOwnFunction(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo, context: Context): boolean {
  if (call.callee.kind !== 'name' && call.callee.kind !== 'member') return true;
  const isCandidate =
    byName.has(call.callee.name) ||
    isCut(call.callee.name) ||
    isSplit(call.callee.name) ||
    isReplacing(call.callee.name) ||
    isArranging(call.callee.name) ||
    /Of$|^of$|asList|^empty(?:List|Set|Array)$|^(?:request_uri|path|uri)$/.test(call.callee.name) ||
    givesAddress.test(call.callee.name) ||
    keepReceiver.test(call.callee.name) ||
    isFunctionOfArgument(call.callee.name) ||
    isEncoder(call) ||
    makesRow(call);
  if (!isCandidate) return false;
  // C++'s `app::uri uri(text)`: the variable has the name of its class.
  const named = isMadeOfType(call, fn)
    ? lookUpType(evaluator, call.callee.name, fn, context)
    : evaluator.evaluate(call.callee, fn, context);
  return named.some(({ kind }) => kind === 'function' || kind === 'class');
}
