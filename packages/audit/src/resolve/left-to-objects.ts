import type { Expr } from '../outline/outline.ts';
import { nameOf } from './calls/calls.ts';
import { constructorsOf } from './calls/overloads.ts';
import type { Evaluator } from './evaluator.ts';
import { indexOf, isFieldOfMaker } from './program/class-index.ts';
import { methodAround } from './program/method-around.ts';
import type { ClassInfo, FunctionInfo, Placed, Program } from './program/program.ts';
import { pushAll } from '../push-all.ts';
import { rememberingEach } from '../remembering.ts';
import { baseClassesOf } from './classes/related-classes.ts';
import { childrenOf, expressionsOf } from './program/walk.ts';
import { setBySteps } from './classes/effects-of-methods.ts';
import { fillsFields, mayGive, placeOf } from './classes/constructions.ts';
import { constructionsNamed } from './classes/implied-types.ts';
import { directHeirs } from './classes/heirs.ts';

/**
 * `this.path`, `path()` of a class whose heirs say what it is, or whose users set it (`request.path = …`): the method that runs on
 * one of these objects.
 */
export function leftToObject(
  evaluator: Evaluator,
  part: Expr,
  fn: FunctionInfo,
  branchesOnObject: (fn: FunctionInfo) => boolean,
): FunctionInfo | undefined {
  const { program } = evaluator;
  const isOwn = part.kind === 'member' && isThis(part.object);
  const isBare = part.kind === 'name' && program.traitsOf(fn.file.language).hasImplicitThis === true;
  if (!isOwn && !isBare) return undefined;
  const method = methodAround(fn);
  if (!method?.owner) return undefined;
  // A property of an enum, which is another one for each member.
  if (method.owner.outline.kind === 'enum')
    return indexOf(program, method.owner)
      .methods.get(part.name)
      ?.some((one) => branchesOnObject(one)) === true
      ? method
      : undefined;
  return isLeft(evaluator, method.owner, part.name, furthest) ? method : undefined;
}

const furthest = 3; // methods that ask one another

/** Objects of the class differ in it, or in what the method asks that has the name: `address()` is `this.base + path`. */
function isLeft(evaluator: Evaluator, type: ClassInfo, name: string, steps: number): boolean {
  const { program } = evaluator;
  const known = leftOf(type);
  const before = known.get(name);
  if (before !== undefined) return before;
  known.set(name, false); // one that asks itself ends here
  const heirs = directHeirs(program, type);
  // `request.path = …`; `Users.base = …` of JavaScript.
  const owners = setByUsers(program).get(name);
  const isSet =
    owners !== undefined && (indexOf(program, type).fields.has(name) || heirs.some((heir) => owners.has(heir.name)));
  const isSaid =
    isSet ||
    isSetBySteps(evaluator, type, name) ||
    (heirs.length > 0 && isMadeWith(type, name, program)) ||
    heirs.some((heir) => says(program, heir, name)) ||
    isGivenToObjects(evaluator, type, name) ||
    isToldInBodies(program, type, name, heirs);
  const isIt = isSaid || (heirs.length > 0 && steps > 0 && asksLeft(evaluator, type, name, steps));
  // What was asked from further out may have been given up too early.
  if (isIt || steps === furthest) known.set(name, isIt);
  else known.delete(name);
  return isIt;
}

/** `const copy = clone(this); copy.path = path; return copy`, `this.parts.push(part); return this` */
const isSetBySteps = (evaluator: Evaluator, type: ClassInfo, name: string): boolean =>
  [type, ...baseClassesOf(evaluator, type)].some((one) => setBySteps(one, evaluator.program).has(name));

const leftOf = rememberingEach<ClassInfo, [], Map<string, boolean>>(() => new Map());

/** A method of the class, or of a base, that asks the object for what heirs say. */
function asksLeft(evaluator: Evaluator, type: ClassInfo, name: string, steps: number): boolean {
  const { program } = evaluator;
  if (program.methodsNamed(name).length === 0) return false;
  const home = [type, ...baseClassesOf(evaluator, type)].find((one) => indexOf(program, one).methods.has(name));
  const methods = home ? (indexOf(program, home).methods.get(name) ?? []) : [];
  return methods.some((method) => ownNamesIn(method, program).some((one) => isLeft(evaluator, type, one, steps - 1)));
}

/** What the statements of a method ask its object for. */
export const ownNamesIn = rememberingEach((method: FunctionInfo, program: Program): readonly string[] => {
  const isBare = program.traitsOf(method.file.language).hasImplicitThis === true;
  const found = new Set<string>();
  const open: Expr[] = method.body.flatMap((statement) => expressionsOf(statement));
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.kind === 'member' && isThis(part.object)) found.add(part.name);
    else if (part.kind === 'name' && isBare && !isLocal(program, method, part.name)) found.add(part.name);
    pushAll(open, childrenOf(part));
  }
  return [...found];
});

const isLocal = (program: Program, fn: FunctionInfo, name: string): boolean =>
  fn.params.some((param) => param.name === name) || program.bindsOf(fn, name).some(({ bind }) => bind.isDeclaration);

/** `base_url 'https://…'` in the bodies of heirs: a method of the class itself that sets it. */
function isToldInBodies(program: Program, type: ClassInfo, name: string, heirs: readonly ClassInfo[]): boolean {
  const setters = (indexOf(program, type).assignments.get(name) ?? []).filter(({ fn }) => fn.isStatic && fn.owner);
  return setters.some(({ fn }) =>
    heirs.some(({ body }) => program.uses.bareCallsIn(body).some(({ expr }) => nameOf(expr.callee) === fn.name)),
  );
}

/** The constructor is handed it, and heirs hand theirs to it: `super('purge')`. */
function isMadeWith(type: ClassInfo, name: string, program: Program): boolean {
  const set = indexOf(program, type).assignments.get(name) ?? [];
  return (
    isFieldOfMaker(type, name) ||
    set.some(
      ({ bind: { value }, fn }) =>
        fn.isConstructor && value?.kind === 'name' && fn.params.some((param) => param.name === value.name),
    )
  );
}

/** `Route { verb, path }`, `Route(verb: "GET", path: path)` without a constructor: each object holds what it is made with. */
function isGivenToObjects(evaluator: Evaluator, type: ClassInfo, name: string): boolean {
  const place = placeOf(evaluator, type, name);
  const sites = place === undefined ? [] : constructionsNamed(evaluator.program, type.name).take(mostSites).toArray();
  if (sites.length < 2) return false;
  const isPlain = constructorsOf(type).length === 0;
  const position = isPlain && place !== undefined ? place : -1;
  const isFilled = isPlain || fillsFields.test(type.file.language);
  return sites.some(({ expr }) => mayGive(expr, name, { position, isFilled }));
}

const mostSites = 60;

/** Names of what is set on objects from outside of their methods, with the names of what it is set on. */
const setByUsers = rememberingEach(({ binds }: Program): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { target, operator } of binds.map(({ bind }) => bind)) {
    if (target.kind !== 'member' || operator !== '=' || isThis(target.object)) continue;
    const owners = found.get(target.name) ?? new Set();
    found.set(target.name, owners.add(target.object.kind === 'name' ? target.object.name : ''));
  }
  return found;
});

/** `this.send()`, `new this().send()` in a class that has heirs: which of them it runs on, the caller's own caller knows. */
export function ownMethod({ program }: Evaluator, { expr, fn }: Placed): FunctionInfo | undefined {
  if (expr.kind !== 'call') return undefined;
  const { callee } = expr;
  const isBare = callee.kind === 'name' && program.traitsOf(fn.file.language).hasImplicitThis === true;
  const isOwn = callee.kind === 'member' && (isThis(callee.object) || isOfOwnClass(program, callee.object, fn));
  if (!isBare && !isOwn) return undefined;
  const method = methodAround(fn);
  return method?.owner && directHeirs(program, method.owner).length > 0 ? method : undefined;
}

/** `new this()`, `cls()`, Ruby's `new`, and a variable that holds one: an object of the class that the method runs on. */
function isOfOwnClass(program: Program, object: Expr, fn: FunctionInfo): boolean {
  const { language } = fn.file;
  const held = object.kind === 'name' ? program.bindsOf(fn, object.name).flatMap(({ bind }) => bind.value ?? []) : [];
  return [object, ...held].some((value) =>
    value.kind === 'call'
      ? isThis(value.callee) && (value.isNew || language === 'python')
      : value.kind === 'name' && value.name === 'new' && language === 'ruby',
  );
}

export const isThis = (expr: Expr): boolean => expr.kind === 'name' && /^(?:this|self|cls)$/.test(expr.name);

function says(program: Program, heir: ClassInfo, name: string): boolean {
  const { methods, fields, assignments } = indexOf(program, heir);
  return methods.has(name) || fields.has(name) || assignments.has(name);
}
