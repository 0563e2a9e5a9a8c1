import type { CallExpr, Expr } from '../../outline/outline.ts';
import type { Input } from './text-functions.ts';
import { type Subject, subjectOf } from './text-subject.ts';
import { type Piece, piecesOf, type Thunk, type Value, wholeText } from '../values.ts';

type Cut = (subject: Subject, input: Input, call: CallExpr) => readonly Value[];

/** Names of methods are written in small letters: `command.name.lowercase()`. */
const lowered: Cut = ({ texts }) =>
  texts.map((value) =>
    value.kind === 'text'
      ? {
          ...value,
          pieces: value.pieces.map((piece) => ('hole' in piece ? piece : withText(piece, piece.text.toLowerCase()))),
        }
      : value,
  );

/** What is trimmed away or written in capitals makes no other address and no other verb. */
const asIs: Cut = ({ texts }) => texts;

/** `text.removePrefix("/")`: cut off where the text is known to begin, or to end, with it. */
const without =
  (end: 'start' | 'end'): Cut =>
  ({ texts, rest }, { evaluator }) => {
    const [told] = rest[0] ? evaluator.force(rest[0]).flatMap((value) => wholeText(value) ?? []) : [];
    return told === undefined || told === ''
      ? texts
      : texts.map((value) =>
          atEnd(value, end, (text) => {
            if (end === 'start') return text.startsWith(told) ? text.slice(told.length) : text;
            return text.endsWith(told) ? text.slice(0, -told.length) : text;
          }),
        );
  };

/**
 * `text.substring(1)`, `text.slice(0, -1)`. What cannot be seen is all there. `first`: what the first character is called;
 * `isLength`: the second number is how many are taken.
 */
const positions =
  (first: 0 | 1, isLength: boolean): Cut =>
  ({ texts, rest: [from, to] }) => {
    const [start, second] = [numberOf(from), numberOf(to)];
    if (start === undefined || start < first) return texts;
    const begin = start - first;
    const end = second !== undefined && second >= 0 ? (isLength ? begin : -first) + second : undefined;
    const isBehind = second !== undefined && second < -first;
    return texts.map((value) => {
      const [head] = piecesOf(value);
      const isSeen = end !== undefined && head && 'text' in head && end <= head.text.length;
      if (isSeen) return { kind: 'text', pieces: [withText(head, head.text.slice(begin, end + first))] };
      const begun = atEnd(value, 'start', (text) => text.slice(begin));
      return isBehind ? atEnd(begun, 'end', (text) => text.slice(0, second + first)) : begun;
    });
  };

/** `text.drop(1)`, Swift's `text.dropFirst()`. */
const dropped =
  (end: 'start' | 'end'): Cut =>
  ({ texts, rest: [count] }) => {
    const many = count ? numberOf(count) : 1;
    if (many === undefined || many <= 0) return texts;
    return texts.map((value) =>
      atEnd(value, end, (text) => (end === 'start' ? text.slice(many) : text.slice(0, -many))),
    );
  };

/** `trailingslashit($base)`, `StringUtils.appendIfMissing(base, "/")`: a slash too many says nothing else. */
const ended: Cut = ({ texts }) =>
  texts.map((value) => (value.kind === 'text' ? { kind: 'text', pieces: [...value.pieces, { text: '/' }] } : value));

const begun: Cut = ({ texts }) =>
  texts.map((value) => (value.kind === 'text' ? { kind: 'text', pieces: [{ text: '/' }, ...value.pieces] } : value));

function atEnd(value: Value, end: 'start' | 'end', cut: (text: string) => string): Value {
  if (value.kind !== 'text') return value;
  const at = end === 'start' ? 0 : value.pieces.length - 1;
  const piece = value.pieces[at];
  if (!piece || 'hole' in piece) return value;
  return { kind: 'text', pieces: value.pieces.with(at, withText(piece, cut(piece.text))) };
}

const withText = ({ origin }: Extract<Piece, { text: string }>, text: string): Piece =>
  origin ? { text, origin } : { text };

export function numberOf(thunk: Thunk | undefined): number | undefined {
  const source = thunk && literalOf(thunk.expr);
  return source !== undefined && /^-?\d+$/.test(source) ? Number(source) : undefined;
}

const literalOf = (expr: Expr): string | undefined => (expr.kind === 'literal' ? expr.value : undefined);

const named = (cut: Cut, names: string): readonly [string, Cut][] => names.split(' ').map((name) => [name, cut]);

const cuts: ReadonlyMap<string, Cut> = new Map([
  ...named(
    asIs,
    'trim trimStart trimEnd trimLeft trimRight strip lstrip rstrip ltrim rtrim chop Trim TrimStart TrimEnd TrimLeft TrimRight TrimSpace ' +
      'TrimFunc trim_start trim_end trim_matches trim_start_matches trim_end_matches trim_left trim_right trim_copy trim_left_copy ' +
      'trim_right_copy stripStart stripEnd stripLeading stripTrailing trimToEmpty trimToNull trimIndent trimMargin stripIndent ' +
      'trimmingCharacters squeeze squish chomp strip_tags untrailingslashit stripslashes wp_unslash collapseWhitespace',
  ),
  ...named(
    lowered,
    'toLowerCase toLocaleLowerCase toLower lower ToLower ToLowerInvariant downcase casefold lowercase lowercased to_lowercase ' +
      'to_ascii_lowercase to_lower_copy strtolower mb_strtolower lowerCase AsciiStrToLower',
  ),
  ...named(
    asIs,
    'toUpperCase toLocaleUpperCase toUpper upper ToUpper ToUpperInvariant upcase swapcase capitalize uppercase uppercased to_uppercase ' +
      'to_ascii_uppercase to_upper_copy strtoupper mb_strtoupper ucfirst lcfirst ucwords upperCase upperFirst lowerFirst AsciiStrToUpper',
  ),
  ...named(
    asIs,
    'esc_url esc_url_raw esc_html esc_attr sanitize_url sanitize_text_field filter_var htmlspecialchars htmlentities html_entity_decode ' +
      'urldecode rawurldecode unquote unquote_plus unescape EscapeString UnescapeString nullToEmpty defaultString defaultIfBlank ' +
      'defaultIfEmpty strval normalizeUrl normalize_url strdup string_view c_str',
  ),
  ...named(
    without('start'),
    'TrimPrefix CutPrefix removeprefix removePrefix delete_prefix strip_prefix removeStart StripPrefix ConsumePrefix chopStart',
  ),
  ...named(
    without('end'),
    'TrimSuffix CutSuffix removesuffix removeSuffix delete_suffix strip_suffix removeEnd StripSuffix ConsumeSuffix chopEnd',
  ),
  ...named(positions(0, false), 'substring slice subString'),
  ...named(positions(0, true), 'substr Substring mb_substr'),
  ...named(positions(1, false), 'sub'), // Lua's; that of other languages replaces, and is told texts
  ...named(dropped('start'), 'dropFirst drop'),
  ...named(dropped('end'), 'dropLast dropRight'),
  ...named(ended, 'trailingslashit appendIfMissing'),
  ...named(begun, 'prependIfMissing leadingslashit'),
]);

/** Names that need no text to work on: lists and numbers are cut by functions of the same names. */
const needsNumber = /^(?:sub|drop)$/;

/** `text.trim()`, `rtrim($base, '/')`, `strings.TrimSuffix(base, "/")`, `path.substring(1)`; undefined when it is no such call. */
export function cutText(input: Input, name: string, call: CallExpr): readonly Value[] | undefined {
  const cut = cuts.get(name);
  if (!cut) return undefined;
  const subject = subjectOf(input, call);
  if (!subject || (needsNumber.test(name) && numberOf(subject.rest[0]) === undefined)) return undefined;
  return cut(subject, input, call);
}

/** Whether text functions of this name are known here. */
export const isCut = (name: string): boolean => cuts.has(name);
