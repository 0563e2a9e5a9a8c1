const reference = /^(?:\$\{?\w|\{\{|<[^>]*>?$|\{\$|\{[\w.]*\}$|%\w+%?|\[[^\]]*\]$|#\{|@\w+@|env:|process\.env|\$\()/;
// Where a store keeps a secret is none: of AWS, Google Cloud, Azure, Vault, 1Password, vals and Docker.
const inStore =
  /^(?:arn:aws[\w-]{0,10}:(?:secretsmanager|ssm|kms):|(?:secretsmanager|ssm|vault|gcpsm|ref\+\w{1,20}):|(?:op|sm):\/\/|projects\/[^/]{1,80}\/secrets\/|@Microsoft\.KeyVault\(|\/?run\/secrets\/)/i;
const words =
  /(?:^|[^a-z])(?:your|my|the|change|changeme|replace|insert|enter|paste|put|fill|todo|fixme|tbd|placeholder|example|sample|dummy|fake|mock|stub|test|testing|secret|password|redacted|hidden|none|null|nil|undefined|unset|empty|default|here|goes|value|string|xx+|abc|foo|bar|baz|client|token|key|not)(?:$|[^a-z])/i;
const joined =
  /your|change_?me|replace|insert|placeholder|example|sample|dummy|xxx|todo|here$|^client_?(?:secret|id)$|(?:secret|token|key|id)$/i;

/** Text that stands for a secret which somebody is yet to fill in: `YOUR_SECRET`, `<secret>`, `${SECRET}`, `xxxx`, `1234`. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text.length < 4 || reference.test(text) || inStore.test(text)) return true;
  if (new Set(text.toLowerCase()).size < 4) return true;
  if (/^(?:0?12345678|abcdefg|deadbeef)/i.test(text)) return true;
  return !hasDigit(text) && (words.test(text) || joined.test(text));
}

// `a.member.chain`, `rows[0].token`, `OAuth2::Token.new`, `base64.b64encode`: no name of code has digits in two places.
const chain =
  /^[a-z_$]{1,60}\d{0,5}[a-z_$]{0,60}(?:\[[\w:.]{0,40}\]?|(?:\.|::|->|\?\.)[a-z_$]{1,60}\d{0,5}[a-z_$]{0,60}){1,20}$/i;

/** `StreamlabsV2Secret`, `hex_to_buf2`: words, and digits in one place. */
function isCamelName(text: string): boolean {
  if (!/^[A-Za-z_$]+(?:\d{1,4}[A-Za-z_$]*)?$/.test(text)) return false;
  const found = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  return found.join('').length >= 4 * found.length && found.every(({ length }) => length <= 14);
}

/** Made by a machine: long, of one word, and spread over many characters as names and sentences are not. */
export function looksRandom(value: string): boolean {
  const text = value.trim();
  if (text.length < 16 || /\s/.test(text) || isPlaceholder(text) || /^[a-z]+:\/\//i.test(text)) return false;
  const parameter = /^[?&][\w.-]{1,40}=(.*)$/s.exec(text);
  if (parameter) return looksRandom(parameter[1] ?? '');
  if (chain.test(text) || isCamelName(text)) return false;
  if (
    /^(?:\/(?:[a-z_-]{0,40}\d{0,2}|:\w{1,20}|\{\w{0,20}\}))+(?:\?[a-z_]{1,20}=[a-z_,-]{0,20}(?:&[a-z_]{1,20}=[a-z_,-]{0,20}){0,20})?$/i.test(
      text,
    )
  )
    return false; // /a/v1/{id}?sort=name
  if (words.test(text) && isOfWords(text)) return false;
  return hasDigit(text) ? entropy(text) >= 2.8 : /[a-z]/.test(text) && /[A-Z]/.test(text) && isMixed(text);
}

/**
 * What somebody may have typed in as a password, or made: no placeholder, and neither words nor a name, in which there are no digits.
 * Only for places where nothing but a secret stands.
 */
export function looksTyped(value: string): boolean {
  const text = value.trim();
  if (text.length < 6 || /\s/.test(text) || isPlaceholder(text)) return false;
  return hasDigit(text) || looksRandom(text) || (text.length >= 10 && isJumbled(text));
}

/** Capitals in a word as no name has them: `kGfTbQzWpLmX`, and not `MyLongName`. */
const isJumbled = (text: string): boolean =>
  /^[A-Za-z]+$/.test(text) &&
  !isCamelName(text) &&
  !/^[A-Z]{0,5}[a-z]*(?:[A-Z]{1,5}[a-z]{2,}){0,9}$/.test(text) &&
  /[a-z]/.test(text);

const hasDigit = (text: string): boolean => /\d/.test(text);

/** `my-client-secret-2`: letters in groups, hardly a digit. */
const isOfWords = (text: string): boolean => (text.match(/\d/g) ?? []).length * 6 < text.length && /[-_ .]/.test(text);

/** Capitals all over the word, and not where words of a name begin. */
const isMixed = (text: string): boolean =>
  text.length >= 24 && (text.match(/[a-z][A-Z]|[A-Z][a-z]|[A-Z]{2}/g) ?? []).length * 3 > text.length;

/** Bits for each character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
