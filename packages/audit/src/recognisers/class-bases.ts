import type { CallExpr } from '../outline/outline.ts';
import type { Context } from '../resolve/context.ts';
import type { Evaluator } from '../resolve/evaluator.ts';
import type { ClassInfo, FunctionInfo } from '../resolve/program.ts';
import { type Thunk, wholeText } from '../resolve/values.ts';
import type { Scene } from './recogniser.ts';

/** Names of options that hold the address under which a client's paths are. */
export const baseKeys =
  /^(?:base_?ur[li]|base_?address|base_?path|prefix_?url|api_?base|api_?url|site|host|root|endpoint|base)$/i;

/**
 * What the body of a class says of every request made by it: `base_uri 'https://…'` (HTTParty), `option :client_options,
 * site: 'https://…'` (omniauth). The class is the one around or, for `Api.get(…)`, the receiver.
 */
export function basesOfClass(scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context): readonly Thunk[] {
  const { evaluator } = scene;
  const receivers = call.callee.kind === 'member' ? evaluator.evaluate(call.callee.object, fn, context) : [];
  const named = receivers.flatMap((value) =>
    value.kind === 'class' || value.kind === 'instance' ? [value.class] : [],
  );
  const isOpen = receivers.every(({ kind }) => kind === 'unknown' || kind === 'external');
  const around = ownerOf(fn);
  const types = named.length > 0 ? named : isOpen && around ? [around] : [];
  return types
    .flatMap((type) => [type, ...programBases(evaluator, type)])
    .flatMap(({ body }): readonly Thunk[] =>
      body.body.flatMap((statement): readonly Thunk[] => {
        if (statement.kind !== 'expr' || statement.value.kind !== 'call' || statement.value.callee.kind !== 'name')
          return [];
        const { callee, args } = statement.value;
        const isBaseCall = callee.kind === 'name' && baseKeys.test(callee.name);
        return args
          .filter(({ name }, at) => (name === undefined ? isBaseCall && at === 0 : baseKeys.test(name)))
          .map(({ value }) => ({ expr: value, fn: body, context }));
      }),
    );
}

const ownerOf = (fn: FunctionInfo): ClassInfo | undefined => {
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) if (scope.owner) return scope.owner;
  return undefined;
};

const programBases = (evaluator: Evaluator, { outline, outer }: ClassInfo): readonly ClassInfo[] =>
  outline.bases.flatMap((base) =>
    evaluator.evaluate(base, outer).flatMap((value) => (value.kind === 'class' ? [value.class] : [])),
  );

/** The class says that its requests go elsewhere: to an address under which no text of the provider's API can be. */
export function goesElsewhere(scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context): boolean {
  const hosts = scene.catalogue.data.urls.apiBases.map(({ url }) => hostOf(url));
  return basesOfClass(scene, call, fn, context).some(({ expr, fn: where }) =>
    scene.evaluator.evaluate(expr, where).some((value) => {
      const text = wholeText(value);
      return text !== undefined && /^[a-z]+:\/\//i.test(text) && !hosts.includes(hostOf(text));
    }),
  );
}

const hostOf = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^[a-z]+:\/\/(?:www\.)?/, '')
    .replace(/[/?#:].*$/s, '');
