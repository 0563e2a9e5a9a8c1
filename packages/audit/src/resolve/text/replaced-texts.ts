import type { CallExpr } from '../../outline/outline.ts';
import type { Evaluator } from '../evaluator.ts';
import type { Input } from './text-functions.ts';
import { subjectOf } from './text-subject.ts';
import { type Piece, piecesOf, type Thunk, type Value, wholeText } from '../values.ts';

const replaces =
  /^(?:replace|Replace|replaceAll|ReplaceAll|replaceFirst|replacen|replacingOccurrences|gsub|sub|str_replace|str_ireplace|preg_replace(?:_callback)?|strtr|StrReplaceAll)$/;
/** Functions that get their text last; Python's `re.sub` is one too. */
const getsTextLast = /^(?:str_i?replace|preg_replace(?:_callback)?)$/;

/** Whether text functions of this name are known here. */
export const isReplacing = (name: string): boolean => replaces.test(name);

/**
 * `path.replace(':id', id)`, `str_replace('{id}', $id, $path)`, `strings.ReplaceAll(path, ":id", id)`, `strtr($path, [':id' => $id])`;
 * undefined when it is no such call. What a pattern finds is left as it is, unless the pattern is one fixed text.
 */
export function replacedText(input: Input, name: string, call: CallExpr): readonly Value[] | undefined {
  if (!replaces.test(name)) return undefined;
  const { evaluator, args } = input;
  const pairs = pairsOfReplacer(input);
  const [first] = args;
  if (pairs) return first && inEach(evaluator.force(first), pairs);
  const isLast = getsTextLast.test(name) || (name === 'sub' && isOfPatterns(call));
  const last = isLast && input.isFree ? args[2] : undefined;
  const subject = last ? { texts: evaluator.force(last), rest: args.slice(0, 2) } : subjectOf(input, call);
  if (!subject) return undefined;
  const [from, to] = subject.rest;
  return inEach(subject.texts, from ? changesOf(evaluator, from, to) : []);
}

const isOfPatterns = ({ callee }: CallExpr): boolean =>
  callee.kind === 'member' && callee.object.kind === 'name' && /^re(?:gex)?$/.test(callee.object.name);

/** What is replaced, by the pieces that come in its place. */
type Change = readonly [needle: string, inserted: readonly Piece[]];

/** One text by another, each of a list by its counterpart, or every key of a record by its value. */
function changesOf(evaluator: Evaluator, from: Thunk, to: Thunk | undefined): readonly Change[] {
  const insertedBy = (thunk: Thunk | undefined): readonly Piece[] => {
    const [value] = thunk ? evaluator.force(thunk) : [];
    return value ? piecesOf(value) : [];
  };
  if (from.expr.kind === 'literal') return to ? fixedTexts(from.expr.value).map((text) => [text, insertedBy(to)]) : [];
  return evaluator.force(from).flatMap((value): readonly Change[] => {
    if (value.kind === 'record' && !to)
      return [...value.entries].flatMap(([key, [item]]) =>
        placesOf(key).map((text): Change => [text, insertedBy(item)]),
      );
    if (!to) return [];
    if (value.kind === 'list') {
      const news = evaluator.force(to).flatMap((one) => (one.kind === 'list' ? [one.items] : []))[0];
      return value.items.flatMap((item, at) =>
        textsOf(evaluator, item).map((text): Change => [text, insertedBy(news ? news[at] : to)]),
      );
    }
    const text = wholeText(value);
    return text === undefined ? [] : [text, ...fixedTexts(text)].map((one) => [one, insertedBy(to)]);
  });
}

const textsOf = (evaluator: Evaluator, thunk: Thunk): readonly string[] =>
  evaluator.force(thunk).flatMap((value) => wholeText(value) ?? []);

/** The place of a key in a text: the key itself, or its name in the brackets of a template. */
const placesOf = (key: string): readonly string[] => (/^\w+$/.test(key) ? [`\${${key}}`, `{${key}}`] : [key]);

/** The one text that a pattern matches: `/:id/g`, `#\{id\}#`, `%{id%}`; none where it matches more than one. */
function fixedTexts(pattern: string): readonly string[] {
  const [, , inside = pattern] = /^([/#~!@|])(.*)\1[a-z]*$/s.exec(pattern) ?? [];
  const plain = inside.replaceAll(/[\\%](\W)/g, (_, char: string) => `\u0001${char.codePointAt(0)}\u0002`);
  if (plain === '' || /[\^$.*+?()[\]|\\]|\{\d/.test(plain)) return [];
  const text = plain.replaceAll(/\u0001(\d+)\u0002/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return [text];
}

/** Go's `strings.NewReplacer(":id", id).Replace(path)`. */
function pairsOfReplacer({ evaluator, receiver }: Input): readonly Change[] | undefined {
  for (const value of receiver) {
    const made = value.kind === 'external' && value.path.at(-2) === 'NewReplacer' ? value.call : undefined;
    if (made?.expr.kind !== 'call') continue;
    const { expr, fn, context } = made;
    const thunks = expr.args.map((one): Thunk => ({ expr: one.value, fn, context }));
    return thunks.flatMap((old, at) => {
      const next = thunks[at + 1];
      const [put] = at % 2 === 0 && next ? evaluator.force(next) : [];
      return put ? textsOf(evaluator, old).map((text): Change => [text, piecesOf(put)]) : [];
    });
  }
  return undefined;
}

/** Texts with the place of one name, such as `{id}`, filled. What stands for it is left open where it may be several things. */
export function withNamedPart(texts: readonly Value[], name: string, values: readonly Value[]): readonly Value[] {
  const [only, ...others] = values;
  if (!only || others.length > 0 || (only.kind !== 'text' && only.kind !== 'param')) return texts;
  return inEach(
    texts,
    placesOf(name).map((place): Change => [place, piecesOf(only)]),
  );
}

const inEach = (texts: readonly Value[], changes: readonly Change[]): readonly Value[] =>
  texts.map((value) => (value.kind === 'text' ? { kind: 'text', pieces: changed(value.pieces, changes) } : value));

const changed = (pieces: readonly Piece[], changes: readonly Change[]): readonly Piece[] =>
  changes.reduce<readonly Piece[]>(
    (found, [needle, inserted]) =>
      needle === '' ? found : found.flatMap((piece) => ('hole' in piece ? [piece] : put(piece, needle, inserted))),
    pieces,
  );

const put = (
  { text, origin }: Extract<Piece, { text: string }>,
  needle: string,
  inserted: readonly Piece[],
): readonly Piece[] =>
  text
    .split(needle)
    .flatMap((part, at): readonly Piece[] => [
      ...(at > 0 ? inserted : []),
      origin ? { text: part, origin } : { text: part },
    ]);
