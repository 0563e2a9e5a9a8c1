import type { Expr } from '../../outline/outline.ts';
import { expand } from '../../resolve/expand.ts';
import type { ClassInfo, FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { piecesOf, type Value, wholeText } from '../../resolve/values.ts';
import { apiBaseOf, flatten, type FlatText, matchPath, originOf, pathsOf } from '../provider-url.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';
import { leadingParam, mayBegin } from '../rest/may-begin.ts';
import { isIdle } from '../scopes/idle-constant.ts';
import { isToldAt } from '../scopes/told-requests.ts';

/** Options, fields and methods by which OAuth libraries are told where the user's profile is: they fetch it themselves. */
const profileName =
  /^(?:get_?)?(?:url_?)?(?:resource[_-]?owner(?:[_-]?details)?|user[_-]?info(?:rmation)?|user[_-]?profile|user_?data|profile|identity)(?:[_-]?(?:ur[il]|endpoint))?$/i;
/** What an option alone may be called: a property of any object may be a `profile`. */
const addressName = /^user_?info(?:rmation)?_?(?:ur[il]|endpoint|address)$/i;
const scopesName = /^(?:get_?)?(?:default_?)?scopes?$/i;
const baseName = /provider|oauth|strategy|backend|adapter|driver|social/i;

/** What OAuth libraries do with what a program tells them: a profile that they fetch, scopes that they ask for by default. */
export const oauthLibraries: Recogniser = (scene) => {
  const { program } = scene.evaluator;
  for (const { expr, fn } of program.records) {
    for (const { key, value } of expr.entries)
      if (typeof key === 'string' && profileName.test(key)) reportProfile(scene, value, fn);
    const profile = profileUnderBase(expr);
    if (profile) reportProfile(scene, profile, fn);
  }
  for (const { expr, fn } of program.calls)
    for (const { name, value } of expr.args)
      if (name !== undefined && profileName.test(name)) reportProfile(scene, value, fn);
  // `options.UserInformationEndpoint = …`
  for (const { bind, fn } of program.binds)
    if (bind.target.kind === 'member' && bind.value && addressName.test(bind.target.name))
      reportProfile(scene, bind.value, fn);
  for (const { expr, fn } of program.calls) {
    const [name, value] = expr.args;
    const isOption = expr.callee.kind === 'name' && /^(?:option|set|setting)$/.test(expr.callee.name);
    if (isOption && value && name?.value.kind === 'text' && scopesName.test(name.value.value))
      if (scene.relations.talks(fn.file.file)) reportScopes(scene, value.value, fn);
  }
  for (const type of program.classes) if (extendsLibrary(scene, type)) readClass(scene, type);
};

/** `base_url: "https://…", user_url: "/users/me"`: what a strategy of Assent says. */
function profileUnderBase({ entries, at }: Extract<Expr, { kind: 'record' }>): Expr | undefined {
  const [base, path] = ['base_url', 'user_url'].map((name) => entries.find(({ key }) => key === name)?.value);
  if (!path) return undefined;
  const isWhole = path.kind === 'text' && /^[a-z]+:/i.test(path.value);
  return base && !isWhole ? { kind: 'concat', parts: [base, path], at } : path;
}

/** A class whose base is from outside and by its name one of an OAuth library, in a file that talks to the provider. */
function extendsLibrary(scene: Scene, { outline, outer, file }: ClassInfo): boolean {
  if (!scene.relations.talks(file.file)) return false;
  return outline.bases.some((base) =>
    scene.evaluator
      .evaluate(base, outer)
      .some((value) => value.kind === 'external' && baseName.test(`${value.module} ${value.path.join(' ')}`)),
  );
}

function readClass(scene: Scene, type: ClassInfo): void {
  const { outline, methods, body } = type;
  for (const { name, value } of outline.fields) {
    if (value && profileName.test(name)) reportProfile(scene, value, body);
    if (value && scopesName.test(name) && !isIdle(scene.evaluator.program, type, name))
      reportScopes(scene, value, body);
  }
  for (const method of methods) {
    const returned = scene.evaluator.program.given.returnsOf(method);
    if (profileName.test(method.name)) for (const value of returned) reportProfile(scene, value, method);
    if (scopesName.test(method.name)) for (const value of returned) reportScopes(scene, value, method);
  }
}

/** Likely: the library makes the call where it signs a user in, which is not to be seen here. Who passes the address's beginning is asked. */
function reportProfile(scene: Scene, expr: Expr, fn: FunctionInfo): void {
  expand(
    scene.evaluator,
    ({ context }) => {
      const needed = new Set<FunctionInfo>();
      for (const value of scene.evaluator.evaluate(expr, fn, context)) {
        const flat = flatten(piecesOf(value));
        const begins = leadingParam(flat);
        if (begins && mayBegin(scene, begins)) needed.add(begins.fn);
        else reportProfileAt(scene, flat, { expr, fn });
      }
      return needed;
    },
    { expr, fn },
  );
}

function reportProfileAt(scene: Scene, flat: FlatText, { expr, fn }: Placed): void {
  const base = apiBaseOf(scene.catalogue, flat.text);
  const match = base && matchPath(scene.catalogue, 'GET', flat.text.slice(base.length), base.version);
  if (!base || !match?.operation || match.isWholeHole || match.operation.isOAuthEndpoint) return;
  const place = originOf(flat, base.length) ?? placeOf(expr, fn);
  scene.report({
    kind: 'call',
    certainty: 'likely',
    provider: scene.catalogue.data.id,
    protocol: 'rest',
    method: 'GET',
    ...pathsOf(match),
    operation: match.operation.id,
    place,
    related: [],
    trace: [{ text: "the address of the user's profile, which an OAuth library fetches", place }],
  });
}

function reportScopes(scene: Scene, expr: Expr, fn: FunctionInfo): void {
  const tell = (value: Value): void => {
    if (value.kind === 'list') for (const item of value.items) scene.evaluator.force(item).forEach(tell);
    if (value.kind !== 'text') return;
    const origin = value.pieces.flatMap((piece) => ('text' in piece && piece.origin ? [piece.origin] : []))[0];
    for (const word of (wholeText(value) ?? '').split(/[\s,+]+/)) {
      const scope = scene.catalogue.scope(word)?.name;
      const place = origin ?? placeOf(expr, fn);
      // A field called scope has been seen already, and more exactly; a member of a table elsewhere is told here.
      if (scope === undefined || [place, placeOf(expr, fn)].some((one) => isToldAt(scene, scope, one))) continue;
      scene.report({
        kind: 'request',
        certainty: 'certain',
        provider: scene.catalogue.data.id,
        scope,
        place,
        related: [],
        trace: [{ text: `"${word}" is what a provider class asks for by default`, place }],
      });
    }
  };
  scene.evaluator.evaluate(expr, fn).forEach(tell);
}
