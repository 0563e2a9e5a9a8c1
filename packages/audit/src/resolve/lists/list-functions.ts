import type { Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { isRest } from '../calls/rest-arguments.ts';
import { emptyContext, enter, type SiteArgument } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { neverRuns } from '../guards.ts';
import { exportedEntries } from '../modules/exported-entries.ts';
import { membersOf as enumItems, pairOf, rowOf, turnsIn } from './loops.ts';
import { listOfParts } from '../text/split-texts.ts';
import type { FunctionInfo } from '../program/program.ts';
import { viewOf } from './record-views.ts';
import { itemsReaching } from './tested-items.ts';
import { viewOfParam } from './views-of-params.ts';
import { type ParamValue, type RecordValue, type Thunk, type Value, wholeText } from '../values.ts';

const maximumItems = 60;

/** The records that a function of records is applied to; undefined where there are none. */
function recordsIn({ program }: Evaluator, owners: readonly Value[]): readonly RecordValue[] | undefined {
  const records = owners.flatMap((value) => {
    if (value.kind === 'module') return [exportedEntries(value, program)];
    return value.kind === 'record' ? [value] : membersOf(value);
  });
  return records.length > 0 ? records : undefined;
}

/** The members of an enum that have a value, as `Object.values(Scope)` finds them. */
function membersOf(value: Value): readonly RecordValue[] {
  if (value.kind !== 'class' || value.class.outline.kind !== 'enum') return [];
  const { outline, body } = value.class;
  const entries = outline.fields.flatMap(({ name, value: expr }): (readonly [string, readonly Thunk[]])[] =>
    expr ? [[name, [{ expr, fn: body, context: emptyContext }]]] : [],
  );
  return [{ kind: 'record', entries: new Map(entries) }];
}

/** `Object.keys(record)`, `record.values()`: the keys or the values as a list, each standing where its entry does. */
export function listedOf(
  evaluator: Evaluator,
  view: '#keys' | '#values',
  argument: Thunk | undefined,
  receiver: readonly Value[],
): readonly Value[] | undefined {
  const owners = argument ? evaluator.force(argument) : receiver;
  return recordsIn(evaluator, owners)?.map((record) => viewOf(record, view)) ?? viewOfParam(owners, view);
}

/** `map` as languages call it. */
export const maps = /^(?:map|Select|collect|compactMap|mapNotNull|mapTo|array_map|pluck)$/;
/** The same where each result is a list, and these are put together. */
export const flatMaps = /^(?:flatMap|flat_map|SelectMany|flatMapTo|collect_concat|mapMulti)$/;

/**
 * `names.map(name => `channel:${name}`)`: what the callback gives for each item, once with a hole where the items are not known.
 * Undefined where that is no text: the list's own items say more than objects made of them.
 */
export function mapped(
  evaluator: Evaluator,
  receiver: readonly Value[],
  callback: Thunk | undefined,
  isFlat = false,
): readonly Value[] | undefined {
  const asked = restAsked(evaluator, receiver);
  if (asked) return [asked];
  // Of a parameter what its callers pass, as where it is joined.
  const known = evaluator
    .settle(receiver, callback?.context)
    .map((value) => (callback && listOfParts(value, callback.fn.file, evaluator.program)) ?? value);
  const isOpen = known.every((value) => isOpenAmong(evaluator, value, known));
  const lists = known.flatMap((value) => {
    const items = value.kind === 'class' ? enumItems(value.class) : [];
    // `names.Select(pair => pair.Value)` of a dictionary.
    if (value.kind === 'record' && callback?.fn.file.language === 'csharp')
      return [{ items: turnsIn(value).map((turn) => pairOf(turn)) }];
    return value.kind === 'list' ? [value] : items.length > 0 ? [{ items }] : [];
  });
  const [target] = callback ? evaluator.force(callback) : [];
  const named = target && lists.length > 0 && callback ? memberNamed(evaluator, target, callback) : undefined;
  if (named !== undefined) {
    const items = lists.flatMap((list) => withItems(evaluator, list.items).map((item) => memberIn(item, named)));
    return [{ kind: 'list', items: isFlat ? flattened(evaluator, items) : items }];
  }
  const byName = lists.length > 0 ? takenByName(evaluator, lists, target, callback, isFlat) : undefined;
  if (byName) return byName;
  if ((lists.length === 0 && !isOpen) || !callback || target?.kind !== 'function') return undefined;
  // `map(Scope::value)`: a method of each item.
  if (target.fn.owner && !target.fn.isStatic && target.fn.params.length === 0 && lists.length > 0)
    return lists.map(({ items: all }) => {
      const items = withItems(evaluator, all).map((item) => called(item, target.fn.name));
      return { kind: 'list', items: isFlat ? flattened(evaluator, items) : items };
    });
  const [first] = evaluator.program.given.returnsOf(target.fn);
  if (!first) return undefined;
  const { given, reaching } = turnsInto(evaluator, target.fn, first, callback);
  // Each list by itself: what two callers pass is not one list.
  const made = isOpen
    ? [[given([])]]
    : lists.map((list) =>
        reaching(list.items)
          .slice(0, maximumItems)
          .map((item) => given([{ value: item }]))
          .filter(({ expr, fn, context }) => !neverRuns(evaluator, fn, expr.at.start, context)),
      );
  const results = (isFlat ? made.map((items) => flattened(evaluator, items)) : made).filter(
    (items) => items.length > 0,
  );
  const isOfTexts = lists.some(({ items }) =>
    items.some((item) => evaluator.force(item).some(({ kind }) => kind === 'text')),
  );
  // What stands for several items is told apart where they are joined.
  const isOpenList = lists.some(({ items }) => items.some(({ expr }) => expr.kind === 'spread'));
  const saysMore = (value: Value): boolean =>
    isWritten(value) ||
    (!isOpenList && value.kind === 'list') ||
    (!isOfTexts && /^(?:instance|class|module)$/.test(value.kind));
  const isMore = results.some((items) => items.some((item) => evaluator.force(item).some(saysMore)));
  return isMore ? results.map((items) => ({ kind: 'list', items })) : undefined;
}

/** What stands for the items of another list, where it is known which that is, is these items. */
export const withItems = (evaluator: Evaluator, items: readonly Thunk[]): readonly Thunk[] =>
  items.flatMap((item) => {
    const [list, ...others] = item.expr.kind === 'spread' ? evaluator.force(item) : [];
    return list?.kind === 'list' && others.length === 0 ? list.items : [item];
  });

/** A variable number of arguments that no caller is chosen for yet: each of them passes a list of its own. */
export const restAsked = ({ sites }: Evaluator, values: readonly Value[]): Value | undefined =>
  values.find((value) => value.kind === 'param' && isRest(value) && (sites.get(value.param.fn)?.length ?? 0) > 0);

const isOutside = ({ kind }: Value): boolean => kind === 'unknown' || kind === 'external';

/** Nobody knows the items. Of a parameter that no caller passes there is its default, or nobody who could say more. */
const isOpenAmong = (evaluator: Evaluator, value: Value, known: readonly Value[]): boolean =>
  isOutside(value) || (value.kind === 'param' && (known.some(isOutside) || isUncalled(evaluator, value)));

function isUncalled(evaluator: Evaluator, { param }: ParamValue): boolean {
  evaluator.dependsOnCallers();
  return (evaluator.sites.get(param.fn)?.length ?? 0) === 0;
}

/** What a function of the language gives for each, by its name alone; undefined of any other. */
function takenByName(
  evaluator: Evaluator,
  lists: readonly Readonly<{ items: readonly Thunk[] }>[],
  target: Value | undefined,
  callback: Thunk | undefined,
  isFlat: boolean,
): readonly Value[] | undefined {
  const written = target?.kind === 'function' ? undefined : callback && writtenBy(callback);
  if (written !== undefined)
    return lists.map(({ items }) => ({
      kind: 'list',
      items: items.map((item) => (isFromOutside(evaluator, item) ? item : called(item, written))),
    }));
  // `lists.flatMap(List::stream)`: nothing but what is in them.
  if (!isFlat || target?.kind !== 'external' || !streams.test(target.path.at(-1) ?? '')) return undefined;
  return [{ kind: 'list', items: lists.flatMap(({ items }) => flattened(evaluator, items)) }];
}

/** What a library defines is known by its name, however it is written. */
const isFromOutside = (evaluator: Evaluator, item: Thunk): boolean =>
  evaluator.force(item).every(({ kind }) => kind === 'external');

/** Rust's `map(ToString::to_string)` and `map(String::from)`, Java's `map(Object::toString)`: how each is written. */
function writtenBy({ expr, fn }: Thunk): string | undefined {
  if (expr.kind !== 'member') return undefined;
  if (fn.file.language === 'rust') {
    const isText = expr.name === 'from' ? writtenName(expr.object) === 'String' : writesItself.test(expr.name);
    return isText ? 'to_string' : undefined;
  }
  const isText = expr.name === 'valueOf' ? writtenName(expr.object) === 'String' : expr.name === 'toString';
  return isText && /^(?:java|kotlin)$/.test(fn.file.language) ? 'toString' : undefined;
}

const writesItself = /^(?:to_string|to_owned|into)$/;

const streams = /^(?:stream|asSequence|iterator|iter|into_iter|values)$/;

/** Ruby's `plugins.map(&:scopes)`, `_.map(plugins, 'scopes')`: a member of each, by its name. */
function memberNamed(evaluator: Evaluator, target: Value, { expr, fn, context }: Thunk): string | undefined {
  const { language } = fn.file;
  if (expr.kind === 'text' && target.kind === 'text' && /^(?:ruby|javascript|php)$/.test(language))
    return /^[a-z_]\w*$/i.test(expr.value) ? expr.value : undefined;
  // Kotlin's `plugins.flatMap(Plugin::scopes)`
  const isOfClass =
    language === 'kotlin' &&
    expr.kind === 'member' &&
    target.kind !== 'function' &&
    evaluator.evaluate(expr.object, fn, context).some(({ kind }) => kind === 'class');
  return isOfClass ? expr.name : undefined;
}

/** In Ruby a member is what the method of that name gives. */
function memberIn(item: Thunk, name: string): Thunk {
  const { expr, fn } = item;
  if (fn.file.language !== 'ruby') return { ...item, expr: { kind: 'member', object: expr, name, at: expr.at } };
  return name === 'new'
    ? { ...item, expr: { kind: 'call', callee: expr, args: [], isNew: true, at: expr.at } }
    : called(item, name);
}

/** Python's `map(str, parts)`, PHP's `array_map($fn, $parts)`, `_.map(parts, fn)`, JavaScript's `Array.from(parts, String)`. */
export function mappedTo(
  evaluator: Evaluator,
  [first, second]: readonly Thunk[],
  isFlat = false,
): readonly Value[] | undefined {
  if (!first || !second) return undefined;
  const isFirst = evaluator.force(first).some(({ kind }) => kind === 'list');
  const [list, callback] = isFirst ? [first, second] : [second, first];
  const values = evaluator.force(list);
  const own = mapped(evaluator, values, callback, isFlat);
  if (own || !asText.test(writtenName(callback.expr))) return own;
  return values.some(({ kind }) => kind === 'list') ? values : undefined;
}

const asText = /^(?:str|String|quote|quote_plus|encodeURIComponent|rawurlencode|urlencode|strval|to_s)$/;

/** What lists are made of, whichever of several a function gives. */
const flattened = (evaluator: Evaluator, items: readonly Thunk[]): readonly Thunk[] =>
  items.flatMap((item) => evaluator.force(item).flatMap((value) => (value.kind === 'list' ? value.items : [])));

function called(item: Thunk, name: string): Thunk {
  const { at } = item.expr;
  const callee: Expr = { kind: 'member', object: item.expr, name, isMethod: true, at };
  return { ...item, expr: { kind: 'call', callee, args: [], isNew: false, at } };
}

export const isWritten = (value: Value): boolean =>
  value.kind === 'text' && value.pieces.some((piece) => 'text' in piece && /\w/.test(piece.text));

/** `mapOf(a to b)`, `Object.fromEntries(rows)`, `new Map(rows)`: a record of rows. Undefined where some key is not known. */
export function fromRows(evaluator: Evaluator, rows: readonly Thunk[]): readonly Value[] | undefined {
  const entries = rows.map((row) => {
    const [value] = evaluator.force(row);
    const [key, item] = value?.kind === 'list' ? value.items : [];
    const name = key && evaluator.force(key).flatMap((one) => wholeText(one) ?? [])[0];
    return name === undefined || !item ? undefined : ([name, [item]] as const);
  });
  const known = entries.flatMap((entry) => (entry ? [entry] : []));
  return rows.length > 0 && known.length === rows.length ? [{ kind: 'record', entries: new Map(known) }] : undefined;
}

/** `Object.entries(record)`, `record.items()`, `list.entries()`: rows of key and value. */
export function entriesOf(
  evaluator: Evaluator,
  argument: Thunk | undefined,
  receiver: readonly Value[],
): readonly Value[] | undefined {
  const owners = argument ? (under(evaluator, argument, receiver) ?? evaluator.force(argument)) : receiver;
  const lists = owners.flatMap((value): readonly Value[] => {
    const items = turnsIn(value).map((turn, at) =>
      rowOf(turn.key ? turn : { ...turn, key: numberThunk(at, turn.item) }),
    );
    return value.kind === 'list' || value.kind === 'record' ? [{ kind: 'list', items }] : [];
  });
  return lists.length > 0 ? lists : viewOfParam(owners, '#rows');
}

/** Python's `config.items('mixer')`: those of one section. */
function under(evaluator: Evaluator, key: Thunk, receiver: readonly Value[]): readonly Value[] | undefined {
  const records = receiver.flatMap((value) => (value.kind === 'record' ? [value] : []));
  if (records.length === 0) return undefined;
  const names = evaluator.force(key).flatMap((value) => wholeText(value) ?? []);
  const found = records.flatMap(({ entries }) => names.flatMap((name) => entries.get(name) ?? []));
  return found.length > 0 ? found.flatMap((one) => evaluator.force(one)) : undefined;
}

const numberThunk = (at: number, { expr, ...place }: Thunk): Thunk => ({
  ...place,
  expr: { kind: 'literal', value: String(at), at: expr.at },
});

/** What a function gives that is called with an item: `reaching` leaves out items that it tests, and gives nothing for. */
function turnsInto(
  evaluator: Evaluator,
  fn: FunctionInfo,
  expr: Expr,
  callback: Thunk,
): Readonly<{
  given: (args: readonly SiteArgument[]) => Thunk;
  reaching: (items: readonly Thunk[]) => readonly Thunk[];
}> {
  const given = (args: readonly SiteArgument[]): Thunk => ({
    expr,
    fn,
    context: enter(fn, { call: callback, args }, callback.context),
  });
  const [param] = fn.params;
  const name = param && ({ kind: 'name', name: param.name, at: expr.at } as const);
  const reaching = name && itemsReaching(evaluator, { name, fn }, (value) => given([{ value }]).context);
  return { given, reaching: reaching ?? ((items) => items) };
}
