import { isPlaceholder, looksRandom, looksTyped } from './looks-secret.ts';
import { sentNameRanges } from './sent-names.ts';
import { mergeRanges, type TextRange } from './text-range.ts';
import { tokenRanges } from './token-shapes.ts';

/** A way of writing a secret: the group `value` is the secret, `key` what it is called. */
interface Shape {
  readonly pattern: RegExp;
  readonly isSecret: (value: string, key: string) => boolean;
}

// Every repetition has a limit: the cost of a text is its length, whatever it holds.
const key = String.raw`(?<key>(?:secret(?!smanager:)(?<!secretsmanager:[\w-]{0,30}:\d{0,20}:secret)|passw(?:or)?d|passwd|passphrase|pwd|token|api[_.-]?key|auth[_.-]?key|(?:private|signing|encryption|hmac|jwt)[_.-]?key|bearer)[\w.-]{0,40})`;
const quoted = String.raw`(?<quote>["'\x60])(?<value>(?:\\.|(?!\k<quote>)[^\\\n]){4,1000})\k<quote>`;
// `secret: String = "…"`, `"secret" => '…'`, `.secret("…")`, `("secret", "…")`, `secret *string = "…"`.
// A type stands in the line of its name: on the next one another name begins.
const typed = String.raw`(?:\s{0,9}:[ \t]{0,9}[&*\w<>?.[\]]{1,60}|[ \t]{1,9}[*&\w.[\]]{1,60}|\[\d{0,5}\]|\s{0,3}\{[\w\s;]{0,40}\})?`;
// `secret ||= "…"`, `env.SECRET || "…"`, `get("SECRET") or "…"`
const joint = String.raw`\s{0,99}(?::=|=>|(?:\|\||\?\?|\?:)=?|\bor\b|[:=,(])\s{0,99}`;
// `secret === "…"`, `#define SECRET "…"`
const bare = String.raw`\s{0,9}[=!]={1,2}\s{0,9}|(?<=#[ \t]{0,9}define[ \t]{1,9}\w{1,80})[ \t]{1,40}(?=["'])`;
const between = String.raw`(?:\\?["'\x60\])]){0,4}(?:${typed}${joint}|${bare})(?:[@brfuLR]|\w{1,20}(?:::\w{1,20})?\()?`;

/** Under the name of a secret anything counts that is no word; a token has to look like one, since `token: 'user_1'` is a name. */
const isNamed = (value: string, name: string): boolean =>
  isRandom(value, name) ||
  (!isId.test(name) && isPlainly.test(name) && value.length >= 8 && looksTyped(value) && !isName(value));

const isRandom = (value: string, name: string): boolean => !isId.test(name) && looksRandom(value);

/** `API_KEY_ID`, `tokenId`: by which something is found, not what is kept. */
const isId = /(?:key|token)[_.-]?id$/i;

const isPlainly = /^(?:secret|pass|pwd)/i;

/** `client_secret`, `ClientSecret`, `CLIENT_SECRET`, `auth.secret`: what something is called. */
const isName = (value: string): boolean =>
  /^[a-z]+:\/\/|[/\\]|^[A-Za-z_][\w.:-]*$/.test(value) && /secret|token|passw|auth|key|:\/\/|[/\\]/i.test(value);

/** `theme=dark; session=…` */
const holdsRandom = (value: string): boolean => value.split(/[=;]\s*/).some((part) => looksRandom(part));

/** Of several lines one value: `"""…"""`. Lines of words are prose, a query or JSON. */
const isNamedBlock = (value: string, name: string): boolean =>
  !/[^\s][ \t]+[^\s]/.test(value) && isNamed(value.replaceAll(/\s+/g, ''), name);

/** One argument that is written out, and the begin of the next one. */
const quotedFirst = String.raw`[bu]?(?<first>["'\x60])(?:\\.|(?!\k<first>)[^\\\n]){0,200}\k<first>\s{0,9},\s{0,9}[bu]?`;

const shapes: readonly Shape[] = [
  { pattern: new RegExp(key + between + quoted, 'gi'), isSecret: isNamed },
  {
    pattern: new RegExp(`${key}${between}(?<block>"{3}|'{3}|\\x60)(?<value>[^]{4,1000}?)\\k<block>`, 'gi'),
    isSecret: isNamedBlock,
  },
  // .env, properties, YAML
  {
    pattern: new RegExp(`${key}["']?[ \\t]{0,20}[:=][ \\t]{0,20}(?<value>[^\\s"'\`,;#&{}()<>]{8,1000})`, 'gi'),
    isSecret: isRandom,
  },
  // In a comment there is no code that such a word could be a name in.
  {
    pattern: new RegExp(
      `(?:^|\\s)(?://|#|/\\*|\\*|<!--|--)[^\\n]{0,200}?${key}["']?[ \\t]{0,9}[:=][ \\t]{0,9}(?<value>[^\\s"'\`,;{}()<>]{8,200})`,
      'gim',
    ),
    isSecret: isNamed,
  },
  // JSON within a text: `{\"client_secret\":\"…\"}`
  {
    pattern: new RegExp(String.raw`${key}\\["']\s{0,9}:\s{0,9}\\["'](?<value>[^\s"'\\]{4,1000})\\["']`, 'gi'),
    isSecret: isNamed,
  },
  // `"client_secret=" + "…"`
  {
    pattern: new RegExp(
      String.raw`${key}=["'\x60]\s{0,9}(?:\+|<>|\.{1,2})\s{0,9}["'\x60](?<value>[^\s"'\x60&]{4,1000})`,
      'gi',
    ),
    isSecret: isNamed,
  },
  // `name: CLIENT_SECRET` and on the next line `value: …`
  {
    pattern: new RegExp(
      String.raw`${key}["']?,?\s{1,40}["']?value["']?\s{0,9}[:=]\s{0,9}["']?(?<value>[^\s"',{}$<>]{8,1000})`,
      'gi',
    ),
    isSecret: isNamed,
  },
  // `<string name="client_secret">…<`, `<ClientSecret>…<`, `<key>ClientSecret</key><string>…<`
  {
    pattern: new RegExp(
      String.raw`${key}["']?(?:>|</key>\s{0,40}<string>)\s{0,40}(?<value>[^\s<>{}$&\\]{8,1000})\s{0,40}<`,
      'gi',
    ),
    isSecret: isNamed,
  },
  // In words: `the client secret k3J8…`
  { pattern: new RegExp(`${key}[ \\t]{1,3}(?<value>[\\w+/=-]{16,1000})`, 'gi'), isSecret: isRandom },
  {
    pattern:
      /\b(?:Bearer|OAuth|Basic|Token)[\s:]{1,5}(?:["'`]\s{0,9}[+.]{1,2}\s{0,9}["'`])?(?<value>[\w.~+/-]{12,2000}={0,2})/gi,
    isSecret: looksRandom,
  },
  {
    pattern:
      /\bauthorization["'`\])]{0,3}\s{0,9}(?:=>|[:=,])\s{0,9}[bfu]?["'`](?:Bearer|OAuth|Basic|Token|Bot)\s{1,3}(?<value>[^\s"'`{}$<>%]{6,2000})["'`]/gi,
    isSecret: looksTyped,
  },
  {
    pattern:
      /\bcookie["'`\])]{0,3}\s{0,9}(?:=>|[:=,])\s{0,9}[bfu]?(?<quote>["'`])(?<value>[^"'`\n{}$]{8,2000})\k<quote>/gi,
    isSecret: holdsRandom,
  },
  // `-H 'Cookie: session=…'`
  { pattern: /["']cookie:[ \t]{0,9}(?<value>[^"'`\n{}$]{8,2000})["']/gi, isSecret: holdsRandom },
  // `curl -u bot:…`
  { pattern: /\s(?:-u|--user)[ =]["']?[^\s:"'`]{1,200}:(?<value>[^\s"'`]{6,500})/g, isSecret: looksTyped },
  // `ClientCredentials('id', '…')`
  {
    pattern: new RegExp(String.raw`(?:credentials|oauth2?\w{0,20})\(\s{0,9}${quotedFirst}${quoted}`, 'gi'),
    isSecret: looksRandom,
  },
  // `auth=('bot', '…')`, `HTTPBasicAuth('bot', '…')`, `req.SetBasicAuth("bot", "…")`
  {
    pattern: new RegExp(
      String.raw`(?:\bauth\s{0,9}=\s{0,9}|(?:basic|digest)_?auth\s{0,9})\(\s{0,9}${quotedFirst}${quoted}`,
      'gi',
    ),
    isSecret: looksTyped,
  },
  { pattern: /:\/\/[^\s/:@"'`]{0,200}:(?<value>[^\s/@"'`]{6,200})@/g, isSecret: (value) => !isPlaceholder(value) },
  { pattern: /:\/\/(?<value>[^\s/:@"'`]{16,200})(?::(?:x-oauth-basic|x)?)?@/g, isSecret: looksRandom },
  {
    pattern:
      /[?&;](?:\w{0,20}token|\w{0,20}secret|password|passwd|pwd|api_?key|auth_?key|access_?key|code_verifier)=(?<value>[^&\s"'`#<>{}$\\|]{6,2000})/gi,
    isSecret: looksTyped,
  },
  {
    pattern: /[?&;](?:code|sig|signature|key|auth|session|sid|jwt|ticket)=(?<value>[^&\s"'`#<>{}$\\|]{16,2000})/gi,
    isSecret: looksRandom,
  },
  { pattern: /\/(?:token|secret|password)s?\/(?<value>[\w.~%-]{16,500})/gi, isSecret: looksRandom },
  {
    pattern:
      /(?:btoa|b64encode|encodeBase64|Base64\.\w+|Buffer\.from|base64_encode|encode64)\(\s{0,9}[bu]?["'`](?!data:)[^"'`\n:]{1,200}:(?<value>[^"'`\n]{6,500})["'`]/g,
    isSecret: (value) => !isPlaceholder(value),
  },
  // What is decoded where it stands was only written so that nobody reads it.
  {
    pattern:
      /(?:atob|b64decode|decodeBase64|Base64\.\w{0,20}decode\w{0,20}|Buffer\.from|base64_decode|decode64)\(\s{0,9}[bu]?["'`](?<value>[\w+/=-]{16,2000})["'`]/gi,
    isSecret: looksRandom,
  },
  { pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?<value>[\s\S]{1,9000}?)-----END/g, isSecret: () => true },
];

const quick =
  /secret|passw|pwd|passphrase|token|bearer|basic|credential|--?u(?:ser)?[ =]|auth|cookie|:\/\/[^/\s"'`]+@|PRIVATE KEY|key|btoa|atob|base64|b64|decode64|Buffer\.from|[?&;](?:code|sig|signature|session|sid|jwt|ticket)=/i;

/**
 * Where a text of any language, its comments too, holds what looks like the value of a secret. It may find too much: what is
 * found is hidden, never accused.
 */
export function secretRanges(text: string): readonly TextRange[] {
  const tokens = tokenRanges(text);
  if (!quick.test(text)) return tokens;
  const found = shapes.flatMap(({ pattern, isSecret }) =>
    Array.from(text.matchAll(pattern)).flatMap((match): TextRange[] => {
      const { value = '', key: name = '' } = match.groups ?? {};
      if (!isSecret(value, name)) return [];
      const start = match.index + match[0].lastIndexOf(value);
      return [{ start, end: start + value.length }];
    }),
  );
  return mergeRanges([...tokens, ...found, ...sentNameRanges(text)]);
}
