import { isPlaceholder, looksRandom } from './looks-secret.ts';

/** Offsets of one text, half-open. */
export type TextRange = Readonly<{ start: number; end: number }>;

/** A way of writing a secret: the group `value` is the secret, `key` what it is called. */
interface Shape {
  readonly pattern: RegExp;
  readonly isSecret: (value: string, key: string) => boolean;
}

// Every repetition has a limit: the cost of a text is its length, whatever it holds.
const key = String.raw`(?<key>(?:secret|passw(?:or)?d|passwd|token|api[_.-]?key|auth[_.-]?key|private[_.-]?key)[\w.-]{0,40})`;
const quoted = String.raw`(?<quote>["'\x60])(?<value>(?:\\.|(?!\k<quote>)[^\\\n]){4,1000})\k<quote>`;
// `secret: String = "…"`, `"secret" => '…'`, `.secret("…")`, `("secret", "…")`, `secret *string = "…"`.
// A type stands in the line of its name: on the next one another name begins.
const between = String.raw`["'\x60\])]{0,3}(?:\s{0,9}:[ \t]{0,9}[&*\w<>?.[\]]{1,60}|[ \t]{1,9}[*&\w.[\]]{1,60})?\s{0,99}(?::=|=>|[:=,(])\s{0,99}(?:[@brfuLR]|\w{1,20}(?:::\w{1,20})?\()?`;

/** Under the name of a secret anything with a digit counts; a token has to look like one, since `token: 'user_1'` is a name. */
const isNamed = (value: string, name: string): boolean =>
  looksRandom(value) ||
  (/^(?:secret|passw)/i.test(name) &&
    /^\S{8,}$/.test(value) &&
    /\d/.test(value) &&
    !isPlaceholder(value) &&
    !isName(value));

/** `client_secret`, `ClientSecret`, `CLIENT_SECRET`, `auth.secret`: what something is called. */
const isName = (value: string): boolean =>
  /^[a-z]+:\/\/|[/\\]|^[A-Za-z_][\w.:-]*$/.test(value) && /secret|token|passw|auth|key|:\/\/|[/\\]/i.test(value);

const shapes: readonly Shape[] = [
  { pattern: new RegExp(key + between + quoted, 'gi'), isSecret: isNamed },
  // .env, properties, YAML, comments
  {
    pattern: new RegExp(`${key}["']?[ \\t]{0,20}[:=][ \\t]{0,20}(?<value>[^\\s"'\`,;#&{}()<>]{8,1000})`, 'gi'),
    isSecret: looksRandom,
  },
  { pattern: /\b(?:Bearer|OAuth|Basic|Token)[\s:]{1,5}(?<value>[\w.~+/-]{12,2000}={0,2})/gi, isSecret: looksRandom },
  { pattern: /\b(?<value>eyJ[\w-]{8,2000}\.[\w-]{8,4000}(?:\.[\w-]{0,2000})?)/g, isSecret: () => true },
  { pattern: /:\/\/[^\s/:@"'`]{1,200}:(?<value>[^\s/@"'`]{6,200})@/g, isSecret: (value) => !isPlaceholder(value) },
  {
    pattern:
      /[?&;](?:\w{0,20}token|client_?secret|password|api_?key|auth_?key|code_verifier)=(?<value>[^&\s"'`#<>{}$\\|]{8,2000})/gi,
    isSecret: (value) => looksRandom(value),
  },
  {
    pattern:
      /(?:btoa|b64encode|encodeBase64|Base64\.\w+|Buffer\.from|base64_encode|encode64)\(\s{0,9}[bu]?["'`][^"'`\n:]{1,200}:(?<value>[^"'`\n]{6,500})["'`]/g,
    isSecret: (value) => !isPlaceholder(value),
  },
  { pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?<value>[\s\S]{1,9000}?)-----END/g, isSecret: () => true },
];

const quick = /secret|passw|token|bearer|basic|oauth|eyJ|:\/\/[^/\s"'`]+@|PRIVATE KEY|_?key|btoa|base64|b64/i;

/**
 * Where a text of any language, its comments too, holds what looks like the value of a secret. It may find too much: what is
 * found is hidden, never accused.
 */
export function secretRanges(text: string): readonly TextRange[] {
  if (!quick.test(text)) return [];
  const found = shapes.flatMap(({ pattern, isSecret }) =>
    Array.from(text.matchAll(pattern)).flatMap((match): TextRange[] => {
      const { value = '', key: name = '' } = match.groups ?? {};
      if (!isSecret(value, name)) return [];
      const start = match.index + match[0].lastIndexOf(value);
      return [{ start, end: start + value.length }];
    }),
  );
  return mergeRanges(found);
}

/** Sorted and disjoint. */
export function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return merged;
}
