import { type Part, patternIn } from './macro-patterns.ts';
import type { Source } from './tokens.ts';

export interface Rule {
  readonly pattern: readonly [number, number];
  readonly body: readonly [number, number];
}

/** A macro of the program: where it is defined, and its rules. */
export interface Macro {
  readonly at: number;
  readonly end: number;
  readonly rules: readonly Rule[];
  readonly patterns: readonly (readonly Part[])[];
  /** What it makes is more than a function with its holes as parameters would give. */
  readonly mustExpand: boolean;
}

const definition = /\bmacro_rules!\s*(\w+)\s*([({])/g;
const lengthOf = ([from, to]: readonly [number, number]): number => to - from;

/** The one that says most. */
export const longestOf = (rules: readonly Rule[]): Rule | undefined =>
  rules.toSorted((left, right) => lengthOf(right.body) - lengthOf(left.body))[0];

export function rulesIn({ text, ends }: Source, from: number, to: number): readonly Rule[] {
  const rules: Rule[] = [];
  const brackets: (readonly [number, number])[] = [];
  for (let at = from; at < to; at += 1) {
    const end = ends.get(at);
    if (end === undefined) continue;
    brackets.push([at, end]);
    at = end;
  }
  for (let at = 0; at + 1 < brackets.length; at += 2) {
    const [pattern, body] = [brackets[at], brackets[at + 1]];
    if (pattern && body && /^\s*=>\s*$/.test(text.slice(pattern[1] + 1, body[0]))) rules.push({ pattern, body });
  }
  return rules;
}

/** The macros that a source defines, by name. */
export function macrosIn(source: Source): ReadonlyMap<string, Macro> {
  const macros = new Map<string, Macro>();
  for (const match of source.text.matchAll(definition)) {
    const open = match.index + match[0].length - 1;
    const end = source.ends.get(open);
    if (end === undefined) continue;
    const rules = rulesIn(source, open + 1, end);
    const patterns = rules.map(({ pattern: [from, to] }) => patternIn(source, from + 1, to));
    const mustExpand = rules.some(
      ({ body: [from, to] }, at) => isMore(patterns[at] ?? []) || makesMore(source.text.slice(from + 1, to)),
    );
    macros.set(match[1] ?? '', { at: match.index, end: end + 1, rules, patterns, mustExpand });
  }
  return macros;
}

const item =
  /^\s*(?:(?:\/\/[^\n]*\n|\/\*[^]*?\*\/|#\s*\[(?:[^[\]]|\[[^[\]]*\])*\]|\$\(\s*#\s*\[[^[\]]*\]\s*\)\s*\*)\s*)*(?:\$vis\b|\$\w*vis\w*\b|pub\b|(?:async|unsafe|default|extern\s+"\w+")\s+(?:fn|impl|trait)\b|struct\b|enum\b|union\b|trait\b|impl\b|fn\b|const\s+(?:fn\b|[\w$]+\s*:)|static\b|type\b|use\b|mod\b)/;

/** Code that defines something, rather than being worth something. */
export const definesItems = (code: string): boolean => item.test(code);

/** `$client.$verb(…)`, `Method::$verb`, `$kind { … }`, `$make(…)`: a name that is put into code, and is no value. */
const putIn = /(?:\.|::)\s*\$[a-z_]|\$(?!crate\b)[a-z_]\w*\s*(?:::|\(|!|\{)|\b(?:let|fn|struct|stringify!\s*\()\s*\$/;

const makesMore = (body: string): boolean => definesItems(withoutRepeat(body)) || putIn.test(body);

/** `$( pub fn … )*` begins with what it repeats. */
const withoutRepeat = (body: string): string => body.replace(/^\s*\$\(/, '');

/** A list of values, with any number of them at its end, is what a function takes as well. */
function isMore(parts: readonly Part[]): boolean {
  const last = parts.at(-1);
  const isRest = last?.kind === 'repeat' && last.parts.length === 1 && last.parts[0]?.kind === 'hole';
  const own = isRest ? parts.slice(0, -1) : parts;
  return own.some((part) =>
    part.kind === 'hole'
      ? /^(?:ty|path|item|block|pat|pat_param|stmt|meta|vis|lifetime)$/.test(part.of)
      : !(part.kind === 'token' && /^(?:,|;|=>)$/.test(part.text)),
  );
}
