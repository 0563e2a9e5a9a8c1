import type { ExternalValue, InstanceValue, Piece, Value } from './values.ts';

export const maximumAlternatives = 12;
const maximumPieces = 400; // of a text

/** Which of many commands a dispatcher runs nobody can see, and each is called: functions are not put together with anything. */
export const maximumFunctions = 60;

export const limited = (values: readonly Value[]): readonly Value[] =>
  values.length > maximumAlternatives ? values.slice(0, mostOf(values)) : values;

export const mostOf = (values: readonly Value[]): number =>
  values.slice(0, maximumFunctions).every(({ kind }) => kind === 'function') ? maximumFunctions : maximumAlternatives;

/** Alternatives without repeats. Texts and unknowns are compared by content, the rest by what they refer to. */
export function distinct(values: readonly Value[]): readonly Value[] {
  if (values.length < 2) return values;
  const seen = new Set<unknown>();
  return values.filter((value) => {
    const key = keyOf(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The first dozen of what values turn out to be, of functions more, without repeats: the ones behind that are not asked for. */
export function firstDistinct(
  values: readonly Value[],
  turnsOut: (value: Value) => readonly Value[],
): readonly Value[] {
  const [first, ...others] = values;
  if (!first || others.length === 0) return first ? limited(distinct(turnsOut(first))) : values;
  const found = new Map<unknown, Value>();
  for (const value of values)
    for (const one of turnsOut(value)) {
      const key = keyOf(one);
      if (!found.has(key)) found.set(key, one);
      if (found.size >= maximumAlternatives && found.size >= mostOf([...found.values()])) return [...found.values()];
    }
  return [...found.values()];
}

const isWord = /^(?:true|True|false|False)$/;

/** Values with equal keys are the same alternative. */
export function keyOf(value: Value): unknown {
  switch (value.kind) {
    case 'text': {
      if (value.of?.made) return value.of.made;
      const key = value.pieces
        .map((piece) =>
          'hole' in piece
            ? `\u0000${piece.param ? piece.param.index : ''}${piece.hole}`
            : `${piece.text}\u0001${piece.origin?.at.start ?? ''}${piece.origin?.file ?? ''}`,
        )
        .join('\u0002');
      return value.split ? `${value.split.by}\u0003${key}` : key;
    }
    case 'unknown':
      // A field that is false at first and true later is not one of the two.
      return value.props ? value : isWord.test(value.label) ? value.label : 'unknown';
    case 'function':
      return value.self || value.within || value.given ? value : value.fn;
    case 'class':
      return value.class;
    case 'module':
      return value.file;
    case 'external':
      return value.call ?? value.props ?? `${madeBy(value)}${value.module}:${value.path.join('.')}`;
    case 'param': {
      const { param, members, isObject } = value;
      return `${numberOf(param.fn)}#${param.index}${isObject ? '*' : ''}${members ? `#${members.join('.')}` : ''}`;
    }
    case 'instance':
      return isAnyOfClass(value) ? value.class.body : value;
    default:
      return value;
  }
}

/** An object of which nothing is known but its class: two of these are one. */
const isAnyOfClass = ({ site, props, grown, isOfClass }: InstanceValue): boolean =>
  !site && !props && !grown && !isOfClass;

/** The same object, as far as anybody can tell. */
export const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
  one === other ||
  (one?.kind === 'instance' &&
    other?.kind === 'instance' &&
    one.class === other.class &&
    isAnyOfClass(one) &&
    isAnyOfClass(other));

/** Members of two objects from outside are two things: a client that is handed over, and one that is made in its stead. */
function madeBy({ parent }: ExternalValue): string {
  for (let step = parent; step; step = step.parent) if (step.call) return `${numberOf(step.call.expr)}#`;
  return '';
}

const numbers = new WeakMap<object, number>();
let last = 0;

/** Parameters are compared more often than anything else, and names of files make long keys. */
function numberOf(one: object): number {
  const known = numbers.get(one);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(one, last);
  return last;
}

/** Each of ten thousand constants may add to the one before: no address or list of scopes has so many pieces. */
export function withoutEnd(parts: readonly (readonly Piece[])[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const part of parts)
    for (const piece of part) {
      if (pieces.length === maximumPieces) return [...pieces, { hole: '…' }];
      pieces.push(piece);
    }
  return pieces;
}
