import type { Expr } from '../../outline/outline.ts';
import type { Placed } from '../../resolve/program/program.ts';
import { type Origin, piecesOf } from '../../resolve/values.ts';
import { apiBaseOf, flatten, matchPath, originOf, pathsOf } from '../provider-url.ts';
import { rowsDescribed } from './described-operations.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';

const verbs = /^(?:get|post|put|patch|delete)$/i;
const verbKeys = /^(?:method|verb|type|httpMethod)$/i;
const pathKeys = /^(?:path|url|uri|endpoint|route)$/i;

/**
 * Rows that say how to call: `getUser: ['GET', 'users/current']`, `{ method: 'PUT', path: '/channels/{id}' }`. Who reads such a table
 * is often out of sight; in a file that talks to the provider, rows that name its operations are likely calls.
 */
export const pathTables: Recogniser = (scene) => {
  const { lists, records } = scene.evaluator.program;
  const read = rowsRead(scene);
  for (const { expr, fn } of lists) {
    const [verb, path, next] = expr.items;
    if (read.has(keyOf(placeOf(expr, fn)))) continue;
    if (verb && path && expr.items.length < 5 && !goesOn(path, next)) consider(scene, { expr, fn }, verb, path);
  }
  for (const { expr, fn } of records) {
    // A row with a function is a route that is served.
    if (expr.entries.some(({ value }) => value.kind === 'function') || read.has(keyOf(placeOf(expr, fn)))) continue;
    if (rowsDescribed(scene.evaluator).has(expr)) continue;
    const at = (keys: RegExp): Expr | undefined =>
      expr.entries.find(({ key }) => typeof key === 'string' && keys.test(key))?.value;
    const [verb, path] = [at(verbKeys), at(pathKeys)];
    if (verb && path && !expr.entries.some(({ key }) => typeof key === 'string' && servedKeys.test(key)))
      consider(scene, { expr, fn }, verb, path);
  }
};

/** `['DELETE', 'users', 'avatar']`: the path is put together of what stands in the row. */
const goesOn = (path: Expr, next: Expr | undefined): boolean =>
  path.kind === 'text' && !path.value.includes('/') && next?.kind === 'text' && /^\w+$/.test(next.value);

/** Rows of which a loop was seen that calls with them. */
const rowsRead = ({ found }: Scene): ReadonlySet<string> =>
  new Set(
    found.flatMap(({ protocol, related }) => (protocol === 'rest' ? related.map(({ place }) => keyOf(place)) : [])),
  );

const keyOf = ({ file, at }: Origin): string => `${file} ${at.start} ${at.end}`;

const servedKeys = /^(?:handler|controller|action|component|config|children|redirect|host|hostname|baseURL)$/;

function consider(scene: Scene, { expr, fn }: Placed, verb: Expr, path: Expr): void {
  if (verb.kind !== 'text' || !verbs.test(verb.value) || !scene.relations.talks(fn.file.file)) return;
  if (path.kind !== 'text' && path.kind !== 'concat') return;
  for (const value of scene.evaluator.evaluate(path, fn)) {
    const flat = flatten(piecesOf(value));
    if (
      apiBaseOf(scene.catalogue, flat.text) ||
      !/^\/?[a-z][\w-]*(?:\/|$|\?)/i.test(flat.text) ||
      /^\/?api\//.test(flat.text)
    )
      continue;
    const match = matchPath(scene.catalogue, verb.value.toUpperCase(), flat.text);
    if (!match.operation) continue;
    const place = originOf(flat, 0) ?? placeOf(path, fn);
    scene.report({
      kind: 'call',
      certainty: 'likely',
      provider: scene.catalogue.data.id,
      protocol: 'rest',
      method: verb.value.toUpperCase(),
      ...pathsOf(match),
      operation: match.operation.id,
      place,
      related: [{ place: placeOf(expr, fn), message: 'the row' }],
      trace: [{ text: `a row with ${verb.value} and ${flat.text.replaceAll('\u0000', '{}')}`, place }],
    });
  }
}
