import type { CallExpr, Expr } from '../../outline/outline.ts';
import type { FunctionInfo, Program } from '../../resolve/program/program.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { piecesOf } from '../../resolve/values.ts';
import { childrenOf } from '../../resolve/program/walk.ts';
import { endpointIn } from '../endpoints.ts';
import { flatten } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import { scopeKey } from './asking-names.ts';
import type { Sink } from './scope-sinks.ts';
import { isElsewhere } from '../sign-ins/whose-sign-in.ts';

const largest = 400; // expressions of one text or call

/**
 * The options go to the sign-in of somebody else: `'https://other…/authorize?' + stringify(options)`, `get('https://other…', {
 * params: options })`, `url.searchParams.set('scope', …)` of such a `url`; so does a body that is written as a text. Not those that go
 * to this provider too.
 */
export function isSentElsewhere(scene: Scene, { at, fn }: Pick<Sink, 'at' | 'fn'>): boolean {
  let variable: string | undefined;
  const receiver = at.kind === 'call' || at.kind === 'member' ? rootOf(at) : undefined;
  if (receiver?.kind === 'name' && receiver.name !== 'this') {
    const whose = whoseAddress(scene, receiver, fn);
    if (whose !== undefined) return whose === 'other';
    variable = receiver.name;
  }
  if (!/^(?:record|text|concat)$/.test(at.kind) && variable === undefined) return false;
  const found = new Set<Whose>();
  for (const { expr, set } of holdersOf(scene, at, variable, fn)) {
    if (set?.kind === 'name') continue;
    // `url.search = new URLSearchParams(options)`
    const whose = set ? listed(whoseAddress(scene, rootOf(set), fn)) : addressesOf(scene, expr, fn);
    for (const one of whose) found.add(one);
  }
  return found.has('other') && !found.has('own');
}

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

/**
 * What options go into in one function: calls, texts put together, and what is set, by way of the variables that hold them.
 *
 * @param variable - what holds them already
 */
function holdersOf(
  { evaluator }: Scene,
  options: Expr,
  variable: string | undefined,
  fn: FunctionInfo,
): ReadonlySet<Holder> {
  const { byExpr, byName } = holdingsIn(fn, evaluator.program);
  const found = new Set(byExpr.get(options));
  const follow = (name: string): void => {
    for (const holder of byName.get(name) ?? []) found.add(holder);
  };
  if (variable !== undefined) follow(variable);
  // What is added is gone through as well.
  for (const { set } of found) if (set?.kind === 'name') follow(set.name);
  return found;
}

/** `set`: the variable or property that is set to the expression. */
type Holder = Readonly<{ expr: Expr; set?: Expr }>;

interface Holdings {
  readonly byExpr: ReadonlyMap<Expr, readonly Holder[]>;
  readonly byName: ReadonlyMap<string, readonly Holder[]>;
}

/** What goes into what in one function, sorted out once: it may have thousands of options and calls. */
const holdingsIn = rememberingEach((fn: FunctionInfo, program: Program): Holdings => {
  const byExpr = new Map<Expr, Holder[]>();
  const byName = new Map<string, Holder[]>();
  const add = (holder: Holder): void => {
    for (const part of partsOf(holder.expr)) {
      push(byExpr, part, holder);
      if (part.kind === 'name') push(byName, part.name, holder);
    }
  };
  for (const expr of candidatesIn(program, fn)) add({ expr });
  const named = [...program.namedBindsOf(fn).values()].flat();
  for (const { bind } of [...named, ...program.memberBindsOf(fn)])
    if (bind.value) add({ expr: bind.value, set: bind.target });
  return { byExpr, byName };
});

/** The expressions of which all goes into another. */
function partsOf(root: Expr): readonly Expr[] {
  const parts: Expr[] = [];
  const open: Expr[] = [root];
  for (let expr = open.pop(); expr && parts.length < largest; expr = open.pop()) {
    parts.push(expr);
    if (expr.kind === 'call' && expr.callee.kind === 'member') {
      // `options.toString()`, but the client id's text is not all of them.
      open.push(expr.callee.object, ...expr.args.map(({ value }) => value));
    } else if (expr.kind === 'member') {
      if (scopeKey.test(expr.name) || carries.test(expr.name) || expr.object.kind !== 'name') open.push(expr.object);
    } else for (const child of childrenOf(expr)) open.push(child);
  }
  return parts;
}

/** Properties that hold all that was put in. */
const carries = /^(?:searchParams|search|query|params|href|url|uri|to_query|to_param|urlencoded|absoluteString)$/i;

/** Texts put together, and calls, in one function. */
const candidatesIn = (program: Program, fn: FunctionInfo): readonly Expr[] =>
  candidatesByFunction(program).get(fn) ?? [];

const candidatesByFunction = rememberingEach(
  ({ texts, calls }: Program): ReadonlyMap<FunctionInfo, readonly Expr[]> => {
    const found = new Map<FunctionInfo, Expr[]>();
    for (const { expr, fn } of texts) if (expr.kind === 'concat') push(found, fn, expr);
    for (const { expr, fn } of calls) push(found, fn, expr);
    return found;
  },
);

/** Whose sign-in is in a text, or beside the options in a call: asked once, as a call may be handed thousands of options. */
function addressesOf(scene: Scene, expr: Expr, fn: FunctionInfo): readonly Whose[] {
  const known = addressesIn(scene);
  const found = known.get(expr) ?? findAddresses(scene, expr, fn);
  known.set(expr, found);
  return found;
}

const addressesIn = rememberingEach((_scene: Scene): WeakMap<Expr, readonly Whose[]> => new WeakMap());

function findAddresses(scene: Scene, expr: Expr, fn: FunctionInfo): readonly Whose[] {
  if (expr.kind === 'concat') return listed(whoseAddress(scene, expr, fn));
  if (expr.kind !== 'call') return [];
  return [...receiverOf(expr), ...expr.args.map(({ value }) => insideOf(value))]
    .filter(({ kind }) => /^(?:text|concat|name|member)$/.test(kind))
    .flatMap((one) => listed(whoseAddress(scene, one, fn)));
}

/** `URI('https://…')`, `new URL(address)` */
const insideOf = (value: Expr): Expr =>
  (value.kind === 'call' && value.args.length === 1 ? value.args[0]?.value : undefined) ?? value;

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
