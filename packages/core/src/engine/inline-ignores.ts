import type { IgnoreRow } from '../manifest.ts';
import { LineIndex } from '../span.ts';

// Words that other tools put behind theirs, as in `-next-line`, and one without a rule are told, and not passed over.
const marker = /(?<![`'"\w])mixer-oauth-ignore(?:-[a-z-]+|[ \t]+([a-z][a-z\d-]*))?(?:[ \t]*:(.*))?/g;
// What begins a comment, directly before the marker: in C, in scripts, in SQL and Lua, in markup, in JSX, in ini files.
const opening = /(?:\/\/+!?|\{?\/\*+|^[ \t]*\*|#+|--(?:\[=*\[)?|<!--|;+|%+)[ \t]*$/;
// And what ends one behind the reason; code may follow.
const closing = /[ \t]*(?:\*\/|-->|\]=*\]|\?>).*$/;

/**
 * `mixer-oauth-ignore rule: reason` in a comment of any language; the rule is empty where none is named. It covers its own line when something stands before the
 * comment, and else the next line that has more than such a comment. Cost: one search of the text where the word is absent.
 */
export function findInlineIgnores(text: string, file: string): readonly IgnoreRow[] {
  if (!text.includes('mixer-oauth-ignore')) return [];
  const index = new LineIndex(text);
  const lines = text.split(/\r?\n/);
  const found = lines.flatMap((line, at) => findIn(line).map((one) => ({ ...one, at })));
  const comments = new Set(found.filter(({ isAlone }) => isAlone).map(({ at }) => at));
  let start = 0;
  const starts = lines.map((line) => {
    const here = start;
    start = here + line.length + (text.charAt(here + line.length) === '\r' ? 2 : 1);
    return here;
  });
  return found.map(({ rule, reason, from, to, isAlone, at }): IgnoreRow => {
    const next = isAlone
      ? lines.findIndex((line, other) => other > at && line.trim() !== '' && !comments.has(other))
      : -1;
    const base = starts[at] ?? 0;
    return {
      kind: 'inline',
      rule,
      ...(reason !== '' && { reason }),
      span: index.span(file, base + from, base + to),
      lines: next < 0 ? [at + 1] : [at + 1, next + 1],
    };
  });
}

interface Found {
  readonly rule: string;
  readonly reason: string;
  readonly from: number;
  readonly to: number;
  readonly isAlone: boolean;
}

function findIn(line: string): Found[] {
  return [...line.matchAll(marker)].flatMap((match): Found[] => {
    const before = line.slice(0, match.index);
    const opened = opening.exec(before);
    if (!opened) return [];
    const written = match[0].replace(closing, '').trimEnd();
    return [
      {
        rule: match[1] ?? '',
        reason: (match[2] ?? '').replace(closing, '').trim(),
        from: match.index,
        to: match.index + written.length,
        isAlone: before.slice(0, opened.index).trim() === '',
      },
    ];
  });
}
