import { rememberingEach } from '../../remembering.ts';
import type { Placed, Program } from '../../resolve/program/program.ts';
import { type Origin, piecesOf, type Value } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';

const deepest = 2; // lists in a list

/**
 * Whether the name of an event stands in the body of a webhook, `{ kind: 'web', events: ['channel:1:followed'], url }`: a server is told of
 * it, and nobody subscribes to it on a socket.
 */
export const isOfHook = (scene: Scene, { file, at }: Origin): boolean => namesOf(scene).has(`${file} ${at.start}`);

const namesOf = rememberingEach(
  (scene: Scene): ReadonlySet<string> =>
    new Set(eventsOfHooks(scene.evaluator.program).flatMap((placed) => originsIn(scene, placed))),
);

/** What stands under `events` where an address stands beside it. */
const eventsOfHooks = (program: Program): readonly Placed[] => {
  const named = [
    ...program.records.map(({ expr, fn }) => ({
      fn,
      entries: expr.entries.flatMap(({ key, value }) => (typeof key === 'string' ? [{ key, value }] : [])),
    })),
    ...program.calls.map(({ expr, fn }) => ({
      fn,
      entries: expr.args.flatMap(({ name, value }) => (name === undefined ? [] : [{ key: name, value }])),
    })),
  ];
  return named.flatMap(({ fn, entries }) =>
    entries.some(({ key }) => address.test(key))
      ? entries.flatMap(({ key, value }) => (/^events$/i.test(key) ? [{ expr: value, fn }] : []))
      : [],
  );
};

const address = /^(?:(?:web_?)?hook_?)?ur[il]$|^callback(?:_?ur[il])?$/i;

function originsIn({ evaluator }: Scene, { expr, fn }: Placed): readonly string[] {
  const textsIn = (values: readonly Value[], depth: number): readonly Value[] =>
    values.flatMap((value) =>
      value.kind === 'list' && depth < deepest
        ? value.items.flatMap((item) => textsIn(evaluator.force(item), depth + 1))
        : [value],
    );
  return textsIn(evaluator.settle(evaluator.evaluate(expr, fn)), 0).flatMap((value) =>
    piecesOf(value).flatMap((piece) =>
      'text' in piece && piece.origin ? [`${piece.origin.file} ${piece.origin.at.start}`] : [],
    ),
  );
}
