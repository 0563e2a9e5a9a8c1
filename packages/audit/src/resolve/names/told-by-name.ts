import type { Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo, Placed, Program } from '../program/program.ts';

const placeKey = (file: string, start: number): string => `${file}:${start}`;

/** Where members are read that only their object's name tells. */
const places = rememberingEach<Evaluator, [], Set<string>>(() => new Set());

/** With more callers known, another object may be told by what it is. */
export const forgetNames = (evaluator: Evaluator): void => places(evaluator).clear();

/** What begins here is asked of an object that only its name tells: what follows from it is likely. */
export const isToldByName = (evaluator: Evaluator, file: string, start: number): boolean =>
  places(evaluator).has(placeKey(file, start));

/** Notes that only a name tells what begins here, and what a field holds that is set to it: `self.call = bot.chat.call`. */
export function noteToldByName(evaluator: Evaluator, { expr, fn }: Placed): void {
  const told = places(evaluator);
  const key = placeKey(fn.file.file, expr.at.start);
  if (told.has(key)) return;
  told.add(key);
  for (const field of fieldsSetAt(evaluator.program).get(key) ?? [])
    for (const start of callsOfFields(evaluator.program).get(`${fn.file.file} ${field}`) ?? [])
      told.add(placeKey(fn.file.file, start));
}

const ownField = (expr: Expr): string | undefined =>
  expr.kind === 'member' && expr.object.kind === 'name' && expr.object.name === 'this' ? expr.name : undefined;

/** Fields by where what they are set to begins. */
const fieldsSetAt = rememberingEach(({ binds }: Program): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { bind, fn } of binds) {
    const field = bind.value && ownField(bind.target);
    if (bind.value && field !== undefined) push(found, keyOf(bind.value, fn), field);
  }
  return found;
});

const keyOf = ({ at }: Expr, { file }: FunctionInfo): string => placeKey(file.file, at.start);

/** Where calls of a field begin, by file and field. */
const callsOfFields = rememberingEach(({ calls }: Program): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const { expr, fn } of calls) {
    const field = ownField(expr.callee);
    if (field !== undefined) push(found, `${fn.file.file} ${field}`, expr.at.start);
  }
  return found;
});
