import type { Catalogue } from '@mixer-oauth/core';
import type { CallExpr, Expr } from '../../outline/outline.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import type { Origin } from '../../resolve/values.ts';
import { onlyLooks } from './asking-names.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';
import { sdksFor } from '../sdks/sdk-symbols.ts';
import { tokensOf } from './scope-tokens.ts';
import { isToldAt } from './told-requests.ts';

/**
 * Scopes that are handed to a function of which only the name is known, as to a package that the catalogue does not have:
 * `client.getShortCode('channel:details:self user:details:self')`, `new Client(id, secret, ['chat:chat', 'chat:connect'])`. Nothing
 * says what the function does with them: likely. Names that are only looked at are not asked for, and one name alone may be anything,
 * unless the function's own name speaks of signing in.
 */
export const handedScopes: Recogniser = (scene) => {
  if (!scene.relations.talksAnywhere) return;
  for (const placed of scene.evaluator.program.calls)
    for (const { value } of placed.expr.args) {
      const scopes = scopesIn(scene.catalogue, value) ?? membersIn(scene, value, placed.fn);
      const isEnough = scopes.length > 1 || (scopes.length === 1 && signsIn.test(nameOf(placed.expr.callee)));
      if (isEnough && takesThem(scene, placed)) report(scene, placed, scopes);
    }
};

const signsIn = /o_?auth|authori[sz]|authenticat|log_?in|sign_?in|short_?code/i;

type Named = Readonly<{ name: string; at: Expr }>;

/** The scopes of a text or list that holds nothing else; undefined where it holds no texts. Plain words, which others use too, do not count. */
function scopesIn(catalogue: Catalogue, value: Expr): readonly Named[] | undefined {
  const texts = value.kind === 'list' ? value.items : [value];
  const found: Named[] = [];
  for (const at of texts) {
    if (at.kind !== 'text') return undefined;
    for (const text of at.value.split(/[\s,+|]+|%20/)) {
      const scope = /\w[:./-]\w/.test(text) ? catalogue.scope(text) : undefined;
      if (!scope) return [];
      found.push({ name: scope.name, at });
    }
  }
  return found;
}

/**
 * `container.Register("scopes", Scope.UserReadPrivate | Scope.PlaylistReadPrivate)`, and a constant that holds them: members of a library's
 * enum of scopes, and nothing else.
 */
function membersIn(scene: Scene, value: Expr, fn: FunctionInfo): readonly Named[] {
  const hasEnum = sdksFor(scene, fn.file.language).some(({ enumRule, constants }) => enumRule ?? constants);
  const list = hasEnum ? listOf(scene, value, fn) : undefined;
  if (!list?.items.every(isMember)) return [];
  const named = list.items.map((at) => {
    const tokens = scene.evaluator.evaluate(at, fn).flatMap((one) => tokensOf(scene, one));
    return { at, name: tokens.length === 1 ? scene.catalogue.scope(tokens[0]?.text ?? '')?.name : undefined };
  });
  const known = named.flatMap(({ at, name }) => (name === undefined ? [] : { at, name }));
  return known.length === named.length ? known : [];
}

const isMember = (item: Expr): boolean =>
  item.kind === 'member' && 'name' in item.object && /scopes?$/i.test(item.object.name);

/** A list, or the one that a name was given where it was declared. */
function listOf({ evaluator: { program } }: Scene, value: Expr, fn: FunctionInfo): ListExpr | undefined {
  if (value.kind === 'list') return value;
  if (value.kind !== 'name') return undefined;
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const [first, ...others] = program.bindsOf(scope, value.name);
    if (first) return others.length === 0 && first.bind.value?.kind === 'list' ? first.bind.value : undefined;
  }
  return undefined;
}

type ListExpr = Extract<Expr, { kind: 'list' }>;

/** What a function of the program does with its arguments is seen there. */
const takesThem = ({ evaluator }: Scene, { expr: call, fn }: Placed<CallExpr>): boolean =>
  !onlyLooks(call.callee) &&
  calleeValues(evaluator, call, fn, emptyContext).every(({ kind }) => kind !== 'function' && kind !== 'class');

function report(scene: Scene, { expr: call, fn }: Placed<CallExpr>, scopes: readonly Named[]): void {
  const found = scopes.map(({ name, at }) => ({ name, place: placeOf(at, fn) }));
  reportHanded(scene, found, { place: placeOf(call, fn), what: `handed to ${nameOf(call.callee)}` });
}

/** Reports scopes as likely, but for those that are told there already. `what`: how somebody gets to see them. */
export function reportHanded(
  scene: Scene,
  scopes: readonly Readonly<{ name: string; place: Origin }>[],
  { place: at, what }: Readonly<{ place: Origin; what: string }>,
): void {
  for (const { name, place } of scopes) {
    // Of a member of a table elsewhere it is told where it is handed over.
    if ([place, at].some((one) => isToldAt(scene, name, one))) continue;
    scene.report({
      kind: 'request',
      certainty: 'likely',
      provider: scene.catalogue.data.id,
      scope: name,
      place,
      related: [{ place: at, message: what }],
      trace: [{ text: `"${name}" is ${what}`, place }],
    });
  }
}
