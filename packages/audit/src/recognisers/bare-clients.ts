import type { CallExpr } from '../outline/outline.ts';
import { calleeValues } from '../resolve/calls.ts';
import { emptyContext } from '../resolve/context.ts';
import type { Placed } from '../resolve/program.ts';
import type { Scene } from './recogniser.ts';

// An HTTP client as it comes, without a base of its own: a path alone is one of the page's own server.
const bareClients =
  /^(?:axios|got|ky|ky-universal|request|request-promise|request-promise-native|superagent|needle|node-fetch|cross-fetch|isomorphic-fetch|unfetch|whatwg-fetch|jquery|wretch|phin|bent)$/;
const bareGlobals = /^(?:fetch|axios|\$|jQuery|XMLHttpRequest|\$http|window|globalThis|self)$/;

/** `fetch(path)`, `axios.get(path)`: the client itself is called, and no instance of it that has a base. */
export function isBareClient(scene: Scene, { expr: call, fn }: Placed<CallExpr>): boolean {
  const callees = calleeValues(scene.evaluator, call, fn, emptyContext);
  return callees.some(
    (value) =>
      value.kind === 'external' &&
      !value.path.includes('()') &&
      (value.module === '' ? bareGlobals.test(value.path[0] ?? '') : bareClients.test(value.module)),
  );
}
