import type { CallExpr, Expr } from '../../outline/outline.ts';
import { bareName } from '../../outline/written-name.ts';
import { wordsOf } from '../../name-words.ts';
import { push } from '../../push.ts';
import { remembering, rememberingEach } from '../../remembering.ts';
import { type CallSite, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { ClassInfo, FunctionInfo, Placed, Program } from '../program/program.ts';
import type { Value } from '../values.ts';
import { calleeValues } from './calls.ts';
import { siteFor } from './sites.ts';

/**
 * Calls on an object that nobody is seen to hand over: `bot.send('purge')` in a command that a loader calls. Where types are not
 * written, the object's name says what it is, if it is the name under which the program keeps objects of one class, or the
 * class's own, and that class alone has a method of the name; or that of the one object that is written with such a function. It is
 * a supposition: what follows from it is likely.
 */
function supposedSites(evaluator: Evaluator): readonly (readonly [FunctionInfo, CallSite])[] {
  const { program } = evaluator;
  const namesake = namesakes(evaluator);
  return program.calls.flatMap(({ expr: call, fn }): readonly (readonly [FunctionInfo, CallSite])[] => {
    const { callee } = call;
    if (callee.kind !== 'member' || call.args.length === 0 || !program.traitsOf(fn.file.language).hasUntypedNames)
      return [];
    const methods = methodsOf(program, callee.name, fn.file.language);
    const written = writtenMethods(program).get(callee.name) ?? [];
    const name = methods.length + written.length > 0 ? nameOfObject(callee.object) : '';
    if (name === '' || !isOpen(evaluator, { expr: call, fn })) return [];
    const own = written.filter((one) => one.owner === name.toLowerCase() && mayTake(one.fn, call));
    if (methods.length === 0 && own.length === 1 && own[0])
      return [[own[0].fn, { ...siteFor(call, fn, emptyContext, undefined), isSupposed: true }]];
    const fitting = methods.filter(({ owner }) => owner && namesake(owner, name));
    const [method] = fitting;
    if (fitting.length !== 1 || !method?.owner || !mayTake(method, call)) return [];
    const self: Value = { kind: 'instance', class: method.owner };
    return [[method, { ...siteFor(call, fn, emptyContext, self), isSupposed: true }]];
  });
}

/** All callers with those that are only supposed. Values are not settled with what these pass, so nothing is forgotten. */
export function withSupposedSites(evaluator: Evaluator): ReadonlyMap<FunctionInfo, readonly CallSite[]> {
  const sites = new Map(evaluator.sites);
  for (const [fn, site] of supposedSites(evaluator)) sites.set(fn, [...(sites.get(fn) ?? []), site]);
  return sites;
}

/** A function under its name in an object that is written out: `const bot = { send(method) {…} }`, `function Chat:send(method)` of Lua. */
type WrittenMethod = Readonly<{ owner: string; fn: FunctionInfo }>;

const writtenMethods = rememberingEach((program: Program): ReadonlyMap<string, readonly WrittenMethod[]> => {
  const found = new Map<string, WrittenMethod[]>();
  const add = (owner: Expr, name: string, value: Expr): void => {
    const fn = value.kind === 'function' ? program.functionOf(value.fn) : undefined;
    if (fn && fn.params.length > 0) push(found, name, { owner: bareName(owner).toLowerCase(), fn });
  };
  for (const { bind } of program.binds) {
    const { target, value } = bind;
    if (!value) continue;
    if (target.kind === 'member') add(target.object, target.name, value);
    if (value.kind === 'record')
      for (const one of value.entries) if (typeof one.key === 'string') add(target, one.key, one.value);
  }
  return found;
});

const methodsOf = (program: Program, name: string, language: string): readonly FunctionInfo[] =>
  program.methodsNamed(name).filter(({ owner, file, params, isStatic, isConstructor }) => {
    if (!owner || isStatic || isConstructor || params.length === 0) return false;
    return file.language === language && owner.outline.kind !== 'interface';
  });

/** `bot` of `bot`, `this.bot` and `ctx.bot`; `$bot` and `@bot` too. */
function nameOfObject(object: Expr): string {
  const name = bareName(object);
  // What is written large is a class.
  return /^(?:this|self|cls|super|parent|static|class|[A-Z].*)$/.test(name) ? '' : name;
}

/** Nothing is known of the object: it comes from a parameter whose type is not written and for which nobody passes anything. */
function isOpen(evaluator: Evaluator, { expr, fn }: Placed<CallExpr>): boolean {
  const values = calleeValues(evaluator, expr, fn, emptyContext);
  const isTyped = (value: Value): boolean =>
    value.kind === 'param' && !/^(?:any|unknown|object)?$/.test(value.param.fn.params[value.param.index]?.type ?? '');
  return (
    values.length > 0 &&
    values.every((value) => value.kind === 'unknown' || (value.kind === 'param' && !isTyped(value)))
  );
}

const mayTake = ({ params }: FunctionInfo, { args }: CallExpr): boolean =>
  args.length <= params.length || params.some(({ isRest }) => isRest);

/** Whether an object of that name is one of that class. */
function namesakes(evaluator: Evaluator): (type: ClassInfo, name: string) => boolean {
  const { program } = evaluator;
  const kept = keptCalls(program);
  const keptAs = remembering((name: string): readonly Value[] =>
    (kept.get(name) ?? []).flatMap(({ expr, fn }) =>
      evaluator.evaluate(expr, fn).filter(({ kind }) => kind !== 'unknown' && kind !== 'param'),
    ),
  );
  return (type, name) => {
    const values = keptAs(name);
    if (values.length > 0) return values.every((one) => one.kind === 'instance' && one.class === type);
    const [own, words] = [wordsOf(type.name), wordsOf(name)];
    return endsIn(own, words) || endsIn(words, own);
  };
}

/** What calls give that is kept under a name: in a variable, a field or a record's entry. */
export const keptCalls = rememberingEach(
  ({ binds, classes, records }: Program): ReadonlyMap<string, readonly Placed[]> => {
    const kept = new Map<string, Placed[]>();
    const add = (name: string, expr: Expr | undefined, fn: FunctionInfo): void => {
      if (name !== '' && expr?.kind === 'call') push(kept, name, { expr, fn });
    };
    for (const { bind, fn } of binds) add(nameOfObject(bind.target), bind.value, fn);
    for (const { outline, body } of classes) for (const { name, value } of outline.fields) add(name, value, body);
    for (const { expr, fn } of records)
      for (const { key, value } of expr.entries) if (typeof key === 'string') add(key, value, fn);
    return kept;
  },
);

/** `mixer_bot` ends in `Bot`, and `MixerBot` in `bot`. */
const endsIn = (words: readonly string[], end: readonly string[]): boolean =>
  end.length > 0 &&
  end.length <= words.length &&
  end.every((word, at) => word === words[words.length - end.length + at]);
