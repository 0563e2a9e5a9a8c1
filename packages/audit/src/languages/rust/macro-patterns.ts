import { type Source, type Token, tokensIn } from './tokens.ts';

/** A macro's pattern: https://doc.rust-lang.org/reference/macros-by-example.html */
export type Part =
  | Readonly<{ kind: 'token'; text: string }>
  | Readonly<{ kind: 'group'; bracket: string; parts: readonly Part[] }>
  | Readonly<{ kind: 'hole'; name: string; of: string }>
  | Readonly<{ kind: 'repeat'; parts: readonly Part[]; separator: string | undefined; times: string }>;

/** What a hole was filled with, by where it stands; of a repetition each time. */
export type Filled = Readonly<{ start: number; end: number }> | readonly Filled[];
export type Filling = Map<string, Filled>;

const [mostTimes, deepest] = [300, 40]; // of one repetition; brackets in brackets
const nothing: Part = { kind: 'token', text: '' }; // no token is it

export function patternIn(source: Source, from: number, to: number, depth = 0): readonly Part[] {
  if (depth > deepest) return [nothing];
  const tokens = tokensIn(source, from, to);
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token) break;
    if (token.isGroup) {
      parts.push({
        kind: 'group',
        bracket: token.text,
        parts: patternIn(source, token.start + 1, token.end - 1, depth + 1),
      });
    } else if (token.text !== '$' || !next) parts.push({ kind: 'token', text: token.text });
    else if (next.isGroup) {
      const [first, second] = [tokens[at + 2]?.text ?? '', tokens[at + 3]?.text ?? ''];
      const isBare = /^[*+?]$/.test(first) && !/^[*+]$/.test(second);
      parts.push({
        kind: 'repeat',
        parts: patternIn(source, next.start + 1, next.end - 1, depth + 1),
        separator: isBare ? undefined : first,
        times: isBare ? first : second,
      });
      at += isBare ? 2 : 3;
    } else {
      parts.push({ kind: 'hole', name: next.text, of: tokens[at + 3]?.text ?? '' });
      at += 3;
    }
  }
  return parts;
}

export const namesIn = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap((part) => (part.kind === 'hole' ? part.name : part.kind === 'token' ? [] : namesIn(part.parts)));

/** What a call hands to a macro, by this rule of it; undefined where it is for another one. */
export function fill(pattern: readonly Part[], source: Source, from: number, to: number): Filling | undefined {
  const tokens = tokensIn(source, from, to);
  const filling: Filling = new Map();
  return fillParts(pattern, tokens, 0, { source, filling }) === tokens.length ? filling : undefined;
}

type Into = Readonly<{ source: Source; filling: Filling }>;

/** Where in the tokens the parts end; undefined where they do not fit. */
function fillParts(parts: readonly Part[], tokens: readonly Token[], from: number, into: Into): number | undefined {
  let at = from;
  for (const part of parts) {
    const next = fillPart(part, tokens, at, into);
    if (next === undefined) return undefined;
    at = next;
  }
  return at;
}

function fillPart(part: Part, tokens: readonly Token[], at: number, into: Into): number | undefined {
  const token = tokens[at];
  switch (part.kind) {
    case 'token':
      return token && !token.isGroup && token.text === part.text ? at + 1 : undefined;
    case 'group': {
      if (!token?.isGroup || token.text !== part.bracket) return undefined;
      const inside = tokensIn(into.source, token.start + 1, token.end - 1);
      return fillParts(part.parts, inside, 0, into) === inside.length ? at + 1 : undefined;
    }
    case 'hole': {
      const end = endOf(part.of, tokens, at);
      const last = end === undefined ? undefined : tokens[end - 1];
      if (end === undefined) return undefined;
      const start = token?.start ?? 0;
      into.filling.set(part.name, { start, end: end > at && last ? last.end : start });
      return end;
    }
    case 'repeat':
      return fillRepeat(part, tokens, at, into);
  }
}

function fillRepeat(
  { parts, separator, times }: Extract<Part, { kind: 'repeat' }>,
  tokens: readonly Token[],
  from: number,
  { source, filling }: Into,
): number | undefined {
  const rounds: Filling[] = [];
  let at = from;
  while (rounds.length < (times === '?' ? 1 : mostTimes)) {
    const isNext = rounds.length > 0 && separator !== undefined;
    if (isNext && tokens[at]?.text !== separator) break;
    const own: Filling = new Map();
    const next = fillParts(parts, tokens, isNext ? at + 1 : at, { source, filling: own });
    if (next === undefined || next === at) break;
    rounds.push(own);
    at = next;
  }
  if (times === '+' && rounds.length === 0) return undefined;
  for (const name of namesIn(parts))
    filling.set(
      name,
      rounds.flatMap((one) => one.get(name) ?? []),
    );
  return at;
}

const isWord = (token: Token | undefined): boolean => token !== undefined && /^[A-Za-z_]\w*$/.test(token.text);
const isLiteral = (token: Token | undefined): boolean =>
  token !== undefined && !token.isGroup && /^(?:b?r?#*["']|\d|true$|false$)/.test(token.text);

/** Behind the last token of a fragment that begins at a place: https://doc.rust-lang.org/reference/macros-by-example.html#metavariables */
function endOf(kind: string, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  switch (kind) {
    case 'vis': {
      if (token?.text !== 'pub') return at;
      return tokens[at + 1]?.isGroup && tokens[at + 1]?.text === '(' ? at + 2 : at + 1;
    }
    case 'ident':
      return isWord(token) ? at + 1 : undefined;
    case 'lifetime':
      return token && /^'\w+$/.test(token.text) ? at + 1 : undefined;
    case 'literal': {
      const number = token?.text === '-' ? at + 1 : at;
      return isLiteral(tokens[number]) ? number + 1 : undefined;
    }
    case 'tt':
      return token && at + 1;
    case 'block':
      return token?.isGroup && token.text === '{' ? at + 1 : undefined;
    case 'item':
      return endOfItem(tokens, at);
    case 'expr':
    case 'expr_2021':
    case 'stmt':
      return before(tokens, at, /^(?:,|;|=>)$/);
    case 'ty':
    case 'path':
    case 'meta':
      return before(tokens, at, /^(?:,|;|=>|=|\||:|>|as|where)$/, true);
    case 'pat':
    case 'pat_param':
      return before(tokens, at, kind === 'pat' ? /^(?:,|=>|=|if|in)$/ : /^(?:,|=>|=|\||if|in)$/);
    default:
      return undefined;
  }
}

/** As far as a token at which such a fragment ends. What stands in `<…>` and in a closure's `|…|` is passed by. */
function before(tokens: readonly Token[], from: number, end: RegExp, isType = false): number | undefined {
  let [at, depth] = [from, 0];
  for (; at < tokens.length; at += 1) {
    const { text, isGroup } = tokens[at] as Token;
    if (text === '<' && (isType || tokens[at - 1]?.text === '::')) depth += 1;
    else if (text === '>' && depth > 0) depth -= 1;
    else if (isType && isGroup && text === '{') break;
    else if (depth === 0 && !isGroup && end.test(text) && !(isType && text === '=' && depth > 0)) break;
    else if (text === '|' && (at === from || tokens[at - 1]?.text === 'move')) {
      while (at + 1 < tokens.length && tokens[at + 1]?.text !== '|') at += 1;
      at += 1;
    }
  }
  return at > from ? at : undefined;
}

function endOfItem(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < tokens.length; at += 1) {
    const { text, isGroup } = tokens[at] as Token;
    if (text === ';' || (isGroup && text === '{')) return at + 1;
  }
  return undefined;
}
