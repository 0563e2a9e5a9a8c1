import { isMadeCollection } from '../names/appended-values.ts';
import { isRest, spreadOf } from '../calls/rest-arguments.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { join, joinPieces } from '../text/joined-texts.ts';
import type { Input } from '../text/text-functions.ts';
import { copyOfList } from './copying-functions.ts';
import { rangeOf, union, united } from './united-lists.ts';
import { combinations, type Piece, piecesOf, type Thunk, type Value } from '../values.ts';

// Lists made of others, and of arguments.

const firstOf = ({ evaluator, args }: Input): readonly Value[] => (args[0] ? evaluator.force(args[0]) : []);

/** `base.concat(more)`: lists grow, texts go on. Lua's `table.concat(list, separator)` joins. */
export function concat(input: Input): readonly Value[] | undefined {
  const { evaluator, receiver, object, args, context, isFree: isOfModule } = input;
  const isOnValue = receiver.some(({ kind }) => kind === 'list' || kind === 'text' || kind === 'param');
  // Java's `Stream.concat(base, more)`
  const isOfLists =
    !isOnValue && args.length > 1 && args.every((arg) => evaluator.force(arg).some((one) => one.kind === 'list'));
  if (isOfLists) return union(input);
  if (!isOnValue && firstOf(input).some((value) => value.kind === 'list' || isRest(value))) return join(input);
  // Which list that is a caller says.
  const passed = isOfTable(object) ? firstOf(input).filter(({ kind }) => kind === 'param') : [];
  if (passed.length > 0)
    return evaluator.settle(passed, context).some(({ kind }) => kind === 'list') ? join(input) : passed;
  const itemsIn = (values: readonly Value[]): readonly Thunk[] =>
    values.flatMap((value) => (value.kind === 'list' ? value.items : []));
  // `[].concat(one)`: what is no list is an item.
  const lists = [
    ...itemsIn(receiver),
    ...args
      .flatMap((arg) => takenOn(evaluator, arg, context))
      .flatMap((arg) => {
        const values = evaluator.settle(evaluator.force(arg), context);
        // Nobody knows which of the two it is: it has a place in the list in any case.
        if (values.every(({ kind }) => kind !== 'list')) return [arg];
        return [...itemsIn(values), ...(values.some(({ kind }) => kind === 'text') ? [arg] : [])];
      }),
  ];
  // Rust: `[base, "/", id].concat()`, `[scopes, more].concat()`. Elsewhere this is a copy of the list.
  if (args.length === 0 && object?.fn.file.language === 'rust' && receiver.some(({ kind }) => kind === 'list'))
    return putTogether(evaluator, lists) ?? joinPieces(evaluator, lists, '');
  if (receiver.some(({ kind }) => kind === 'list')) return [{ kind: 'list', items: lists }];
  if (isOfModule && args.length > 1) return joinPieces(evaluator, args, '');
  if (!receiver.some(({ kind }) => kind === 'text')) return undefined;
  const parts = [
    receiver.map((value) => piecesOf(value)),
    ...args.map((arg) => evaluator.force(arg).map((value) => piecesOf(value))),
  ];
  return combinations<readonly Piece[]>(parts, 8).map((pieces) => ({ kind: 'text', pieces: pieces.flat() }));
}

const isOfTable = (object: Thunk | undefined): boolean =>
  object?.fn.file.language === 'lua' && object.expr.kind === 'name' && object.expr.name === 'table';

/** `[].concat(...groups)`: each group, where callers say which there are. */
function takenOn(evaluator: Evaluator, arg: Thunk, context: Context): readonly Thunk[] {
  if (arg.expr.kind !== 'spread') return [arg];
  const lists = evaluator
    .settle(evaluator.force(arg), context)
    .flatMap((value) => (value.kind === 'list' ? [value.items] : []));
  return lists.length > 0 ? lists.flat() : [arg];
}

/** The items of all, where each may be a list. */
function putTogether(evaluator: Evaluator, parts: readonly Thunk[]): readonly Value[] | undefined {
  const values = parts.map((part) => evaluator.force(part));
  if (parts.length === 0 || !values.every((all) => all.some(({ kind }) => kind === 'list'))) return undefined;
  return [{ kind: 'list', items: values.flat().flatMap((value) => (value.kind === 'list' ? value.items : [])) }];
}

/** `array_merge($scopes, $more)`: what is a list; PHP's empty array may be one too. */
export function mergedLists({ evaluator, args }: Input): readonly Value[] | undefined {
  const values = args.map((arg) => evaluator.force(arg));
  if (!values.flat().some(({ kind }) => kind === 'list')) return undefined;
  if (values.flat().some((value) => value.kind === 'record' && value.entries.size > 0)) return undefined;
  const items = args.flatMap((arg, at): readonly Thunk[] => {
    const all = values[at] ?? [];
    if (all.some((value) => value.kind === 'list' || value.kind === 'record'))
      return all.flatMap((value) => (value.kind === 'list' ? value.items : []));
    return [{ ...arg, expr: spreadOf(arg.expr) }];
  });
  return [{ kind: 'list', items }];
}

const emptyLists = /^(?:empty(?:List|Set|Array)|(?:list|set|array)Of)$/;

/** `Arrays.asList(a, b)`, `listOf(a, b)`, `List.of(a)`. One argument may be a list already. */
export function listOfArguments({ evaluator, args }: Input, name: string): readonly Value[] | undefined {
  const [first] = args;
  if (!first && emptyLists.test(name)) return [{ kind: 'list', items: [] }];
  if (
    !first ||
    !/^(?:asList|of|Of|(?:array|mutable|linked|immutable)?(?:List|Set|Array)Of|(?:list|set|array)Of(?:NotNull)?|newArrayList|newHashSet|singleton(?:List)?)$/.test(
      name,
    )
  )
    return undefined;
  if (args.length === 1 && evaluator.force(first).some((one) => one.kind === 'list')) return evaluator.force(first);
  return [{ kind: 'list', items: args }];
}

const collections =
  /^(?:(?:Linked)?HashSet|TreeSet|SortedSet|(?:Array|Linked)List|Collection|Immutable(?:List|Set|HashSet)|frozenset|(?:unordered_)?set|vector|iterator_to_array|fromkeys|collect|Counter)$/;

/** `new HashSet<string>(base)`, `new ArrayList<>(base)`, `frozenset(text.split())`: the same items. Undefined of what is no list. */
export function collectionOf(input: Input, name: string, isNew: boolean): readonly Value[] | undefined {
  const { evaluator, args } = input;
  const [first] = args;
  if (!first || !collections.test(name)) return copyOfList(input, name, isNew);
  const range = rangeOf(args.map(({ expr }) => expr));
  if (range) return evaluator.force({ ...first, expr: range }).filter(({ kind }) => kind === 'list');
  if (isMadeCollection(first.expr) && !evaluator.force(first).some(({ kind }) => kind === 'list'))
    return [{ kind: 'list', items: [first] }];
  const list = united(evaluator, [first]);
  return list && [list];
}
