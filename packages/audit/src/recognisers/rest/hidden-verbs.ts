import type { Chain } from '../../resolve/expand.ts';
import type { Origin } from '../../resolve/values.ts';
import { isPassed, unfilled } from './blind-spots.ts';
import { noteUnread } from './note-sources.ts';
import { type FlatText, matchPath } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import type { Verb } from './verb.ts';

/** A call whose verb is written and cannot be seen: it is one of a table that is not known, or what nobody passes. */
export function reportHiddenVerb(
  scene: Scene,
  verb: Verb,
  hidden: Readonly<{ flat: FlatText; from: number; version: string | undefined; place: Origin; chain: Chain }>,
): void {
  const { flat, from, version, place, chain } = hidden;
  noteUnread(scene, flat, from);
  if (verb.params.some((param) => isPassed(scene, param, chain))) return;
  const [missing] = unfilled(scene, verb.params, chain);
  if (!missing && !verb.isHidden) return;
  const matches = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((name) =>
    matchPath(scene.catalogue, name, flat.text.slice(from), version),
  );
  const path = (matches.find(({ operation }) => operation) ?? matches[0])?.path ?? '';
  const name = missing?.fn.params[missing.index]?.name ?? 'an argument';
  const owner = missing?.fn.name ? `${missing.fn.name}()` : 'a function';
  const why = missing
    ? `the verb is "${name}" of ${owner}, which nothing in the audited code calls; audit the code that calls it too`
    : 'the verb is taken from a table that is known only at run time; one that is written out in audited code would show it';
  scene.report({
    kind: 'call',
    certainty: 'unresolved',
    provider: scene.catalogue.data.id,
    value: `{} ${path}`,
    isVerbHidden: true,
    place,
    related: [],
    trace: [
      { text: `not resolved: {} ${path}`, place },
      { text: why, place },
    ],
  });
}
