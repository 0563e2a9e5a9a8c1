import type { Context } from './context.ts';
import type { ClassInfo } from './program/program.ts';
import { remembering, rememberingEach } from '../remembering.ts';
import type { Value } from './values.ts';

const mostWays = 12;
const mostForks = 2; // of one expansion

/** What an object is told from the others by: where it is made, with the way that it has gone, else its class; of a record or a tuple, what its first entry holds. */
export type Mark = object;

/** One of several objects that a place may be about; of a `subject` that branches ask, the label that it has. */
export type Way = Readonly<{ mark: Mark; subject?: Mark; type?: ClassInfo; isPassedOver?: true }>;

/** A place is about one of several objects: what the one says does not go with what another says. */
export type Fork = readonly Way[];

/** Who is told of what nothing that is chosen yet decides. */
export interface Watcher {
  /** Something is taken from one of these objects. */
  readonly objects: (ways: ReadonlyMap<Mark, Way>) => void;
  /** What stands at a position runs only if a subject is, or is not, one of these. */
  readonly arm: (subject: Mark, labels: readonly Mark[], position: number) => void;
}

/** Of several objects that a member is taken from, those that the expansion has not left out. */
export function meantOf(values: readonly Value[], { assumed }: Context): readonly Value[] {
  if (values.length < 2 || !assumed.choosesObjects) return values;
  const ways = values.map((value) => wayOf(value));
  const kept = values.filter((_, at) => !assumed.isLeftOut(ways[at]?.mark));
  const left = kept.length > 0 ? kept : values;
  const open = new Map(left.flatMap((value) => wayOf(value) ?? []).map((way) => [way.mark, way]));
  if (open.size > 1) assumed.watcher?.objects(open);
  return left;
}

function wayOf(value: Value): Way | undefined {
  if (value.kind === 'instance') {
    const made = value.site?.expr ?? value.class;
    return { mark: value.way === undefined ? made : markNamed(made, value.way), type: value.class };
  }
  // Of a tuple what stands first tells it from the others.
  if (value.kind === 'list')
    return value.items[0] && value.items.length > 1 ? { mark: value.items[0].expr } : undefined;
  if (value.kind !== 'record') return undefined;
  for (const [thunk] of value.entries.values()) if (thunk) return { mark: thunk.expr };
  return undefined;
}

/**
 * The first objects among which nothing that is chosen yet decides, and which what is asked for is taken from more than once: the
 * path of one of them does not go with the address of another. So do the arms of two branches that ask the same.
 *
 * @param ask - asks for all that goes together, in the context that it gets
 * @param least - how often something has to be taken from them
 */
export function forkIn({ assumed }: Context, ask: (context: Context) => void, least = 2): Fork | undefined {
  if (assumed.forks >= mostForks) return undefined;
  const objects = new Map<string, { ways: Fork; count: number }>();
  const arms = new Map<Mark, Map<Mark, Set<number>>>();
  const watcher: Watcher = {
    objects: (ways) => {
      const key = [...ways.keys()]
        .map((mark) => numberOf(mark))
        .toSorted((left, right) => left - right)
        .join();
      const known = objects.get(key) ?? { ways: [...ways.values()], count: 0 };
      known.count += 1;
      objects.set(key, known);
    },
    arm: (subject, labels, position) => {
      const known = arms.get(subject) ?? new Map<Mark, Set<number>>();
      arms.set(subject, known);
      for (const label of labels) known.set(label, (known.get(label) ?? new Set()).add(position));
    },
  };
  ask({ frames: undefined, assumed: assumed.watching(watcher) });
  const found = objects.values().find(({ ways, count }) => count >= least && ways.length <= mostWays)?.ways;
  return (
    found ??
    arms
      .entries()
      .flatMap(([subject, labels]) => waysOfArms(subject, labels))
      .take(1)
      .toArray()[0]
  );
}

/** Two things depend on which of the labels it has: each of them, and none. */
function waysOfArms(subject: Mark, labels: ReadonlyMap<Mark, ReadonlySet<number>>): readonly Fork[] {
  const isAskedTwice = labels.values().some((positions) => positions.size > 1);
  if (!isAskedTwice || labels.size >= mostWays) return [];
  return [[...labels.keys(), {}].map((mark) => ({ mark, subject }))];
}

/** One context for each of the objects that are meant. */
export const contextsOf = (fork: Fork, { assumed }: Context): readonly Context[] =>
  fork
    .filter(({ isPassedOver }) => !isPassedOver)
    .map((way) => ({
      frames: undefined,
      assumed: way.subject
        ? assumed.withLabel(way.subject, way.mark)
        : assumed.without(fork.filter((one) => one !== way).map(({ mark }) => mark)),
    }));

/** The fork without objects of some classes: what these say does not matter. */
export const passingOver = (fork: Fork, isOf: (type: ClassInfo) => boolean): Fork =>
  fork.map((way) => (way.type && isOf(way.type) ? { ...way, isPassedOver: true } : way));

/** What a branch asks of where nobody knows it: a parameter, or an object of an enum. */
export function subjectMark([value, ...others]: readonly Value[]): Mark | undefined {
  if (others.length > 0) return undefined;
  if (value?.kind === 'instance' && !value.site) {
    // An enum, or what is written beside it (Rust, Swift): any of the parts.
    const { outline, name } = value.class;
    return outline.kind === 'enum' || outline.isPart ? enumMark(name) : undefined;
  }
  if (value?.kind !== 'param') return undefined;
  const { param, members = [] } = value;
  return markNamed(param.fn, [param.index, ...members].join('.'));
}

const enumMark = remembering((name): Mark => ({ name }));

/** One for each name of something. */
export function markNamed(of: object, name: string): Mark {
  const marks = marksOf(of);
  const mark = marks.get(name) ?? { of, name };
  marks.set(name, mark);
  return mark;
}

const marksOf = rememberingEach<object, [], Map<string, Mark>>(() => new Map());

const numberOf = rememberingEach<object, [], number>(() => (last += 1));
let last = 0;
