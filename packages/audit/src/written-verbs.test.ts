import { expect, test } from 'vitest';
import type { Sighting } from './recognisers/recogniser.ts';
import { writtenVerbs } from './written-verbs.ts';

const at = (start: number): Sighting['place'] => ({ file: 'a.js', at: { start, end: start + 1 } });
const place = at(5);
const call = (path: string, caller: number | undefined, more: Partial<Sighting> = {}): Sighting => ({
  kind: 'call',
  certainty: 'certain',
  provider: 'mixer',
  protocol: 'rest',
  method: 'GET',
  path,
  place,
  related: [],
  trace: [],
  ...(caller !== undefined && { caller: at(caller) }),
  ...more,
});
const givesWay = (one: Sighting, others: readonly Sighting[]): boolean =>
  writtenVerbs([one, ...others], (each) => `${each.place.file} ${each.place.at.start}`)(one);
const byItself = { isDefaultVerb: true } as const;

test.each<readonly [string, Sighting, readonly Sighting[], boolean]>([
  ['nobody writes one', call('/types', 20, byItself), [], false],
  ['its own caller writes one', call('/types', 20, byItself), [call('/types', 20)], true],
  ['another call of another path does', call('/next', 20, byItself), [call('/pause', 30)], false],
  ['another call of the same path does', call('/types', 20, byItself), [call('/types', 30)], true],
  ['the catalogue names a part', call('/types/{typeId}', 20, byItself), [call('/types/@me', 30)], true],
  ['the path is longer', call('/types/{typeId}', 20, byItself), [call('/types/7/all', 30)], false],
  ['the wrapper writes one for all', call('/next', 20, byItself), [call('/pause', undefined)], true],
  ['it stands elsewhere', call('/types', 20, byItself), [call('/types', 20, { place: at(9) })], false],
  [
    'it sends by itself, and others do',
    call('/types', undefined, { ...byItself, request: at(5) }),
    [call('/types', 30)],
    false,
  ],
])('a call without a verb of its own: %s', (_, one, others, expected) => {
  expect(givesWay(one, others)).toBe(expected);
});
