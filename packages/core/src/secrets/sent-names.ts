import { looksRandom } from './looks-secret.ts';
import type { TextRange } from './text-range.ts';

// `'Bearer ' + key`, `Bearer ${this.key}`, `f"Bearer {key}"`, `"Bearer $key"`, `curl -u "bot:$KEY"`
const sent =
  /(?:\b(?:Bearer|OAuth|Basic|Token|Bot)[ \t]{1,3}|\s(?:-u|--user)[ =]["']?[^\s:"'`]{1,200}:)(?:["'`]\s{0,9}(?:\+|<>|\.{1,2})\s{0,9}|[$#]?\{\s{0,9}|(?=\$\w))[$@]?(?:[\w$]{1,60}(?:\.|->|::)){0,5}(?<name>[\w$]{1,60})/gi;

const written =
  /(?<![\w$])(?<name>[\w$]{1,60})(?:[ \t]{0,9}:[ \t]{0,9}[&*\w<>?.]{1,60})?[ \t]{0,9}:?=[ \t]{0,9}(?<quote>["'`]?)(?<value>[\w.~+/-]{16,1000}={0,2})(?![^\s"'`,;)])\k<quote>/g;

/** Where a text writes out what it elsewhere sends to sign in with, under a name that says nothing of that: `k = "…"`. */
export function sentNameRanges(text: string): readonly TextRange[] {
  const names = new Set(Array.from(text.matchAll(sent), ({ groups }) => groups?.['name']?.replace(/^\$/, '')));
  if (names.size === 0) return [];
  return Array.from(text.matchAll(written)).flatMap((match) => {
    const { name = '', value = '', quote = '' } = match.groups ?? {};
    if (!names.has(name.replace(/^\$/, '')) || !looksRandom(value)) return [];
    const end = match.index + match[0].length - quote.length;
    return [{ start: end - value.length, end }];
  });
}
