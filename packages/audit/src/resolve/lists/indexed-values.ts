import type { Expr } from '../../outline/outline.ts';
import { type Context, withAssumed } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { anyEntry } from './record-views.ts';
import { answeredIndex } from '../classes/answered-members.ts';
import { isItem, itemOf, turnsIn } from './loops.ts';
import { bareMember, numberOf } from '../classes/enum-members.ts';
import { memberOf } from '../classes/members.ts';
import { exportedEntries } from '../modules/exported-entries.ts';
import { withoutMethods } from '../classes/without-methods.ts';
import type { FunctionInfo } from '../program/program.ts';
import { allParts } from '../text/split-texts.ts';
import { keyIn, type Thunk, unknown, type Value } from '../values.ts';

/** `object[key]`: the entry or item where the key is known, else any of them. */
export function indexValues(
  evaluator: Evaluator,
  expr: Extract<Expr, { kind: 'index' }>,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  const turn = context.assumed.turnOf(expr);
  if (turn) return inTurn(evaluator, itemOf(evaluator, turn, fn), context);
  const asked = evaluator.evaluate(expr.key, fn, context);
  const keys = asked.flatMap((value) => keyIn(value) ?? []);
  const objects = withoutMethods(evaluator.evaluate(expr.object, fn, context));
  const values = objects.flatMap((object): readonly Value[] => {
    const key = { expr: expr.key, fn, context };
    const answered =
      object.kind === 'instance' && keys.length > 0 ? answeredIndex(evaluator, object, key, context) : undefined;
    if (answered) return answered;
    const numbers = object.kind === 'list' ? numbersOf(evaluator, asked, fn) : [];
    if (numbers.length > 0) return numbers.flatMap((number) => memberOf(evaluator, object, number, context));
    const names =
      object.kind === 'record' && keys.length === 0
        ? asked.flatMap((one) => bareMember(evaluator.program, one, fn)?.name ?? [])
        : [];
    if (names.length > 0) return names.flatMap((name) => memberOf(evaluator, object, name, context));
    if (keys.length > 0) return keys.flatMap((key) => memberOf(evaluator, object, key, context));
    if (object.kind === 'list') return anyOf(evaluator, object.items, { items: mostInAll });
    if (object.kind === 'record' && isItem(expr))
      return turnsIn(object)
        .slice(0, 12)
        .flatMap((one) => evaluator.force(itemOf(evaluator, one, fn)));
    if (object.kind === 'record') return anyEntry(evaluator, object);
    if (object.kind === 'module') return anyEntry(evaluator, exportedEntries(object, evaluator.program));
    // Elsewhere a part may be a key of something that nobody knows: `for (const part of 'a.b'.split('.')) at = at[part]`.
    const goesThrough = evaluator.program.traitsOf(fn.file.language).callsPrograms && isItem(expr);
    if (object.kind === 'text' && goesThrough) return allParts(object).slice(0, 40);
    if (object.kind === 'external' || object.kind === 'param') return memberOf(evaluator, object, '[]', context);
    return [];
  });
  return values.length > 0 ? values : [unknown('item')];
}

/** `verbs[Verb::Put]`: a member of an enum is a place in a list. */
const numbersOf = ({ program }: Evaluator, keys: readonly Value[], fn: FunctionInfo): readonly string[] =>
  keys.flatMap((key) => {
    const number = numberOf(program, key, fn);
    return number === undefined ? [] : [String(number)];
  });

/** Any item of a list, or of a list that stands for several in it; as many in all as are looked at, for lists may hold each other. */
function anyOf(evaluator: Evaluator, items: readonly Thunk[], left: { items: number }, depth = 0): readonly Value[] {
  const found: Value[] = [];
  for (const item of items.slice(0, mostItems)) {
    if (left.items <= 0) break;
    left.items -= 1;
    for (const value of evaluator.force(item))
      if (item.expr.kind === 'spread' && value.kind === 'list' && depth < deepest)
        found.push(...anyOf(evaluator, value.items, left, depth + 1));
      else found.push(value);
  }
  return found;
}

const deepest = 3;
const mostItems = 40; // of one list
const mostInAll = 200;

const inTurn = (evaluator: Evaluator, { expr, fn, context: inside }: Thunk, context: Context): readonly Value[] =>
  evaluator.evaluate(expr, fn, withAssumed(inside, context.assumed));
