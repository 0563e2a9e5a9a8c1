import type { CallExpr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { type Chain, expand } from '../../resolve/expand.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import { wholeText } from '../../resolve/values.ts';
import { apiBaseOf, type FlatText, flatten, matchPath, originOf, pathsOf } from '../provider-url.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';
import { described, type Described } from './described-operations.ts';
import { type Holding, holdingOf, whoseOperation } from './described-clients.ts';

/**
 * Operations of a service that code calls by their names: Guzzle's `new Description(['baseUri' => …, 'operations' => ['getUser' =>
 * ['httpMethod' => 'GET', 'uri' => 'users/{id}']]])` and `$client->getUser(['id' => 5])`. Only what is called counts.
 *
 * @see https://github.com/guzzle/guzzle-services
 */
export const describedServices: Recogniser = (scene) => {
  for (const placed of descriptionsIn(scene.evaluator.program)) {
    const holding = holdingOf(scene, placed);
    expand(scene.evaluator, (chain) => visit(scene, placed, holding, chain), placed);
  }
};

/** `new Description($operations)`, and `ServiceDescription::factory('service.json')` of Guzzle 3. */
const descriptionsIn = rememberingEach((program: Program): readonly Placed<CallExpr>[] =>
  program.calls.filter(({ expr: { callee, isNew }, fn }) => {
    if (fn.file.language !== 'php') return false;
    if (isNew) return /^(?:Service)?Description$/.test(writtenName(callee));
    return callee.kind === 'member' && callee.name === 'factory' && writtenName(callee.object) === 'ServiceDescription';
  }),
);

function visit(scene: Scene, placed: Placed<CallExpr>, holding: Holding, chain: Chain): ReadonlySet<FunctionInfo> {
  const needed = new Set<FunctionInfo>();
  const operations = described(scene, placed, chain.context, needed);
  // The class whose objects know the operations, and whoever calls one, may stand in files that name no provider.
  scene.noteWrappers(needed);
  const isOfProvider = ({ address }: Described): boolean =>
    apiBaseOf(scene.catalogue, flatten(address).text) !== undefined;
  const own = operations.filter(isOfProvider);
  if (own.length > 0) scene.noteWrappers(holding.makers);
  const { file } = placed.fn;
  for (const { name } of own) scene.noteOutside([{ kind: 'external', module: '', path: [name], file }]);
  for (const one of own) for (const call of callsOf(scene, one.name)) report(scene, one, call, holding);
  return needed;
}

/** Calls of PHP on objects and classes, by the name of what they call. */
const callsByName = rememberingEach((program: Program): ReadonlyMap<string, readonly Placed<CallExpr>[]> => {
  const found = new Map<string, Placed<CallExpr>[]>();
  for (const { expr, fn } of program.calls)
    if (fn.file.language === 'php' && expr.callee.kind === 'member') push(found, expr.callee.name, { expr, fn });
  return found;
});

/** `$client->getUser()`, `$client->getUserAsync()`, `$client->getCommand('getUser')`: the library does not care for a first capital. */
function callsOf({ evaluator }: Scene, operation: string): readonly Placed<CallExpr>[] {
  const byName = callsByName(evaluator.program);
  const small = operation.charAt(0).toLowerCase() + operation.slice(1);
  const names = new Set([operation, small, `${operation}Async`, `${small}Async`]);
  const magic = [...names].flatMap((name) => byName.get(name) ?? []);
  const commands = (byName.get('getCommand') ?? []).filter(
    ({
      expr: {
        args: [first],
      },
      fn,
    }) =>
      first ? evaluator.evaluate(first.value, fn).some((value) => isNamed(wholeText(value), operation, small)) : false,
  );
  return [...magic, ...commands];
}

const isNamed = (text: string | undefined, ...names: readonly string[]): boolean =>
  text !== undefined && names.includes(text);

function report(scene: Scene, { verb, address }: Described, call: Placed<CallExpr>, holding: Holding): void {
  const certainty = whoseOperation(scene, call, holding);
  if (!certainty) return;
  const flat: FlatText = flatten(address);
  const base = apiBaseOf(scene.catalogue, flat.text);
  if (!base) return;
  const match = matchPath(scene.catalogue, verb, flat.text.slice(base.length), base.version);
  if (!match.operation && certainty !== 'certain') return;
  const at = placeOf(call.expr, call.fn);
  const place = originOf(flat, base.length) ?? at;
  scene.report({
    kind: 'call',
    certainty,
    provider: scene.catalogue.data.id,
    protocol: 'rest',
    method: verb,
    ...pathsOf(match),
    ...(match.operation && { operation: match.operation.id }),
    place,
    related: [{ place: at, message: 'called here' }],
    trace: [{ text: `${verb} ${match.path} of a described operation`, place }],
  });
}
