import type { Catalogue } from '@mixer-oauth/core';
import type { CallExpr, Expr } from '../../outline/outline.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { Placed, Program } from '../../resolve/program/program.ts';
import { piecesOf, wholeText } from '../../resolve/values.ts';
import { endpointIn } from '../endpoints.ts';
import { flatten } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import type { Sink } from '../scopes/scope-sinks.ts';
import { lastPart } from '../sdks/symbol-parts.ts';

/**
 * The scopes are asked of another provider: the call authenticates under another name, is of a sign-in library that is another
 * provider's, or has an address of somebody else beside the scopes. Names alone do not tell: `openid` and `email` are everybody's.
 */
export function isOfAnother(scene: Scene, { at, fn }: Sink): boolean {
  const call = at.kind === 'call' ? { expr: at, fn } : enclosingCall(scene.evaluator.program, at);
  if (call && (namesAnother(scene, call) || isLibraryOfAnother(scene, call))) return true;
  if (asksForAnother(scene, at.kind === 'call' ? at.callee : at, fn)) return true;
  return at.kind === 'record' && hasAddressOfAnother(scene, at, fn);
}

const enclosing = new WeakMap<Program, ReadonlyMap<Expr, Placed<CallExpr>>>();

/** The call that an object is handed to, itself or inside of another. */
function enclosingCall(program: Program, record: Expr): Placed<CallExpr> | undefined {
  const known = enclosing.get(program) ?? callsByRecord(program);
  enclosing.set(program, known);
  return known.get(record);
}

function callsByRecord({ calls }: Program): ReadonlyMap<Expr, Placed<CallExpr>> {
  const found = new Map<Expr, Placed<CallExpr>>();
  const visit = (expr: Expr, call: Placed<CallExpr>): void => {
    if (expr.kind !== 'record') return;
    found.set(expr, call);
    for (const { value } of expr.entries) visit(value, call);
  };
  for (const call of calls) for (const { value } of call.expr.args) visit(value, call);
  return found;
}

/** `passport.authenticate('other', { scope })`: a call that serves many providers, and names one. */
function namesAnother({ catalogue, evaluator }: Scene, { expr, fn }: Placed<CallExpr>): boolean {
  const name = nameOf(expr.callee);
  const rows = catalogue.data.sdks
    .flatMap(({ scopeSinks = [] }) => scopeSinks)
    .filter(({ symbol, where }) => where?.argument !== undefined && lastPart(symbol) === name);
  const names = rows.flatMap(({ where }) => {
    const argument = expr.args.filter((one) => one.name === undefined)[where?.argument ?? 0];
    return argument ? evaluator.evaluate(argument.value, fn).flatMap((value) => wholeText(value) ?? []) : [];
  });
  return names.length > 0 && !rows.some(({ where }) => names.includes(where?.equals ?? ''));
}

const picks = /^(?:driver|with|provider|strategy|using|build_?provider|create_?client)$/i;
const pickKey = /^(?:provider|strategy|service|connector|idp)(?:_?(?:id|name))?$/i;

/** `Socialite::driver('other')->scopes(…)`, `signIn({ provider: 'other', options: { scopes } })`: one of many providers, by its name. */
function asksForAnother({ catalogue, evaluator }: Scene, at: Expr, fn: Sink['fn']): boolean {
  const names: Expr[] = [];
  for (let expr = at, depth = 0; depth < 12 && (expr.kind === 'call' || expr.kind === 'member'); depth += 1) {
    const [first, ...more] = expr.kind === 'call' && picks.test(nameOf(expr.callee)) ? expr.args : [];
    if (first && more.length === 0) names.push(first.value);
    expr = expr.kind === 'call' ? expr.callee : expr.object;
  }
  const whole = at.kind === 'record' ? enclosingCall(evaluator.program, at)?.expr.args[0]?.value : undefined;
  for (const record of [at, whole])
    for (const { key, value } of record?.kind === 'record' ? record.entries : [])
      if (typeof key === 'string' && pickKey.test(key)) names.push(value);
  const texts = names.flatMap((name) => evaluator.evaluate(name, fn).flatMap((value) => wholeText(value) ?? []));
  return texts.length > 0 && !texts.some((text) => idsOf(catalogue).some((own) => text.toLowerCase().includes(own)));
}

/** The provider's id, and the name that its older hosts have: `beam` of `beam.pro`. */
const idsOf = ({ data: { id, urls } }: Catalogue): readonly string[] => [
  id,
  ...(urls.legacyHosts ?? []).flatMap((host) => host.toLowerCase().split('.').at(-2) ?? []),
];

/** `passport-other` where this provider's is `passport-acme`, `providers/other` where it is `providers/acme`. */
function isLibraryOfAnother(scene: Scene, { expr, fn }: Placed<CallExpr>): boolean {
  const { language } = fn.file;
  return calleeValues(scene.evaluator, expr, fn, emptyContext).some(
    (callee) =>
      callee.kind === 'external' &&
      callee.module !== '' &&
      scene.catalogue.sdksOfImport(language, callee.module).length === 0 &&
      siblingsOf(scene.catalogue).some((form) => {
        const other = form.exec(callee.module)?.[1];
        return other !== undefined && !isGeneric.test(other);
      }),
  );
}

/** Libraries for any provider are named like those for one. */
const isGeneric = /oauth|openid|oidc|^(?:local|http|basic|bearer|jwt|saml|custom|core|base|common|simple|client)/i;

const siblings = new WeakMap<Catalogue, readonly RegExp[]>();
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** What the libraries of other providers would be called, by those of this one that have its id in their names. */
function siblingsOf(catalogue: Catalogue): readonly RegExp[] {
  const known = siblings.get(catalogue);
  if (known) return known;
  const { id, sdks } = catalogue.data;
  const made = sdks
    .flatMap(({ imports }) => imports)
    .flatMap((name) => {
      const at = name.toLowerCase().indexOf(id);
      const fixed = name.length - id.length;
      if (at < 0 || fixed < 6) return [];
      return [new RegExp(`^${escape(name.slice(0, at))}([\\w-]+)${escape(name.slice(at + id.length))}$`, 'i')];
    });
  siblings.set(catalogue, made);
  return made;
}

const addressKey =
  /^(?:auth\w*|site|issuer|base|authori[sz]\w*|url|host|endpoint)?_?(?:url|uri|endpoint|site|host|issuer|base)?$/i;

/** `{ authorizationUrl: 'https://…', scope: […] }` with the address of somebody else, and none of this provider. */
function hasAddressOfAnother(scene: Scene, at: Expr, fn: Sink['fn']): boolean {
  if (at.kind !== 'record') return false;
  const addresses = at.entries.flatMap(({ key, value }) =>
    typeof key === 'string' && key !== '' && addressKey.test(key)
      ? scene.evaluator.evaluate(value, fn).flatMap((one) => {
          const { text } = flatten(piecesOf(one));
          return /^https?:\/\/[^\u0000/]+/i.test(text) ? [text] : [];
        })
      : [],
  );
  return addresses.length > 0 && addresses.every((text) => isElsewhere(scene, text));
}

/** An address whose host is known, and none of this provider's. */
export function isElsewhere({ catalogue }: Scene, text: string): boolean {
  const host = /^https?:\/\/([^\u0000/:?#]+)(?=[/:?#]|$)/i.exec(text)?.[1]?.toLowerCase();
  if (host === undefined || endpointIn(catalogue, text)) return false;
  const { authorize, token, apiBases, legacyHosts = [], aliases } = catalogue.data.urls;
  const own = [authorize, token, ...(aliases?.authorize ?? []), ...apiBases.map(({ url }) => url)];
  return !own.some((url) => url.toLowerCase().includes(`//${host}`)) && !legacyHosts.includes(host);
}
