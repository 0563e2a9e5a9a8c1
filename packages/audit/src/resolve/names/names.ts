import { rememberingEach } from '../../remembering.ts';
import { besideField, meantThere } from '../classes/fields-beside-methods.ts';
import { asksHeirs } from '../classes/heirs.ts';
import type { Expr } from '../../outline/outline.ts';
import { appended, valuesBesideBlank } from './appended-values.ts';
import { bundledName } from './bundled-names.ts';
import { givingWay } from './default-binds.ts';
import { withAppends } from './appends.ts';
import { historiesAt, stepsThrough } from '../program/binds.ts';
import { callsOwn } from '../calls/sites.ts';
import { closureOf, type Context, emptyContext, siteOf, withAssumed } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { isAsked } from '../guards.ts';
import { unnamedClass } from '../classes/implied-types.ts';
import { packageOf } from '../modules/go-packages.ts';
import { isGetter, returned } from '../classes/getters.ts';
import { madeWith } from '../classes/made-with.ts';
import { memberOfClass } from '../classes/class-members.ts';
import { bareMember, memberOfHeirs } from '../classes/implemented-members.ts';
import { declaredOnly, globalName, pageName } from './global-names.ts';
import { importsOf } from '../modules/imports.ts';
import { ownType } from '../classes/opened-members.ts';
import { isScopedByAssignment, setAsGlobal, setOutside } from './outer-variables.ts';
import { armsAt } from '../program/arms-at.ts';
import { indexOf } from '../program/class-index.ts';
import { inContext } from './binds-in-context.ts';
import { ofOwnPackage } from '../modules/packages.ts';
import { paramValues, patternValues } from '../calls/params.ts';
import { isReplaced, isSetBelow, placeOfClosure } from './set-parameters.ts';
import { type ClassInfo, type FileInfo, type FunctionInfo, isClass } from '../program/program.ts';
import { broughtIn, imported } from './imported-names.ts';
import { qualifiedValues, withoutOtherSpaces } from './qualified-names.ts';
import { calledOn, outerSelves, selvesOf } from './selves.ts';
import { leftAsItWas, shellVariable } from './shell-names.ts';
import { nearby } from './spaces.ts';
import { givenToMember } from '../classes/enum-members.ts';
import { meansItself } from '../classes/copies-of-this.ts';
import { isOf } from '../classes/related-classes.ts';
import { ownSetting } from '../classes/set-by-methods.ts';
import { typeParamNamed } from '../classes/type-arguments.ts';
import { ownAmong, valuesOfBinds } from '../classes/types.ts';
import { unknown, type Value } from '../values.ts';

/** What a bare name stands for, by lexical scope: locals, parameters, definitions, fields, imports, types, then the outside. */
export function nameValues(
  evaluator: Evaluator,
  expr: Extract<Expr, { kind: 'name' }>,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  if (expr.name === 'this' && expr.within !== undefined)
    return outerSelves(evaluator, expr.within, fn, context) ?? selvesOf(evaluator, fn, context);
  if (meansItself(expr, fn, evaluator.program)) return selvesOf(evaluator, fn, context);
  const qualified = qualifiedValues(evaluator, expr, fn, context);
  if (expr.name === 'new' && fn.file.language === 'ruby' && !isVariable(evaluator, expr.name, fn))
    return evaluator.evaluate(constructionIn(expr), fn, context);
  const wanted = expr.name === 'new' && fn.file.language === 'csharp' ? unnamedClass(evaluator, expr) : undefined;
  if (wanted) return [{ kind: 'class', class: wanted }];
  if (qualified) return qualified;
  const named = lookUpName(evaluator, expr.name, fn, context, expr.at.start);
  return meantThere(evaluator, expr, fn, withoutOtherSpaces(expr, fn, named));
}

/** Ruby's `new`, which needs no parentheses. */
const constructionIn = rememberingEach(({ at }: Expr): Expr => ({
  kind: 'call',
  callee: { kind: 'name', name: 'this', at },
  args: [],
  isNew: true,
  at,
}));

function isVariable({ program }: Evaluator, name: string, fn: FunctionInfo): boolean {
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer)
    if (program.bindsOf(scope, name).length > 0 || scope.params.some((param) => param.name === name)) return true;
  return false;
}

/** The object whose method runs: as the call site tells, else any object of the class. */
export function selfOf(fn: FunctionInfo, context: Context): Value | undefined {
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const self = siteOf(scope, context)?.self;
    if (self) return self;
    if (scope.owner) return context.assumed.objectOf(scope.owner) ?? { kind: 'instance', class: scope.owner };
  }
  return undefined;
}

const listsMembers = /^(?:values|entries|allCases)$/; // of the enum itself, where they stand in it
const mostOwnCalls = 6;

/** The one object of several that the chosen callers handed over: `packet.encode()` of what `send(packet)` was called with. */
function handedSelf(evaluator: Evaluator, fn: FunctionInfo, context: Context): Value | undefined {
  const site = context.assumed.siteOf(fn);
  const [only, ...others] = site?.self?.kind === 'instance' ? calledOn(evaluator, fn, site, context) : [];
  return only?.kind === 'instance' && others.length === 0 ? only : undefined;
}

/**
 * The same, where `send()` of a base class is called by `get()` of that base class, and that by a method of an heir: then the object
 * is the heir's. Where that is called on an object of which it is known how it was made, it is this.
 */
export function selfIn(evaluator: Evaluator, fn: FunctionInfo, context: Context, depth = 0): Value | undefined {
  const self = handedSelf(evaluator, fn, context) ?? selfOf(fn, context);
  if (self?.kind !== 'instance' || self.site || context.assumed.isEmpty || depth > mostOwnCalls) return self;
  let site = siteOf(fn, context);
  for (let scope = fn.outer; scope && !site?.self; scope = scope.outer) site = siteOf(scope, context);
  if (!site?.self || !callsOwn(site.call.expr)) return self;
  const { fn: caller, context: inside } = site.call;
  const outer = selfIn(evaluator, caller, withAssumed(inside, context.assumed), depth + 1);
  if (outer?.kind !== 'instance' || !isOf(evaluator, outer.class, self.class)) return self;
  return outer.class !== self.class || outer.site ? outer : self;
}

/** A class or outside type by name: fields and variables of that name are no types. */
export function lookUpType(
  evaluator: Evaluator,
  name: string,
  fn: FunctionInfo,
  context: Context = emptyContext,
): readonly Value[] {
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const own = typeParamNamed(scope, name);
    if (own !== undefined) return paramValues(evaluator, scope, own, context);
    const definition = evaluator.program.definitionIn(scope, name);
    if (definition && isClass(definition)) return [{ kind: 'class', class: definition }];
    if (scope.owner?.name === name) return [ownType(evaluator, scope.owner)];
  }
  return fromFile(evaluator, name, fn.file);
}

export function lookUpName(
  evaluator: Evaluator,
  name: string,
  fn: FunctionInfo,
  context: Context = emptyContext,
  position?: number,
): readonly Value[] {
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const near = scope.outer ? undefined : nearby(evaluator, name, fn.file, position);
    const found = near ?? inScope(evaluator, name, scope, context, scope === fn ? position : undefined, fn);
    if (found) return found;
  }
  return fromFile(evaluator, name, fn.file);
}

export function inScope(
  evaluator: Evaluator,
  name: string,
  scope: FunctionInfo,
  context: Context,
  position: number | undefined,
  asking = scope,
): readonly Value[] | undefined {
  const bound = boundIn(evaluator, name, scope, context, position, asking);
  if (bound) return bound;
  const definition = evaluator.program.definitionIn(scope, name);
  if (definition && !isClass(definition) && isGetter(definition))
    return returned(evaluator, definition, undefined, context);
  if (definition && isClass(definition)) return [{ kind: 'class', class: definition }];
  if (definition) {
    const within = closureOf(definition, context);
    const all = evaluator.program.overloadsOf(definition);
    return all.map((one) => ({ kind: 'function', fn: one, ...(within && { within }) }));
  }
  const index = scope.params.findIndex((param) => param.name === name);
  if (index >= 0) return paramValues(evaluator, scope, index, context);
  const type = typeParamNamed(scope, name);
  if (type !== undefined) return paramValues(evaluator, scope, type, context);
  const pattern = scope.params.findIndex((param) => param.pattern?.some((one) => one.name === name));
  if (pattern >= 0) return patternValues(evaluator, scope, pattern, name, context);
  const made = scope.owner?.body === scope ? madeWith(evaluator, name, scope.owner, context) : undefined;
  return made ?? (scope.owner ? fromClass(evaluator, name, scope, scope.owner, context) : undefined);
}

/** Fields and methods without `this.` where the language allows it, and what a class body itself defines. */
function fromClass(
  evaluator: Evaluator,
  name: string,
  scope: FunctionInfo,
  owner: ClassInfo,
  context: Context,
): readonly Value[] | undefined {
  if ((owner.name === name && name !== '') || name === 'Self') return [ownType(evaluator, owner)];
  const isVisible =
    evaluator.program.traitsOf(scope.file.language).hasImplicitThis ||
    scope === owner.body ||
    owner.outline.kind === 'module';
  if (!isVisible) return undefined;
  for (let holder: ClassInfo | undefined = owner; holder; holder = holder.parent) {
    const self = holder === owner ? selfIn(evaluator, scope, context) : undefined;
    const set = self && ownSetting(evaluator, self, name);
    if (set) return self.kind === 'instance' ? [...set, ...besideField(evaluator, self, name)] : set;
    // What a base class leaves to its heirs is theirs, where the object is one of them.
    const type = (holder === owner ? classOfSelf(self) : undefined) ?? holder;
    const found = bareMember(evaluator, type, name, self, context);
    if (found.length > 0) return found;
    // Swift's `extension URL { … absoluteString … }`
    if (/^(?:text|param)$/.test(self?.kind ?? '') && /^absolute(?:String|URL)$/.test(name)) return self ? [self] : [];
    const given = givenToMember(self, name, scope);
    if (given) return [given];
    if (holder.outline.kind === 'enum' && listsMembers.test(name))
      return memberOfClass(evaluator, holder, name, context);
    const inner = evaluator.program.definitionIn(holder.body, name);
    if (inner) return [isClass(inner) ? { kind: 'class', class: inner } : { kind: 'function', fn: inner }];
  }
  const included = asksHeirs(owner) ? memberOfHeirs(evaluator, owner, name, context, true) : [];
  return included.length > 0 ? included : undefined;
}

/** That of a member of an enum is its enum, also where a protocol's extension asks for what the enum says. */
const classOfSelf = (self: Value | undefined): ClassInfo | undefined =>
  self?.kind === 'instance' ? self.class : self?.kind === 'text' ? self.of?.type : undefined;

function boundIn(
  evaluator: Evaluator,
  name: string,
  scope: FunctionInfo,
  context: Context,
  position: number | undefined,
  asking: FunctionInfo,
): readonly Value[] | undefined {
  const own = withAppends(evaluator.program, scope, name);
  const given = setAsGlobal(evaluator, name, scope);
  const all = given.length > 0 ? [...own, ...given] : own;
  if (all.length === 0) return undefined;
  if (!evaluator.mayTake(stepsThrough(all, isAsked(context)), scope.file.file)) return [unknown(name)];
  const index = scope.params.findIndex((param) => param.name === name);
  const isParam = index >= 0;
  const arms = position === undefined ? [] : armsAt(scope, position);
  if (isParam && isSetBelow(all, position, arms)) return undefined;
  const binds = inContext(evaluator, all, context);
  // An assignment to a name that an outer scope declares belongs there; one to a parameter adds to what the caller passes.
  const isDeclared = binds.some(({ bind }) => bind.isDeclaration) || isScopedByAssignment(scope.file.language);
  const isField = evaluator.program.traitsOf(scope.file.language).hasImplicitThis && hasField(evaluator, scope, name);
  if (!isDeclared && !isParam && (isField || (scope.outer && isKnownOutside(evaluator, name, scope.outer))))
    return undefined;
  const inForce = historiesAt(binds, all === own ? position : undefined, arms);
  const values = givingWay(evaluator, inForce, context).flatMap((history): Value[] => {
    const thunks = history.flatMap(({ bind, fn }) => (bind.value ? [{ expr: bind.value, fn, context }] : []));
    const [first] = thunks;
    if (thunks.length === 1 && first && history[0]?.bind.operator !== '+=') return [...evaluator.force(first)];
    return [...appended(evaluator, thunks)];
  });
  for (const { bind, fn } of isScopedByAssignment(scope.file.language) ? [] : setOutside(evaluator, name, scope))
    if (bind.value && bind.operator !== '+=') values.push(...evaluator.evaluate(bind.value, fn, context));
  values.unshift(...leftAsItWas(evaluator, name, scope, { binds, position, arms }, context));
  const known = valuesBesideBlank(values);
  if (isParam && isReplaced(binds, position ?? placeOfClosure(evaluator, asking, scope), scope)) return known;
  if (isParam) return [...paramValues(evaluator, scope, index, context), ...known];
  const typed = (): readonly Value[] => valuesOfBinds(evaluator, binds, scope, context);
  const [first] = binds;
  if (known.length > 0 && first)
    return [...ownAmong(known, typed, { expr: first.bind.target, fn: scope, context: emptyContext }), ...known];
  const declared = typed();
  return declared.length > 0 ? declared : values.length > 0 ? values : [unknown(name)];
}

function isKnownOutside(evaluator: Evaluator, name: string, from: FunctionInfo): boolean {
  for (let scope: FunctionInfo | undefined = from; scope; scope = scope.outer) {
    if (evaluator.program.bindsOf(scope, name).length > 0 || scope.params.some((param) => param.name === name))
      return true;
    if (hasField(evaluator, scope, name)) return true;
  }
  return false;
}

const hasField = ({ program }: Evaluator, { owner }: FunctionInfo, name: string): boolean =>
  owner !== undefined && indexOf(program, owner).fields.has(name);

function fromFile(evaluator: Evaluator, name: string, file: FileInfo): readonly Value[] {
  const { program } = evaluator;
  const anchored = name.startsWith('*') ? file.outline.anchors?.[name] : undefined;
  if (anchored) return evaluator.evaluate(anchored, file.top);
  const one = importsOf(program, file).byAlias.get(name);
  const brought = one ? imported(evaluator, one, file) : broughtIn(evaluator, name, file);
  if (brought) return brought;
  for (const beside of packageOf(program, file)) {
    const found = inScope(evaluator, name, beside.top, emptyContext, undefined);
    if (found) return found;
  }
  const elsewhere = declaredOnly(evaluator, name, file);
  if (elsewhere) return elsewhere;
  const macro = program.macros.get(`${file.language} ${name}`);
  if (macro) return [{ kind: 'function', fn: macro }];
  const own = ofOwnPackage(evaluator, name, file);
  if (own) return own;
  return (
    (program.traitsOf(file.language).callsPrograms ? shellVariable(evaluator, name, file) : undefined) ??
    globalName(evaluator, name, file) ??
    pageName(evaluator, name, file) ??
    bundledName(evaluator, name) ?? [{ kind: 'external', module: '', path: [name], file }]
  );
}
