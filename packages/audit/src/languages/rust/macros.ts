import { behind } from './expanded-text.ts';
import { expansionsIn } from './macro-expansions.ts';
import { longestOf, rulesIn } from './macro-rules.ts';
import { toStatements } from './select-macros.ts';
import { matchBrackets, skip, type Source, sourceFrom } from './tokens.ts';

// A grammar keeps a macro's tokens as they are. Macros that take expressions are made to look like calls, those that are defined
// like functions, with spaces for what goes, so that every place in the file stays where it is.

/** Blanks a range with spaces; line breaks stay. */
function blank(chars: string[], from: number, to: number): void {
  for (let at = from; at < to; at += 1) if (chars[at] !== '\n' && chars[at] !== '\r') chars[at] = ' ';
}

const largestMacro = 20_000; // characters: what is longer is a table, never a call
const invocation = /\b([A-Za-z_]\w*)\s?!\s*([([{])/g;

/**
 * @param foreign - definitions of macros that other files have
 * @returns a text in which macros are calls, functions and records, at the same places; what the program's own macros make stands
 * behind it
 */
export function withoutMacros(source: string, _file?: string, foreign = ''): string {
  if (!source.includes('!')) return source + behind(source, []).table;
  const own = sourceFrom(source);
  const { all, gone } = expansionsIn(own, foreign === '' ? undefined : sourceFrom(foreign));
  const { text, table } = behind(source, all);
  const whole = source + text;
  const chars = whole.split('');
  const ends = text === '' ? own.ends : matchBrackets(whole);
  for (const definition of source.matchAll(/\bmacro_rules!\s*\w+\s*([({])/g)) {
    if (gone.has(definition.index)) erase(chars, own, definition);
    else define(chars, source, definition, ends);
  }
  const expanded = new Map(all.map(({ call: [start, end] }) => [start, end]));
  for (const match of whole.matchAll(invocation)) {
    const end = expanded.get(match.index);
    if (end === undefined) invoke(chars, whole, match, ends);
    else blank(chars, match.index + match[0].length, end - 1);
  }
  return chars.join('') + table;
}

/** A macro that is expanded wherever it is called. */
function erase(chars: string[], { ends }: Source, { index, 0: head }: RegExpExecArray): void {
  blank(chars, index, (ends.get(index + head.length - 1) ?? index) + 1);
}

function invoke(chars: string[], source: string, match: RegExpExecArray, ends: ReadonlyMap<number, number>): void {
  const [whole, name = '', bracket = ''] = match;
  const open = match.index + whole.length - 1;
  const close = ends.get(open);
  // A macro_rules of its own shape was taken care of; what is in a comment or string stays.
  if (close === undefined || close - open > largestMacro || chars[match.index] === ' ' || name === 'macro_rules')
    return;
  const inside = source.slice(open + 1, close);
  if (/^(?:phf_(?:ordered_)?map|hash_?map|btree_?map|index_?map)$/.test(name)) {
    blank(
      chars,
      match.index - (/(?:\b\w+::)+$/.exec(source.slice(Math.max(0, match.index - 60), match.index))?.[0].length ?? 0),
      open,
    );
    toEntries(chars, source, open, close, ends);
    return;
  }
  if (bracket === '{' && /^(?:select|select_biased|(?:try_)?stream)$/.test(name)) {
    const path = /(?:\b\w+::)+$/.exec(source.slice(Math.max(0, match.index - 60), match.index))?.[0] ?? '';
    blank(chars, match.index - path.length, open);
    const after = (at: number): number => (ends.has(at) ? (ends.get(at) ?? at) + 1 : skip(source, at));
    if (name.startsWith('select'))
      toStatements(chars, source, [open, close], after, (from, to) => blank(chars, from, to));
    return;
  }
  if (bracket === '{') {
    if (!/^(?:lazy_static|thread_local)$/.test(name)) return;
    blank(chars, match.index, open);
    for (const { index } of inside.matchAll(/(?<=\bstatic )ref\b/g)) blank(chars, open + 1 + index, open + 4 + index);
    return;
  }
  if (name.startsWith('json')) toRecords(chars, source, open, close);
  else if (/=>/.test(inside)) return;
  const bang = source.indexOf('!', match.index);
  if (bracket === '[') blank(chars, match.index, open);
  else blank(chars, bang, open);
}

/** `{"a": b}` becomes `("a"= b)`: nobody writes a tuple of assignments to texts. */
function toRecords(chars: string[], source: string, from: number, to: number): void {
  const open: { isRecord: boolean; isKey: boolean }[] = [];
  for (let at = from; at < to; at += 1) {
    const char = source.charAt(at);
    const top = open.at(-1);
    const skipped = skip(source, at);
    if (skipped > at) {
      const colon = /^\s*:(?!:)/.exec(source.slice(skipped, skipped + 40));
      if (char === '"' && top?.isRecord && top.isKey && colon) {
        chars[skipped + colon[0].length - 1] = '=';
        top.isKey = false;
      }
      at = skipped - 1;
    } else if (char === '{') {
      const isRecord = /^\s*(?:"|\}|\/\/)/.test(source.slice(at + 1, at + 200));
      open.push({ isRecord, isKey: isRecord });
      if (isRecord) chars[at] = '(';
    } else if (char === '(' || char === '[') open.push({ isRecord: false, isKey: false });
    else if (char === '}' || char === ')' || char === ']') {
      if (open.pop()?.isRecord && char === '}') chars[at] = ')';
    } else if (char === ',' && top?.isRecord) top.isKey = true;
  }
}

/** `{ "a" => b }` becomes `( "a" = b )`, as of `json!`. */
function toEntries(chars: string[], source: string, from: number, to: number, ends: ReadonlyMap<number, number>): void {
  [chars[from], chars[to]] = ['(', ')'];
  for (let at = from + 1; at < to; at += 1) {
    const after = ends.get(at) ?? skip(source, at);
    if (after > at) at = after - (ends.has(at) ? 0 : 1);
    else if (source.startsWith('=>', at)) chars[at + 1] = ' ';
  }
}

/** `macro_rules! f { ($a:expr) => { … } }` becomes `fn f (a:expr) { … }`: the rule with the longest body, as it says most. */
function define(chars: string[], source: string, match: RegExpExecArray, ends: ReadonlyMap<number, number>): void {
  const open = match.index + match[0].length - 1;
  const close = ends.get(open);
  if (close === undefined) return;
  const best = longestOf(rulesIn({ text: source, ends }, open + 1, close));
  if (!best) return;
  blank(chars, match.index, match.index + 'macro_rules!'.length);
  chars[match.index] = 'f';
  chars[match.index + 1] = 'n';
  blank(chars, open, best.pattern[0]);
  blank(chars, best.pattern[1] + 1, best.body[0]);
  blank(chars, best.body[1] + 1, close + 1);
  chars[best.pattern[0]] = '(';
  chars[best.pattern[1]] = ')';
  chars[best.body[0]] = '{';
  chars[best.body[1]] = '}';
  const written = source.slice(best.pattern[0] + 1, best.pattern[1]);
  const pattern = withoutRest(chars, written, best.pattern[0] + 1);
  if (/^(?:\s*\$\w+\s*:\s*\w+\s*(?:,|;|=>|$))*\s*$/.test(pattern)) {
    for (const { index, 0: found } of pattern.matchAll(/\$|;|=>/g)) {
      const at = best.pattern[0] + 1 + index;
      blank(chars, at, at + found.length);
      if (found !== '$') chars[at] = ',';
    }
  } else blank(chars, best.pattern[0] + 1, best.pattern[1]);
  plainBody(chars, source, best.body, ends);
}

/** The type by which a front end knows what stands for any number of arguments. */
export const restType = 'RestOf';

/** `$($arg:tt)*` at the end becomes `arg:RestOf`. */
function withoutRest(chars: string[], pattern: string, start: number): string {
  const rest = /\$\(\s*\$(\w+)\s*:\s*\w+\s*\)\s*[,;]?\s*[*+]\s*$/.exec(pattern);
  if (!rest) return pattern;
  const param = `${rest[1] ?? ''}:${restType}`;
  blank(chars, start + rest.index, start + pattern.length);
  for (let at = 0; at < param.length; at += 1) chars[start + rest.index + at] = param.charAt(at);
  return pattern.slice(0, rest.index);
}

/** `$a` is a; `$($a)*` is `..a`, whatever there is of it; `$( … ),*` is what it repeats. */
function plainBody(
  chars: string[],
  source: string,
  [from, to]: readonly [number, number],
  ends: ReadonlyMap<number, number>,
): void {
  for (let at = from; at < to; at += 1) {
    if (source.charAt(at) !== '$') continue;
    chars[at] = ' ';
    const end = source.charAt(at + 1) === '(' ? ends.get(at + 1) : undefined;
    const repeat = end === undefined ? null : /^\s*[^\s\w(){}[\]]?[*+?]/.exec(source.slice(end + 1, end + 12));
    if (end === undefined || !repeat) continue;
    blank(chars, end + 1, end + 1 + repeat[0].length);
    const inner = source.slice(at + 2, end);
    if (!/^\$\w+$/.test(inner)) continue;
    [chars[at + 1], chars[at + 2], chars[end]] = ['.', '.', ' '];
    at += 2;
  }
}
