import type { CallExpr, Expr } from '../../outline/outline.ts';

const names =
  /^(?:url_?encode(?:_component)?|escape_?uri|percent_?encode|utf8_percent_encode|encode_?uri(?:_?component)?|encode_www_form(?:_component)?|byte_serialize|toPercentEncoding|EscapeUriString)$/i;

/** Names that say of a function called no more than `encode` or `escape` what it makes its text fit for. */
const owners = /^(?:\w*ur[il]\w*|\w*encoder|(?:percent_?encod|pct_?)\w*|form_urlencoded)$/i;

/** `URLEncoder.encode(text, "UTF-8")`, `ERB::Util.url_encode(text)`, `ngx.escape_uri(text)`: the text, fit for an address. */
export function isEncoder({ callee, args }: CallExpr): boolean {
  if ((callee.kind !== 'name' && callee.kind !== 'member') || args.length === 0) return false;
  if (names.test(callee.name)) return true;
  if (callee.kind === 'name' || !/^(?:encode|escape)$/i.test(callee.name)) return false;
  const { object } = callee;
  // `UrlEncoder.Default.Encode(text)`: one kept by the class of the name.
  const owner = object.kind === 'member' && object.name === 'Default' ? object.object : object;
  return (owner.kind === 'name' || owner.kind === 'member') && owners.test(owner.name);
}

/** What an encoder gets: a text, or all characters of one, `PctString::encode(text.chars(), reserved)`. */
export function encodedBy({ args }: CallExpr): Expr | undefined {
  const text = args[0]?.value;
  if (text?.kind !== 'call' || text.callee.kind !== 'member' || text.args.length > 0) return text;
  return /^(?:chars|bytes)$/.test(text.callee.name) ? text.callee.object : text;
}
