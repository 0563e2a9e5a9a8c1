import type { CallExpr, Expr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { containerAround } from '../../resolve/configuration/symfony-container.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { wholeText } from '../../resolve/values.ts';
import { endpointIn } from '../endpoints.ts';
import type { Scene } from '../recogniser.ts';
import type { Sink } from './scope-sinks.ts';

/**
 * `$clients->getClient('acme')->redirect($scopes, $options)` of KnpUOAuth2ClientBundle: the client of that name in the settings says
 * whose sign-in it is, by its type or by the address that its provider's class gives.
 */
export function registrySinks(scene: Scene): readonly Sink[] {
  return scene.evaluator.program.calls.flatMap(({ expr, fn }): readonly Sink[] => {
    const [scopes] = expr.args;
    if (fn.file.language !== 'php' || !scopes || nameOf(expr.callee) !== 'redirect') return [];
    // Told none, it asks for those that the provider's class gives.
    if (isEmpty(scopes.value)) return [];
    const name = clientIn(scene, { expr, fn });
    const whose = name === undefined ? 'other' : whoseClient(scene, name, fn);
    if (whose === 'other') return [];
    return [{ value: scopes.value, fn, isCertain: whose === 'own', what: 'redirect()', at: expr }];
  });
}

const isEmpty = (expr: Expr): boolean =>
  (expr.kind === 'list' && expr.items.length === 0) || (expr.kind === 'record' && expr.entries.length === 0);

/** The name under which the registry is asked for the client that redirects. */
function clientIn({ evaluator }: Scene, { expr: { callee }, fn }: Placed<CallExpr>): string | undefined {
  if (callee.kind !== 'member') return undefined;
  for (const value of evaluator.evaluate(callee.object, fn)) {
    const made = value.kind === 'external' ? value.call : undefined;
    if (made?.expr.kind !== 'call' || nameOf(made.expr.callee) !== 'getClient') continue;
    const [first] = made.expr.args;
    const name = first && evaluator.evaluate(first.value, made.fn, made.context).flatMap((one) => wholeText(one) ?? []);
    if (name?.length === 1) return name[0];
  }
  return undefined;
}

type Whose = 'own' | 'other' | undefined;

function whoseClient(scene: Scene, name: string, fn: FunctionInfo): Whose {
  const { id } = scene.catalogue.data;
  const client = containerAround(scene.evaluator.program, fn.file)?.signIns.get(name);
  const type = textAt(client?.expr, 'type');
  if (type !== undefined && type !== 'generic') return type === id ? 'own' : 'other';
  const told = client && addressOf(scene, textAt(client.expr, 'provider_class') ?? '');
  return told ?? (name.toLowerCase().includes(id) ? undefined : 'other');
}

const textAt = (expr: Expr | undefined, key: string): string | undefined => {
  const value = expr?.kind === 'record' ? expr.entries.find((one) => one.key === key)?.value : undefined;
  return value?.kind === 'text' ? value.value : undefined;
};

/** Whose the address is that a provider's class gives for the user to be sent to. */
function addressOf({ catalogue, evaluator }: Scene, whole: string): Whose {
  const type = evaluator.program
    .classesNamed(whole.slice(whole.lastIndexOf('\\') + 1))
    .find(({ file }) => whole.replace(/^\\/, '').startsWith(file.outline.namespace ?? ''));
  const given = type?.methods.find(({ name }) => name === 'getBaseAuthorizationUrl');
  const texts = (given ? evaluator.program.given.returnsOf(given) : []).flatMap((expr) =>
    given ? evaluator.evaluate(expr, given).flatMap((value) => wholeText(value) ?? []) : [],
  );
  if (texts.length === 0) return undefined;
  return texts.every((text) => endpointIn(catalogue, text)?.endpoint === 'authorize') ? 'own' : 'other';
}
