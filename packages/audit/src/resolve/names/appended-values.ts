import type { Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { spreadOf } from '../calls/rest-arguments.ts';
import type { Evaluator } from '../evaluator.ts';
import { asTexts, isInTurns } from './added-in-turns.ts';
import { type ParamValue, type Thunk, unknown, type Value, wholeText } from '../values.ts';

/** `let id = ''` is a start, not a value, when something else is assigned later. */
export function valuesBesideBlank(values: readonly Value[]): readonly Value[] {
  const known = values.filter(({ kind }) => kind !== 'unknown');
  const written = known.filter((value) => wholeText(value) !== '');
  return known.length < values.length || written.length > 0 ? written : known;
}

const isEmpty = (value: Value): boolean => value.kind === 'record' && value.entries.size === 0;

const collections =
  /^(?:List|ArrayList|LinkedList|Collection|ObservableCollection|StringCollection|(?:Linked)?HashSet|TreeSet|SortedSet|Set|Vec|VecDeque|mutable(?:List|Set)Of|arrayListOf|hashSetOf|linkedSetOf|(?:[A-Z]\w*)?(?:Queue|Deque|Stack|Channel|Bag)|BlockingCollection|deque|Mailbox)$/;
const declaredCollections =
  /^(?:\[\]|\[[^:\]]+\]$)|\[\]$|(?:^|\W)(?:[A-Z]\w*)?(?:List|Set|Queue|Deque|Collection|Stack|Channel|Bag|Array|Vec)\s*(?:<|$)/;

/** A variable that is only declared with such a type holds nothing yet, whoever makes it: `Queue<Job> jobs;`. */
export const isCollectionType = (type: string): boolean => declaredCollections.test(type);

/** `Channel.BUFFERED`, `MAX_JOBS`, `capacity`: how much there is room for. */
const isSize = (expr: Expr): boolean =>
  (expr.kind === 'member' || expr.kind === 'name') &&
  /^(?:(?:\w*_)?(?:max|limit|size)(?:_\w*)?|\w*capacity|buffered|unlimited|conflated|rendezvous|drop_\w+|suspend)$/i.test(
    expr.name,
  );

/** `new List<string>()`, `new ArrayList<>(4)`, `mutableListOf<String>()`, `Vec::new()`, `make(chan string)`: nothing is in it yet. */
export function isEmptyCollection(expr: Expr): boolean {
  if (expr.kind !== 'call') return false;
  if (expr.callee.kind === 'name' && expr.callee.name === 'make') return true;
  // Java's `EnumSet.noneOf(Scope.class)`
  if (expr.callee.kind === 'member' && expr.callee.name === 'noneOf') return true;
  if (!expr.args.every(({ value }) => value.kind === 'literal' || isSize(value))) return false;
  const { callee } = expr;
  const isMade = callee.kind === 'member' && /^(?:new|with_capacity)$/.test(callee.name);
  const named = isMade ? callee.object : callee;
  return (named.kind === 'name' || named.kind === 'member') && collections.test(named.name);
}

const madeOf =
  /^(?:split|Split|explode|(?:unordered_)?set|vector|list|frozenset|sorted|fromkeys|Set|(?:Linked)?HashSet|TreeSet|SortedSet|(?:Array|Linked)?List|to_set|to_a|dup|clone|copy|ToHashSet|ToList|toMutable(?:Set|List))$/;

/** `set(names.split())`, `new HashSet<string>(base)`: a list, also where what it is made of is a text that was taken apart. */
export const isMadeCollection = (expr: Expr): boolean => {
  if (expr.kind !== 'call') return false;
  const { callee } = expr;
  const isMade = callee.kind === 'member' && callee.name === 'new';
  return madeOf.test(writtenName(isMade ? callee.object : callee));
};

/**
 * What callers pass, or a copy of it, is a list, before more is added: `[...base]`, `base.slice()`, and whatever Go appends items to. Of
 * a builder of text nobody knows.
 */
function isPassedList(evaluator: Evaluator, [start, ...more]: readonly Thunk[], values: readonly Value[]): boolean {
  if (!start || values.length === 0 || !values.every(({ kind }) => kind === 'param')) return false;
  if (isMadeCollection(start.expr) || start.expr.kind === 'list') return true;
  if (start.fn.file.language === 'go' && more.some(({ expr }) => expr.kind === 'list')) return true;
  const isDeclared = values.some((value) => value.kind === 'param' && isCollectionType(typeOf(value)));
  return isDeclared || evaluator.settle(values, start.context).some(({ kind }) => kind === 'list');
}

const isInserted = ([start, ...more]: readonly Thunk[]): boolean =>
  start?.fn.file.language === 'lua' && more.some(({ expr }) => expr.kind === 'list');

/** A constructor is handed a new one, or has it for a default: `class Request(val parts: MutableList<String> = mutableListOf())`. */
const isEmptyElsewhere = (values: readonly Value[]): boolean =>
  values.length > 0 &&
  values.every((value) => value.kind === 'external' && value.call !== undefined && isEmptyCollection(value.call.expr));

const typeOf = ({ param: { fn, index }, members }: ParamValue): string =>
  members ? '' : (fn.params[index]?.type ?? '');

const manyParts = 100; // more than code that people write puts together one after the other

/** `x += y`: text goes on, lists grow. What a method appends to text is no list, though it is kept as one. */
export function appended(evaluator: Evaluator, thunks: readonly Thunk[]): readonly Value[] {
  // What is written out costs no step to evaluate; to put thousands of them together takes time all the same.
  const file = thunks[0]?.fn.file.file ?? '';
  if (thunks.length > manyParts && !evaluator.mayTake(thunks.length, file)) return [unknown('…')];
  const [start] = thunks;
  // C++'s `std::ostringstream out;` begins with nothing.
  if (start && isInTurns(start.expr)) return evaluator.concat(asTexts(evaluator, thunks));
  const lists = thunks.map((thunk) => evaluator.force(thunk));
  const isMade = start !== undefined && isMadeCollection(start.expr);
  const isPassed = isPassedList(evaluator, thunks, lists[0] ?? []);
  // What `table.insert` adds to is a list, whatever made it.
  const isTable = isInserted(thunks) && (lists[0] ?? []).every(({ kind }) => kind === 'unknown' || kind === 'external');
  const isEmptyNow = start !== undefined && (isEmptyCollection(start.expr) || isEmptyElsewhere(lists[0] ?? []));
  const isNewList = isMade || isPassed || isTable || isEmptyNow;
  // Whatever else has a method of that name stays what it is: `client.add(handler)`.
  const isObject = lists[0]?.every(({ kind }) => kind === 'instance' || kind === 'external') ?? false;
  if (isObject && !isNewList && thunks.slice(1).every(({ expr }) => expr.kind === 'list')) return lists[0] ?? [];
  if (
    !isMade &&
    lists[0]?.some(({ kind }) => kind === 'text') &&
    thunks.slice(1).some(({ expr }) => expr.kind === 'list')
  )
    return evaluator.concat(
      asTexts(
        evaluator,
        thunks.flatMap((thunk): Thunk[] =>
          thunk.expr.kind === 'list' ? thunk.expr.items.map((expr) => ({ ...thunk, expr })) : [thunk],
        ),
      ),
    );
  // `list << item` adds the item itself. PHP's empty array is a list as soon as something is appended.
  if (isNewList || lists[0]?.some((value) => value.kind === 'list' || isEmpty(value)))
    return [
      {
        kind: 'list',
        items: lists.flatMap((values, at) => {
          if (at === 0 && (isPassed || isTable) && start) return [{ ...start, expr: spreadOf(start.expr) }];
          // Whichever of several lists a loop goes through.
          if (thunks[at] && isInTurns(thunks[at].expr) && values.length > 1) return [thunks[at]];
          const items = values.flatMap((value) => (value.kind === 'list' ? value.items : []));
          const isKept = at > 0 || (isMade && values.some(({ kind }) => kind === 'text'));
          return items.length > 0 || !isKept ? items : thunks.slice(at, at + 1);
        }),
      },
    ];
  return evaluator.concat(asTexts(evaluator, thunks));
}
