import type { Sdk } from '@mixer-oauth/core';
import type { CallExpr, Expr } from '../../outline/outline.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import {
  type ClassInfo,
  type FileInfo,
  type FunctionInfo,
  lastName,
  type Placed,
  type Program,
} from '../../resolve/program/program.ts';
import { rememberingEach } from '../../remembering.ts';
import { wholeText } from '../../resolve/values.ts';
import { onlyLooks, scopeKey } from './asking-names.ts';
import { isDataFile } from '../data-files.ts';
import type { Scene } from '../recogniser.ts';
import { pairsIn } from '../side-by-side.ts';
import { isClassOfAnother } from '../sign-ins/whose-class.ts';
import { isIdle } from './idle-constant.ts';
import { scopeByLetters } from './scope-enums.ts';
import { rowsOfTables } from './scope-tables.ts';
import { isUnread } from './unread-options.ts';
import { sdksFor } from '../sdks/sdk-symbols.ts';
import { lastPart, receiverIn } from '../sdks/symbol-parts.ts';

/**
 * A place that takes scopes. `isCertain`: it can be none but the provider's, so names that the catalogue lacks are told too. `isLikely`:
 * that they are asked for in the end is not seen.
 */
export type Sink = Readonly<{
  value: Expr;
  fn: FunctionInfo;
  isCertain: boolean;
  isLikely?: boolean;
  what: string;
  at: Expr;
}>;

/** `{ scope: … }`, `scope=…`, `options.Scopes = …`. A plain variable or field called scope is none: it has to be handed on. */
export const keyedSinks = ({ evaluator: { program } }: Scene): readonly Sink[] => sinksByKey(program);

/** The same for every provider. */
const sinksByKey = rememberingEach((program: Program): readonly Sink[] => {
  const rows = rowsOfTables(program);
  const entries = program.records.flatMap(({ expr, fn }) =>
    expr.entries.flatMap(({ key, value }): readonly Sink[] =>
      typeof key === 'string' && scopeKey.test(key) && !rows.has(expr) && !isUnread(program, expr, key)
        ? askedFor(value).map((one) => ({ value: one, fn, isCertain: false, what: `option "${key}"`, at: expr }))
        : [],
    ),
  );
  const named = program.calls.flatMap(({ expr, fn }) =>
    expr.args.flatMap(({ name, value }): readonly Sink[] =>
      name !== undefined && scopeKey.test(name)
        ? [{ value, fn, isCertain: false, what: `argument "${name}"`, at: expr }]
        : [],
    ),
  );
  const assigned = program.binds.flatMap(({ bind, fn }): readonly Sink[] => {
    if (
      bind.target.kind !== 'member' ||
      !bind.value ||
      !namesScopes(bind.target.name, fn.file) ||
      isOwnField(bind.target.object)
    )
      return [];
    return [{ value: bind.value, fn, isCertain: false, what: `property "${bind.target.name}"`, at: bind.target }];
  });
  // What a framework reads by its name: `SOCIAL_AUTH_ACME_SCOPE = […]`.
  const settings = program.binds.flatMap(({ bind: { target, value }, fn }): readonly Sink[] =>
    target.kind === 'name' && value && /^SOCIAL_AUTH_\w+_SCOPES?$/.test(target.name)
      ? [{ value, fn, isCertain: false, what: `setting "${target.name}"`, at: target }]
      : [],
  );
  const setters = program.calls.flatMap(({ expr, fn }): readonly Sink[] =>
    expr.callee.kind === 'member' && (setsScopes.test(expr.callee.name) || addsToScopes(expr.callee, fn))
      ? expr.args.map(({ value }) => ({ value, fn, isCertain: false, what: `"${nameOf(expr.callee)}"`, at: expr }))
      : [],
  );
  return [...entries, ...named, ...assigned, ...settings, ...setters, ...pairs(program)];
});

/** `scopes: { request: […] }`: an option that says more of them than their names. */
const askedFor = (value: Expr): readonly Expr[] => {
  const lists =
    value.kind === 'record' ? value.entries.filter(({ key }) => key === 'request' || key === 'require') : [];
  return lists.length > 0 ? lists.map((one) => one.value) : [value];
};

/** `mixer.oauth.scopes=…` and `MIXER_SCOPES=…` of a file that holds keys and values: the last word says what it is. */
const namesScopes = (name: string, file: FileInfo): boolean =>
  scopeKey.test(name) || (isDataFile(file) && /[._-]scopes?$/i.test(name));

const setsScopes = /^(?:set|with|add|append|default)?_?scopes?$/i;

/**
 * `options.Scope.Add(…)`, and `Scope.Add(…)` in the options of a sign-in themselves (ASP.NET). What is added to a plain variable is seen
 * where the variable is handed on.
 */
function addsToScopes({ object, name }: Extract<Expr, { kind: 'member' }>, { owner }: FunctionInfo): boolean {
  if (!/^(?:add(?:all|range)?|push|append|extend|concat)$/i.test(name)) return false;
  if (object.kind !== 'name' && object.kind !== 'member') return false;
  const isOfOptions = owner?.outline.bases.some((base) => optionsOfSignIn.test(lastName(base))) === true;
  const isOther = object.kind === 'member' && !isOwnField(object.object);
  return scopeKey.test(object.name) && (isOther || isOfOptions);
}

const optionsOfSignIn = /^(?:OAuth|OpenIdConnect)\w*Options$/;

/** What stands beside its name, unless the call only looks at it. */
const pairs = (program: Program): readonly Sink[] =>
  pairsIn(program, (name) => scopeKey.test(name)).flatMap(({ value, fn, at, callee }) =>
    callee && onlyLooks(callee) && !makesMap(callee)
      ? []
      : [{ value, fn, isCertain: false, what: 'parameter "scope"', at }],
  );

/** `Map.of("scope", …)`, `ImmutableMap.of("scope", …)`: a record, as others write it. */
const makesMap = (callee: Expr): boolean =>
  callee.kind === 'member' && callee.name === 'of' && 'name' in callee.object && callee.object.name.endsWith('Map');

const isOwnField = (object: Expr): boolean => object.kind === 'name' && /^(?:this|self|exports)$/.test(object.name);

const clientKey = /^_?client_?id$/i;
const loginBase = /OAuth|(?:Provider|Strategy|Backend)(?:\.__using__)?$/;
const givesScopes = /^(?:get_?)?(?:default_?)?scopes?$/i;

/**
 * Fields called scope, and methods that give them, where the class says what they are for: a request's body, which has a client
 * id too, or a sign-in, by its base class or the authorize address among its fields.
 */
export function classSinks(scene: Scene): readonly Sink[] {
  const { program } = scene.evaluator;
  return program.classes.flatMap((type) => {
    if (!isBody(scene, type) && !isLogin(scene, type)) return defaultsOfForm(scene, type);
    if (isClassOfAnother(scene, type)) return [];
    const fields = type.outline.fields.flatMap(({ name, value }): readonly Sink[] =>
      value && scopeKey.test(name) && !isIdle(program, type, name) ? [sinkAt(value, type.body, name)] : [],
    );
    const binds = type.methods.flatMap((fn) => [
      ...program.memberBindsOf(fn),
      ...[...program.namedBindsOf(fn).values()].flat(),
    ]);
    const assigned = binds.flatMap(({ bind: { target, value, isDeclaration }, fn }): readonly Sink[] => {
      const isField = target.kind === 'name' ? !isDeclaration : target.kind === 'member' && isOwnField(target.object);
      const isSet = isField && scopeKey.test(nameOf(target)) && !isIdle(program, type, nameOf(target));
      return value && isSet ? [sinkAt(value, fn, nameOf(target))] : [];
    });
    const given = type.methods
      .filter(({ name }) => givesScopes.test(name))
      .flatMap((fn) => program.given.returnsOf(fn).map((value) => sinkAt(value, fn, fn.name)));
    return [...fields, ...assigned, ...given];
  });
}

const givesDefault = /^getDefault(?:OAuth2?)?Scopes?$/i;

/** What Jenkins fills the form of an object with: `getDefaultOauthScopes()` of the `Descriptor` in its class. */
function defaultsOfForm(scene: Scene, type: ClassInfo): readonly Sink[] {
  const { parent, outline, methods } = type;
  const isOfForm = outline.bases.some((base) => lastName(base).endsWith('Descriptor'));
  if (!parent || !isOfForm || !isBody(scene, parent)) return [];
  if ([parent, type].some((one) => isClassOfAnother(scene, one))) return [];
  return methods
    .filter(({ name }) => givesDefault.test(name))
    .flatMap((fn) => scene.evaluator.program.given.returnsOf(fn).map((value) => sinkAt(value, fn, fn.name)));
}

const sinkAt = (value: Expr, fn: FunctionInfo, name: string): Sink => ({
  value,
  fn,
  isCertain: false,
  what: `field "${name}"`,
  at: value,
});

function isBody(scene: Scene, type: ClassInfo): boolean {
  if (type.outline.fields.some(({ name }) => clientKey.test(name))) return true;
  return type.methods.some(
    (fn) =>
      fn.isConstructor &&
      scene.evaluator.program.memberBindsOf(fn).some(({ bind }) => clientKey.test(nameOf(bind.target))),
  );
}

function isLogin(scene: Scene, type: ClassInfo): boolean {
  if (type.outline.bases.some((base) => loginBase.test(lastName(base)))) return true;
  const address = scene.catalogue.data.urls.authorize;
  return type.outline.fields.some(
    ({ value }) =>
      value &&
      (value.kind === 'text' || value.kind === 'concat') &&
      scene.evaluator.evaluate(value, type.body).some((one) => wholeText(one) === address),
  );
}

/** Packages whose own source stands in the tree: their functions are the program's, and take scopes all the same. */
const sourcesOf = (scene: Scene, language: string): readonly Sdk[] => {
  const own = new Set([...scene.evaluator.program.files.values()].map(({ outline }) => outline.namespace));
  return scene.catalogue.data.sdks.filter(
    (sdk) => sdk.language === language && sdk.imports.some((name) => own.has(name)),
  );
};

/** Arguments that an SDK takes scopes at. */
export function sdkSinks(scene: Scene): readonly Sink[] {
  const sources = new Map<string, readonly Sdk[]>();
  return scene.evaluator.program.calls.flatMap((placed): readonly Sink[] => {
    const { expr: call, fn } = placed;
    const { language } = fn.file;
    if (!sources.has(language)) sources.set(language, sourcesOf(scene, language));
    const sdks = new Set([...sdksFor(scene, language), ...(sources.get(language) ?? [])]);
    return [...sdks].flatMap(({ id, imports, isShared, scopeSinks = [] }) =>
      scopeSinks.flatMap((sink): readonly Sink[] => {
        if (lastPart(sink.symbol) !== lastPart(nameOf(call.callee)) || !isOnItsOwn(sink.symbol, call)) return [];
        if (!isFrom(scene, placed, id, imports)) return [];
        if (sink.isNamed) return namedScopes(scene, sink.symbol, placed);
        if (sink.isEach)
          return call.args.map(({ value }) => ({
            value,
            fn,
            isCertain: isShared !== true,
            what: sink.symbol,
            at: call,
          }));
        const positional = call.args.filter(({ name }) => name === undefined);
        const direct = sink.argument === undefined ? undefined : positional.at(sink.argument);
        return direct && sink.name === undefined
          ? [{ value: direct.value, fn, isCertain: isShared !== true, what: sink.symbol, at: call }]
          : [];
      }),
    );
  });
}

/**
 * Every type of Rust and Ruby has a `new`, and many an object a `get_token`: it counts of what the library calls so itself. Apps name
 * other objects as they like.
 */
function isOnItsOwn(symbol: string, { callee }: CallExpr): boolean {
  const receiver = receiverIn(symbol);
  if (lastPart(symbol) !== 'new' && !/[a-z]_[a-z]/.test(receiver)) return true;
  if (callee.kind !== 'member') return callee.kind === 'name';
  const object = callee.object.kind === 'call' ? callee.object.callee : callee.object;
  return 'name' in object && lastPart(object.name) === receiver;
}

/** `Scopes(user_read_chat=True)`: each name that is not switched off is a scope. */
const namedScopes = (scene: Scene, what: string, { expr: call, fn }: Placed<CallExpr>): readonly Sink[] =>
  call.args.flatMap(({ name, value }): readonly Sink[] => {
    const isOff = value.kind === 'literal' && /^false$/i.test(value.value);
    const scope = name === undefined || isOff ? undefined : scopeByLetters(scene.catalogue, name);
    if (scope === undefined) return [];
    return [{ value: { kind: 'text', value: scope, at: value.at }, fn, isCertain: true, what, at: call }];
  });

function isFrom(
  scene: Scene,
  { expr, fn }: Placed<Extract<Expr, { kind: 'call' }>>,
  id: string,
  imports: readonly string[],
): boolean {
  return calleeValues(scene.evaluator, expr, fn, emptyContext).some((callee) => {
    if (callee.kind === 'function') return imports.includes(callee.fn.file.outline.namespace ?? '');
    if (callee.kind !== 'external') return callee.kind === 'unknown' || callee.kind === 'param';
    if (callee.module === '') return scene.relations.talks(fn.file.file);
    return scene.catalogue.sdksOfImport(fn.file.language, callee.module).some((sdk) => sdk.id === id);
  });
}
