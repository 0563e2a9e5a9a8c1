import type { Expr } from '../../outline/outline.ts';
import { bareName, writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { settingOfApp } from '../configuration/configuration.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { hasMemberOfHeir, heirsCalled, isHandedOver, isMade, isOneOf, namesOf } from './handed-objects.ts';
import { injectedMember, mayBeInjected } from './injected-members.ts';
import { noteToldByName } from './told-by-name.ts';
import { memberOf } from '../classes/members.ts';
import { memberOfGlobal } from './page-globals.ts';
import type { FunctionInfo, Placed, Program } from '../program/program.ts';
import type { Value } from '../values.ts';

/** What is put on an object; without one: whatever the object is called. */
type Attached = Readonly<{ object?: Placed; value: Placed }>;

// Names that objects of all kinds have: one that is called the same is not the same.
const common =
  /^(?:this|self|cls|super|parent|static|exports|module|options?|opts|config|configuration|settings|params?|props|args|data|result|response|item|object|obj|value|entry|element|el|event|window|document|error|err|[a-fh-z_]|)$/i; // `g` is what Flask has for a request

const attachedIn = rememberingEach((program: Program): ReadonlyMap<string, readonly Attached[]> => {
  const found = new Map<string, Attached[]>();
  const isUntyped = (fn: FunctionInfo): boolean => program.traitsOf(fn.file.language).hasUntypedNames === true;
  for (const { bind, fn } of program.binds) {
    const { target, value } = bind;
    if (target.kind !== 'member' || !value || !isUntyped(fn) || common.test(nameOfObject(target.object))) continue;
    push(found, target.name, { object: { expr: target.object, fn }, value: { expr: value, fn } });
  }
  for (const { expr, fn } of program.calls) {
    const called = writtenName(expr.callee);
    const [first, second, third] = expr.args.map(({ value }) => value);
    // Fastify's `app.decorate('api', api)`
    if (second && first?.kind === 'text' && /^decorate(?:Request|Reply)?$/.test(called))
      push(found, first.value, { value: { expr: second, fn } });
    if (!first || !second || !isUntyped(fn) || common.test(nameOfObject(first))) continue;
    const object = { expr: first, fn };
    if (called === 'setattr' && third && second.kind === 'text')
      push(found, second.value, { object, value: { expr: third, fn } });
    if (called !== 'assign' || second.kind !== 'record') continue;
    for (const { key, value } of second.entries)
      if (typeof key === 'string') push(found, key, { object, value: { expr: value, fn } });
  }
  return found;
});

/** jQuery's `$` is nothing but a mark. */
const nameOfObject = (expr: Expr): string => bareName(expr) || writtenName(expr);

/**
 * `req.api` in a handler, where middleware says `req.api = client(token)`; `this.client.api` in a command, where the file that loads
 * the commands says `client.api = new Api()`: objects that a framework or a loader hands over, told by the name that they have in
 * both places, or by what they are. Empty where nothing is known of what was put there.
 */
function attachedMember(
  evaluator: Evaluator,
  { expr, fn }: Placed<MemberExpr>,
  objects: readonly Value[],
): readonly Value[] {
  const { object, name } = expr;
  const all = attachedIn(evaluator.program).get(name) ?? [];
  const isHeirs = hasMemberOfHeir(evaluator.program, name);
  if (all.length === 0 && !isHeirs) return [];
  const owner = nameOfObject(object);
  if (common.test(owner)) return [];
  const settled = evaluator.settle(objects);
  const isOpen = isHandedOver(settled);
  // What a function makes itself has what statements beside it say: see `assigned-properties.ts`.
  const isPassed = objects.some(({ kind }) => kind === 'param') || !settled.some(isMade);
  const isIt = ({ object: one }: Attached): boolean => {
    if (one === undefined) return true;
    // Flask's `current_app` is the app, whichever it is.
    if (isOpen) return namesOf(evaluator, one).includes(owner === 'current_app' ? 'app' : owner);
    return (
      isPassed &&
      evaluator.evaluate(one.expr, one.fn).some((value) => isOneOf(settled)(value) || isSameGlobal(settled, value))
    );
  };
  // Two of them are two objects, and nobody can tell which is meant.
  const found = all.filter(isIt);
  const heirs = isOpen && isHeirs ? heirsCalled(evaluator, owner, name) : [];
  if (found.length + heirs.length !== 1) return [];
  const [only] = found;
  const [heir] = heirs;
  const isSure = !isOpen || (only && isOfFramework(evaluator, owner, settled, only));
  if (!isSure) noteToldByName(evaluator, { expr, fn });
  const values = only
    ? evaluator.evaluate(only.value.expr, only.value.fn)
    : heir
      ? memberOf(evaluator, { kind: 'instance', class: heir }, name)
      : [];
  return values.filter(({ kind }) => /^(?:instance|record|function|class|module|external|list)$/.test(kind));
}

/** `$.ask = …` in one script of a page and `jQuery.ask(path)` in another: what nothing defines is the same object in both. */
const isSameGlobal = (objects: readonly Value[], value: Value): boolean => {
  const name = globalName(value);
  return name !== undefined && objects.some((one) => globalName(one) === name);
};

function globalName(value: Value): string | undefined {
  if (value.kind !== 'external' || value.module !== '' || value.path.length !== 1 || value.call) return undefined;
  const [name] = value.path;
  if (value.file.language !== 'javascript') return undefined;
  return name === '$' ? 'jQuery' : name;
}

// What frameworks hand to whoever answers a request, and what hangs on that.
const ofFrameworks = /^(?:req|request|res|response|reply|ctx|context|locals|state|app|g)$/;

/**
 * What a framework itself hands over: the same object has this name in every handler, or is what a base class from outside has. An
 * object that the program makes, and that some parameter has the name of, is only likely the one.
 */
function isOfFramework(evaluator: Evaluator, owner: string, objects: readonly Value[], { object }: Attached): boolean {
  if (!object || ofFrameworks.test(owner) || objects.every(({ kind }) => kind === 'external')) return true;
  return isHandedOver(evaluator.settle(evaluator.evaluate(object.expr, object.fn)));
}

type MemberExpr = Extract<Expr, { kind: 'member' }>;

/** Settings of an app and members of objects, told by the names in both places. */
export function knownByName(
  evaluator: Evaluator,
  placed: Placed<MemberExpr>,
  objects: readonly Value[],
  context: Context,
): readonly Value[] {
  const { object, name } = placed.expr;
  const { language } = placed.fn.file;
  const set = settingOfApp(evaluator, object, name, placed.fn, context);
  if (set.length > 0) return set;
  const shared = memberOfGlobal(evaluator, placed.expr, placed.fn);
  if (shared.length > 0) return shared;
  const attached = attachedMember(evaluator, placed, objects);
  if (attached.length > 0) return attached;
  return mayBeInjected(name) && language === 'javascript' ? injectedMember(evaluator, name, placed.fn.file) : [];
}
