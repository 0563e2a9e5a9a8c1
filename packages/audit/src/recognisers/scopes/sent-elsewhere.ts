import type { CallExpr, Expr } from '../../outline/outline.ts';
import type { FunctionInfo, Program } from '../../resolve/program/program.ts';
import { push } from '../../push.ts';
import { piecesOf } from '../../resolve/values.ts';
import { childrenOf } from '../../resolve/program/walk.ts';
import { endpointIn } from '../endpoints.ts';
import { flatten } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import { scopeKey, type Sink } from './scope-sinks.ts';
import { isElsewhere } from '../sign-ins/whose-sign-in.ts';

/** How far options are followed on their way to an address, in variables. */
const longestWay = 3;
const largest = 400; // expressions of one text or call

/**
 * The options go to the sign-in of somebody else: `'https://other…/authorize?' + stringify(options)`, `get('https://other…', {
 * params: options })`, `url.searchParams.set('scope', …)` of such a `url`. Not those that go to this provider too.
 */
export function isSentElsewhere(scene: Scene, { at, fn }: Sink): boolean {
  const target: Target = { expr: at, names: new Set() };
  const receiver = at.kind === 'call' || at.kind === 'member' ? rootOf(at) : undefined;
  if (receiver?.kind === 'name' && receiver.name !== 'this') {
    const whose = whoseAddress(scene, receiver, fn);
    if (whose !== undefined) return whose === 'other';
    target.names.add(receiver.name);
  }
  if (at.kind !== 'record' && target.names.size === 0) return false;
  followVariables(scene, target, fn);
  const { program } = scene.evaluator;
  const sent = candidatesIn(program, fn).flatMap((expr) =>
    holdsTarget(expr, target) ? addressesOf(scene, expr, fn) : [],
  );
  // `url.search = new URLSearchParams(options)`
  const set = program
    .memberBindsOf(fn)
    .flatMap(({ bind }) =>
      bind.value && holdsTarget(bind.value, target) ? listed(whoseAddress(scene, rootOf(bind.target), fn)) : [],
    );
  const found = new Set([...sent, ...set]);
  return found.has('other') && !found.has('own');
}

type Target = Readonly<{ expr: Expr; names: Set<string> }>;
type Whose = 'own' | 'other';

/** `url` in `url.searchParams.set(…)`. */
function rootOf(expr: Expr): Expr {
  let root = expr;
  for (let depth = 0; depth < 8; depth += 1) {
    if (root.kind === 'call') root = root.callee;
    else if (root.kind === 'member') root = root.object;
    else break;
  }
  return root;
}

/** The variables that hold the options, or a text made of them. */
function followVariables({ evaluator: { program } }: Scene, target: Target, fn: FunctionInfo): void {
  for (let round = 0; round < longestWay; round += 1) {
    const before = target.names.size;
    for (const [name, binds] of program.namedBindsOf(fn))
      if (binds.some(({ bind }) => bind.value && holdsTarget(bind.value, target))) target.names.add(name);
    if (target.names.size === before) return;
  }
}

function holdsTarget(root: Expr, { expr: wanted, names }: Target): boolean {
  const open: Expr[] = [root];
  for (let count = 0; count < largest; count += 1) {
    const expr = open.pop();
    if (!expr) return false;
    if (expr === wanted || (expr.kind === 'name' && names.has(expr.name))) return true;
    if (expr.kind === 'call' && expr.callee.kind === 'member') {
      // `options.toString()`, but the client id's text is not all of them.
      open.push(expr.callee.object, ...expr.args.map(({ value }) => value));
    } else if (expr.kind === 'member') {
      if (scopeKey.test(expr.name) || carries.test(expr.name) || expr.object.kind !== 'name') open.push(expr.object);
    } else open.push(...childrenOf(expr));
  }
  return false;
}

/** Properties that hold all that was put in. */
const carries = /^(?:searchParams|search|query|params|href|url|uri|to_query|to_param|urlencoded|absoluteString)$/i;

const candidates = new WeakMap<Program, ReadonlyMap<FunctionInfo, readonly Expr[]>>();

/** Texts put together, calls, and what is set to something, in one function. */
function candidatesIn(program: Program, fn: FunctionInfo): readonly Expr[] {
  const known = candidates.get(program) ?? indexOf(program);
  candidates.set(program, known);
  return known.get(fn) ?? [];
}

function indexOf({ texts, calls }: Program): ReadonlyMap<FunctionInfo, readonly Expr[]> {
  const found = new Map<FunctionInfo, Expr[]>();
  for (const { expr, fn } of texts) if (expr.kind === 'concat') push(found, fn, expr);
  for (const { expr, fn } of calls) push(found, fn, expr);
  return found;
}

/** Whose sign-in is in a text, or beside the options in a call. */
function addressesOf(scene: Scene, expr: Expr, fn: FunctionInfo): readonly Whose[] {
  if (expr.kind === 'concat') return listed(whoseAddress(scene, expr, fn));
  if (expr.kind !== 'call') return [];
  return [...receiverOf(expr), ...expr.args.map(({ value }) => value)]
    .filter(({ kind }) => /^(?:text|concat|name|member)$/.test(kind))
    .flatMap((one) => listed(whoseAddress(scene, one, fn)));
}

const receiverOf = ({ callee }: CallExpr): readonly Expr[] => (callee.kind === 'member' ? [callee.object] : []);
const listed = (whose: Whose | undefined): readonly Whose[] => (whose === undefined ? [] : [whose]);

/** Only addresses that sign in: a link to an explanation may stand beside the options, too. */
const signsIn = /authori[sz]e|oauth/i;

function whoseAddress(scene: Scene, expr: Expr, fn: FunctionInfo): Whose | undefined {
  let isOther = false;
  for (const value of scene.evaluator.evaluate(expr, fn)) {
    if (value.kind !== 'text') continue;
    const text = flatten(piecesOf(value)).text.replace(/^location:\s*/i, '');
    if (endpointIn(scene.catalogue, text)) return 'own';
    const address = text.split('?')[0] ?? '';
    // The app's own server may hand them on: `https://app.example/oauth/acme`.
    const isNamed = address.toLowerCase().includes(scene.catalogue.data.id);
    if (isElsewhere(scene, address) && signsIn.test(address) && !isNamed) isOther = true;
  }
  return isOther ? 'other' : undefined;
}
