import type { CallExpr } from '../../outline/outline.ts';
import { settingIn } from '../../resolve/classes/initial-values.ts';
import { settingNamed } from '../../resolve/configuration/configuration.ts';
import { emptyContext } from '../../resolve/context.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { ClassInfo } from '../../resolve/program/program.ts';
import { combinations, type Piece, piecesOf, type Thunk, wholeText } from '../../resolve/values.ts';
import { flatten } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import { joinedPaths } from './joined-paths.ts';

export type Address = readonly Piece[];

const declares = /^(?:FeignClient|RegisterRestClient|Client)$/;
const prefixes = /^(?:Path|RequestMapping|HttpExchange|BasePath)$/;
const pathKeys = /^(?:path|value|ur[il])$/;

/** The interface says itself that a library makes its client: nobody else says where that is. */
export const isDeclaredClient = ({ outline }: ClassInfo): boolean =>
  outline.kind === 'interface' && outline.annotations.some(({ callee }) => declares.test(nameOf(callee)));

/** `@FeignClient(url = "https://…")`, `[BaseAddress("https://…")]`, `@RegisterRestClient(configKey = "users")`. */
export const declaredBases = (scene: Scene, { outline, outer, name, file }: ClassInfo): readonly Address[] =>
  outline.annotations.flatMap((annotation) => {
    const thunks = annotation.args.map(({ value }): Thunk => ({ expr: value, fn: outer, context: emptyContext }));
    const written = thunks.flatMap((thunk) => addressesIn(scene, thunk));
    if (written.length > 0 || !declares.test(nameOf(annotation.callee))) return written;
    const keys = thunks.flatMap((thunk) => scene.evaluator.force(thunk).flatMap((value) => wholeText(value) ?? []));
    const whole = file.outline.namespace === undefined ? name : `${file.outline.namespace}.${name}`;
    return [...keys, `"${whole}"`, whole]
      .flatMap((key) => settingsOfClient.map((setting) => setting.replace('*', key)))
      .flatMap((key) => settingNamed(scene.evaluator, key).map((value) => piecesOf(value)))
      .filter(isAddress)
      .slice(0, 1);
  });

/**
 * Where a client's address stands in settings, by its key, name or class.
 * Quarkus: https://quarkus.io/guides/rest-client, MicroProfile: https://download.eclipse.org/microprofile/microprofile-rest-client-3.0/,
 * Micronaut: https://docs.micronaut.io/latest/guide/#serviceDiscovery,
 * Spring: https://docs.spring.io/spring-cloud-openfeign/reference/spring-cloud-openfeign.html
 */
const settingsOfClient = [
  'quarkus.rest-client.*.url',
  'quarkus.rest-client.*.uri',
  '*/mp-rest/url',
  '*/mp-rest/uri',
  'micronaut.http.services.*.url',
  'micronaut.http.services.*.urls',
  'spring.cloud.openfeign.client.config.*.url',
] as const;

/** Bases with what the interface itself says of every path: `@FeignClient(path = "v1")`, `@Path("/users")`, `@HttpExchange("/users")`. */
export function underPrefix(
  scene: Scene,
  { outline, outer }: ClassInfo,
  bases: readonly Address[],
): readonly Address[] {
  const lists = outline.annotations
    .map((annotation) =>
      prefixIn(annotation).flatMap((value) => scene.evaluator.evaluate(value, outer).map((one) => piecesOf(one))),
    )
    .map((paths) => paths.filter((path) => !isAddress(path)).map(withoutSlash))
    .filter((paths) => paths.length > 0);
  const steps = combinations(lists, 4).map((paths) => paths.flatMap((path) => joinedPaths([[]], [path]).flat()));
  return bases.flatMap((base) => steps.map((path) => [...withoutSlash(base), ...path]));
}

const prefixIn = ({ callee, args }: CallExpr): readonly CallExpr['args'][number]['value'][] => {
  const name = nameOf(callee);
  const isPrefix = prefixes.test(name);
  if (!isPrefix && !declares.test(name)) return [];
  return args
    .filter(({ name: key }) => (isPrefix ? key === undefined || pathKeys.test(key) : key === 'path'))
    .slice(0, 1)
    .flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]));
};

export const addressesIn = ({ evaluator }: Scene, thunk: Thunk): readonly Address[] =>
  evaluator
    .force(thunk)
    .flatMap((value) => [value, ...settingIn(evaluator, wholeText(value) ?? '')])
    .map((value) => piecesOf(value))
    .filter(isAddress);

const isAddress = (pieces: Address): boolean => /^https?:\/\//i.test(flatten(pieces).text);

export function withoutSlash(pieces: Address): Address {
  const last = pieces.at(-1);
  return last && 'text' in last ? [...pieces.slice(0, -1), { ...last, text: last.text.replace(/\/+$/, '') }] : pieces;
}
