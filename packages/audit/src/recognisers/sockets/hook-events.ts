import { rememberingEach } from '../../remembering.ts';
import type { Placed } from '../../resolve/program/program.ts';
import { type Origin, piecesOf, type Value } from '../../resolve/values.ts';
import { flatten } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';

const deepest = 2; // lists in a list

/**
 * Whether the name of an event stands in the body of a webhook, `{ kind: 'web', events: ['channel:1:followed'], url }`: a server is told of
 * it, and nobody subscribes to it on a socket.
 */
export const isOfHook = (scene: Scene, { file, at }: Origin): boolean => namesOf(scene).has(`${file} ${at.start}`);

const namesOf = rememberingEach(
  (scene: Scene): ReadonlySet<string> => new Set(eventsOfHooks(scene).flatMap((placed) => originsIn(scene, placed))),
);

/** What stands under `events` where an address stands beside it; where that is a socket's, who connects to it subscribes to them. */
function eventsOfHooks(scene: Scene): readonly Placed[] {
  const { program } = scene.evaluator;
  const named = [
    ...program.records.map(({ expr, fn }) => ({ fn, entries: expr.entries })),
    ...program.calls.map(({ expr, fn }) => ({
      fn,
      entries: expr.args.map(({ name, value }) => ({ key: name, value })),
    })),
  ];
  return named.flatMap(({ fn, entries }) => {
    const under = (key: RegExp): readonly Placed[] =>
      entries.flatMap((one) => (typeof one.key === 'string' && key.test(one.key) ? [{ expr: one.value, fn }] : []));
    const events = under(/^events$/i);
    const addresses = events.length > 0 ? under(address) : [];
    return addresses.length > 0 && !addresses.some((one) => isOfSocket(scene, one)) ? events : [];
  });
}

const address = /^(?:(?:web_?)?hook_?)?ur[il]$|^callback(?:_?ur[il])?$/i;

const isOfSocket = ({ evaluator }: Scene, { expr, fn }: Placed): boolean =>
  evaluator.settle(evaluator.evaluate(expr, fn)).some((value) => /^wss?:/i.test(flatten(piecesOf(value)).text));

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
