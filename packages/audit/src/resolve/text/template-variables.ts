import type { Evaluator } from '../evaluator.ts';
import type { Input } from './text-functions.ts';
import { formatPieces } from './format-text.ts';
import { withNamedPart } from './replaced-texts.ts';
import { type Piece, piecesOf, type Thunk, type Value, wholeText } from '../values.ts';

const variable = /\{(\w+)(?::[^{}]*)?\}/g;

/** `id` and `kind` of `/users/{id}/{kind}`, in their order. */
const variablesOf = (template: readonly Piece[]): readonly string[] => [
  ...new Set(
    template
      .flatMap((piece) => ('text' in piece ? [...piece.text.matchAll(variable)] : []))
      .map(([, name = '']) => name),
  ),
];

/** A template of an address with what stands for its variables: values in their order, or a map. Undefined where these are too few. */
export function filledTemplate(
  evaluator: Evaluator,
  template: readonly Piece[],
  values: readonly Thunk[],
): readonly Value[] | undefined {
  const names = variablesOf(template);
  const [only, ...more] = values;
  if (names.length === 0 || !only) return undefined;
  const map = more.length === 0 ? evaluator.force(only).find(({ kind }) => kind === 'record') : undefined;
  if (map?.kind === 'record') {
    const entries = [...map.entries].flatMap(([key, [first]]) => (first ? [[key, first] as const] : []));
    return formatPieces(evaluator, template, [], new Map(entries));
  }
  if (names.length > values.length) return undefined;
  return formatPieces(evaluator, template, [], new Map(names.map((name, at) => [name, values[at] ?? only])));
}

const fills = /^(?:build|buildAndExpand|expand)$/;

/** Spring's `builder.path("/users/{id}").build(id)`, `components.expand(id)`; JAX-RS's `target.resolveTemplate("id", id)`. */
export function builtWithVariables({ evaluator, receiver, args }: Input, name: string): readonly Value[] | undefined {
  const [one, two] = args;
  if (!one || !/^(?:java|kotlin)$/.test(one.fn.file.language)) return undefined;
  if (name === 'resolveTemplate' && two) {
    const [key] = evaluator.force(one).flatMap((value) => wholeText(value) ?? []);
    return key === undefined ? undefined : withNamedPart(receiver, key, evaluator.force(two));
  }
  if (!fills.test(name)) return undefined;
  const filled = receiver.map((value) =>
    value.kind === 'text' ? filledTemplate(evaluator, piecesOf(value), args) : undefined,
  );
  return filled.length > 0 && filled.every((found) => found !== undefined) ? filled.flat() : undefined;
}
