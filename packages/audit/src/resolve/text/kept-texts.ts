import type { CallExpr } from '../../outline/outline.ts';
import type { FunctionInfo } from '../program/program.ts';

/** Names of functions that give back the text or list they are called on: encoding, copying, converting. */
export const keepReceiver =
  /^(?:toString|ToString|ToArray|ToList|AsEnumerable|slice|valueOf|copy|to_s|to_sym|to_string|to_owned|into|as_str|clone|dup|to_a|to_set|toMutableSet|toHashSet|toSortedSet|ToHashSet|ToImmutableList|ToImmutableArray|asSequence|asIterable|asIterator|lazy|into_iter|cloned|all|freeze|toArray|asList|iter|collect|encode|decode|to_vec|map|filter|sort|Distinct|Select|Where|sorted|values|orEmpty|toList|toSet|toMutableList|toTypedArray|toURI|toURL|asURL|toUri|toUriString|toHttpUrl|toHttpUrlOrNull|newBuilder|buildUpon|buildAndExpand|expand|absoluteString|addingPercentEncoding|addQueryParameter|addParameters?|setParameters|setCustomQuery|removeQuery|setQuery|setFragment|SetQueryParams?|AppendQueryParam|RemoveQueryParams?|With(?:Headers?|OAuthBearerToken|BasicAuth|Timeout|Cookies?)|addEncodedQueryParameter|appendQueryParameter|append_query|to_uri|queryParam|matrixParam|resolveTemplates?|routeParam|setParameter|stream|intern|removingPercentEncoding|name|String|Bytes|EscapedPath|geturl|normalize)$/;
/** The same of functions that get it as their first argument. */
const keepArgument =
  /^(?:Parse|ParseRequestURI|QueryEscape|PathEscape|encodeURIComponent|encodeURI|decodeURIComponent|escape|String|str|list|tuple|set|quote|quote_plus|urlquote|rawurlencode|urlencode|UrlEncode|EscapeDataString|EscapeUriString|UrlPathEncode|stringify|dumps|from|List|Set|Map|Array|freeze|Uri|URI|URL|Url|HttpUrl|parse|valueOf|asList|of|Of|listOf|arrayOf|setOf|SerializeObject|Serialize|to_json|json_encode|ref|computed|Some|Just|(?:Array|Linked)List|(?:Linked|Tree)?(?:Hash)?Set|SortedSet|Collection|Vector|ArrayDeque|(?:unmodifiable|synchronized|immutable)(?:Collection|List|Set)|copyOf|fromHttpUrl|fromPath|target|fromUriString|fromUri|toHttpUrl|requireNonNull|NSString|JsonPrimitive|HttpMethod|from_bytes|from_str|URIBuilder|UriBuilder|uri_builder|URLBuilder|URLComponents|ofNullable|furl|urlparse|urlsplit|parse_(?:origin_form|uri(?:_reference)?|relative_ref|absolute_uri))$/;

/** Functions that stand alone; as methods they are somebody's own: `repo.ref(name)`, `api.list(id)`. */
const standsAlone = /^(?:str|list|tuple|set|ref|computed)$/;
const homes = /^(?:Vue|vue|builtins|_)$/;

export const keepsArgument = (call: CallExpr, name: string): boolean =>
  isFunctionOfArgument(name) && !(standsAlone.test(name) && isMethod(call));

const isMethod = ({ callee }: CallExpr): boolean =>
  callee.kind === 'member' && !('name' in callee.object && homes.test(callee.object.name));

export const isFunctionOfArgument = (name: string): boolean => keepArgument.test(name);

/** C++'s `path(text)` and `uri(text)`, where the namespace is left out. */
export const makesText = ({ callee, args }: CallExpr, { file }: FunctionInfo): boolean =>
  file.language === 'cpp' && callee.kind === 'name' && /^(?:path|uri)$/.test(callee.name) && args.length === 1;

/** Methods of C++'s libraries that give, without arguments, the text or the object that they are called on. */
export const keepsObject =
  /^(?:c_str|data|constData|str|string|toStdString|toStdWString|toUtf8|toLatin1|toLocal8Bit|toString|toEncoded|toLower|toUpper|trimmed|simplified|ToString|get|value|value_or|dump|url|to_string|native|generic_string|buffer|encoded_(?:target|path)|toJson|operator\*)$/;
