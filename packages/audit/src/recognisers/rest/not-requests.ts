import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import { calleeValues } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import { asksTarget } from '../../resolve/text/built-text.ts';
import { isCut } from '../../resolve/text/cut-texts.ts';
import { givesAddress } from '../../resolve/text/joined-addresses.ts';
import { isReplacing } from '../../resolve/text/replaced-texts.ts';
import { remembering, rememberingEach } from '../../remembering.ts';
import { isCallOfBase } from './class-bases.ts';
import { asksCollection } from './collections.ts';
import type { ExternalValue } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';
import { isInTable } from '../sdks/in-tables.ts';
import { isCopyInInterceptor } from './interceptors.ts';
import { isMadeSender } from './made-senders.ts';
import { isMadeInside, makesOwnRequest } from './requests-of-own.ts';
import { setBeforeSending } from './set-before-sending.ts';
import { dynamicNames, isVerbLike } from './verb-places.ts';
import { verbInName } from './verb-words.ts';

/** Functions that look at, print, open or keep an address; none of them calls it. */
const uses =
  /^(?:log|trace|debug|info|warn|warning|error|fatal|print|println|printf|Printf|puts|echo|dump|write|writeln|WriteLine|Write|LogTrace|LogDebug|LogInformation|LogWarning|LogError|assert|assertEqual|expect|raise|Error|Exception|TypeError|alert|confirm|redirect|Redirect|openExternal|openUrl|open_new|startsWith|endsWith|includes|indexOf|match|test|search|StartsWith|EndsWith|Contains|startswith|endswith|replace|replaceAll|split|push|append|add|Add|concat|require|import|setAttribute|attr|prop|css|html|text|format|Format|join|Join|URL|Uri|URI|urlparse|urlsplit|parse_url|encodeURIComponent|encodeURI|String|str|parse|stringify|dumps|loads|Start|ProcessStartInfo|describe|it|context|setItem|getItem|route|use|all|navigate|goto|loadURL|href|useState|useRef|createElement|component|set_title|setTitle|setText|bodyValue|syncBody|curl_init|curl_easy_init|curl_setopt|curl_setopt_array|curl_easy_setopt|define|header)$/;

/** `getEnv("API", "https://…")`, `Config::new(id, tokenUrl)`: what reads or keeps settings. */
const keeps = /env$|^env|(?:config|options|settings|credentials|auth_?url|token_?url|endpoint)$/i;

const ownerName = ({ callee }: CallExpr): string =>
  callee.kind === 'member' && (callee.object.kind === 'name' || callee.object.kind === 'member')
    ? callee.object.name
    : '';

/** `blog(LOG_INFO, url)`, `log_debug(url)`, `qWarning(url)`, `Sprintf(url)`. */
const logs = /^(?:\w*print(?:f|ln)?(?:_s)?|[a-z]?log|log_\w+|\w+_log|q(?:Debug|Info|Warning|Critical))$/i;

/** `url.openStream()`, `"https://…".httpGet()`, Flurl's `"https://…".PutJsonAsync(body)`: the receiver is the address. */
export const opensReceiver = (call: CallExpr): boolean => asksTarget(call) || opens(call);

const opens = ({ callee, args }: CallExpr): boolean => {
  if (callee.kind !== 'member') return false;
  const { name } = callee;
  if (opensAlone.test(name)) return true;
  const many = opensWith.findIndex((names) => names.test(name));
  if (many < 0) return false;
  const handed = args.filter(({ value }) => !(value.kind === 'name' && cancels.test(value.name)));
  // Flurl's `url.SendJsonAsync(verb, body)`
  return many === 2 ? handed[0] !== undefined && isVerbLike(handed[0].value) : handed.length === many;
};

const opensAlone =
  /^(?:openConnection|openStream|readText|readBytes|readEntire\w*Stream|createInputStream|http(?:Get|Post|Put|Patch|Delete|Head))$/;
/** With nothing, with a body, and with a verb before it. */
const opensWith = [
  /^Get(?:Json(?:List)?|String|Stream|Bytes)?Async$|^DeleteAsync$/,
  /^(?:Put|Post|Patch)(?:Json|String|UrlEncoded|Multipart)?Async$/,
  /^Send(?:Json|String|UrlEncoded|Multipart)?Async$/,
];
const cancels = /^_?(?:ct|cancel(?:lation)?(?:_?token)?|stopping_?token)$/i;

/** `UrlEncode(text)`, `escapeUri(text)`, `decode_url(text)`: text in, text out. */
const transforms = /(?:en|de)code|escape|sanitize|normalize/i;

/** Made with an address, which they use later: `new OAuth2Client(url)`. */
const makesClients = /^[A-Z]\w*(?:Client|Session|Provider|Strategy|Adapter|Config|Options|Settings|Builder)$/;

/**
 * `answer.Headers.GetValues("x-limit")`, `response.getHeaders().get("x-limit")`: asks an answer that is there already. Or sets one:
 * `client.DefaultRequestHeaders.UserAgent.ParseAdd("bot/1.0")`.
 */
const isOfHeaders = ({ callee }: CallExpr): boolean => {
  if (callee.kind !== 'member') return false;
  if (/^get_?(?:response_?)?header$/i.test(callee.name)) return true;
  for (let owner: Expr = callee.object; ;) {
    if (owner.kind === 'call' && owner.args.length === 0) owner = owner.callee;
    if (owner.kind !== 'member' && owner.kind !== 'name') return false;
    if (/headers?$/i.test(owner.name)) return true;
    if (owner.kind === 'name') return false;
    owner = owner.object;
  }
};

/** `answer.as_object().unwrap().get("user")`, `node.getAsJsonObject().get("user")`: asks for a part of what is there already. */
function isOfData({ callee }: CallExpr): boolean {
  for (let owner: Expr = callee; owner.kind === 'member';) {
    const { object } = owner;
    const name = object.kind === 'call' && object.callee.kind === 'member' ? object.callee.name : '';
    if (/^(?:as_(?:object|array|mapping|table)(?:_mut)?|(?:getAs|as)Json(?:Object|Array))$/.test(name)) return true;
    owner = object.kind === 'call' ? object.callee : object;
  }
  return false;
}

/**
 * `client.AddDefaultHeader("Client-ID", id)`, `api.setHeader("x", y)`, `client.SetHeader("User-Agent", "bot")`: what every later
 * request of the client has. So `conn.authorization :Bearer, token`.
 */
const setsUp =
  /^(?:authorization|(?:basic|token|bearer|digest)_?auth\w*|(?:(?:set|add|append|put|with|use|remove|delete|clear|unset|default)_?)(?:(?:default|request|http|common|base|raw)_?)*(?:headers?|user_?agent|auth\w*|basic_?auth\w*|(?:auth|bearer|access)?_?token|accept|content_?type|cookies?(?:jar)?|params?|parameters?|(?:query|form|path)_?(?:params?|parameters?|data|string)?|timeout|credentials|proxy|debug|logger|serializers?|result|error|retry_?\w*))$/i;

/** Tests that compare an address, or say what is answered where it is asked for: `assertEquals(url, …)`, `stub_request(:get, url)`. */
const tests =
  /^(?:assert\w*|expect\w*|verify\w*|(?:Are|Not)?Equal|AreNotEqual|AreSame|stub_?request|a_request|stubFor|nock|when|intercept|respond\w*|(?:will|then|to)_?return|url(?:Path)?(?:EqualTo|Matching))$/i;
/** Libraries that answer in place of a server. */
const ofMocks =
  'requests_mock|httpretty|respx|aioresponses|nock|fetch-mock(?:-jest)?|axios-mock-adapter|msw|moxios|sinon|pytest_httpx';
const mocks = new RegExp(`^(?:${ofMocks}|responses)(?:[./]|$)`);
/** The last is a word that every other file has, so how it is used counts. */
const namesMock = new RegExp(
  String.raw`\b(?:${ofMocks})\b|\b(?:from|import) +responses\b|\bresponses\.(?:add|get|post|put|patch|delete|activate)\b`,
);

/** Some file names such a library: in programs without one nothing needs to be asked. */
const mayMock = rememberingEach((program: Program, textOf: Scene['textOf']): boolean =>
  [...program.files.keys()].some((file) => namesMock.test(textOf(file))),
);

function isMocked({ evaluator, textOf }: Scene, { expr, fn }: Placed<CallExpr>): boolean {
  if (expr.callee.kind !== 'member' || !mayMock(evaluator.program, textOf)) return false;
  return evaluator
    .evaluate(expr.callee.object, fn)
    .some((value) => value.kind === 'external' && mocks.test(value.module || (value.path[0] ?? '')));
}

/** Ruby's ways to give a class or an object something under a name. */
const definesName =
  /^(?:define_(?:singleton_)?method|(?:alias|remove|undef|public|private|protected|module)_(?:class_)?(?:method|function)|instance_variable_(?:get|set)|(?:cattr|mattr|attr)_\w+|class_attribute|delegate|const_(?:set|missing)|autoload)$/;

/** What goes through a list and begins with a value: `parts.reduce((url, part) => url + '/' + part, BASE)`. */
const folds =
  /^(?:reduce|reduceRight|inject|fold[lr]?|foldLeft|fold_left|aggregate|array_reduce|accumulate|(?:each_)?with_object)$/i;

/** What makes a text of its arguments, or of what it is called on, what makes one object of several, and the names above. */
const isNoRequestName = remembering(
  (name: string): boolean =>
    isCut(name) ||
    isReplacing(name) ||
    /^(?:assign|assignIn|extend|merge|mergeDeep|defaults|defaultsDeep)$/.test(name) ||
    [uses, tests, logs, folds, setsUp, transforms, makesClients, definesName].some((names) => names.test(name)),
);

/** Plug's `fetch_cookies(conn)`, `Plug.Conn.put_resp_cookie(conn, …)`: what is done with a request that somebody sent here. */
const ofPlug =
  /^(?:put_resp_\w+|(?:put|get|fetch|delete|clear)_(?:session|cookies|flash|live_flash|query_params)|put_(?:status|layout|root_layout|view|private|format)|(?:get|put|delete)_(?:req|resp)_\w+|get_csrf_token|send_(?:resp|file|chunked|download))$/;

/** Swift's `.url(address)`: a case, or a maker, of whatever type is wanted there. */
const isOfWantedType = ({ callee }: CallExpr): boolean =>
  callee.kind === 'member' && callee.object.kind === 'name' && callee.object.name === '';

const areTwo = ({ args }: CallExpr): boolean => args.length === 2 && args.every(({ name }) => name === undefined);

/** `logger.log(url)`, `console.info(url)`, `app.use('/users')`: certainly no request. */
export function isNoRequest(scene: Scene, { expr, fn }: Placed<CallExpr>, name: string): boolean {
  // Swift: `Data(contentsOf: address)`
  if (opensReceiver(expr) || expr.args.some(({ name: label }) => /^contentsOf(?:URL)?$/.test(label ?? '')))
    return false;
  // `require('request')(url)`: what was required is called, not asked for.
  if (expr.callee.kind === 'call' && isHttpClient(scene, { expr, fn })) return false;
  if (expr.args.length === 0) return setBeforeSending(scene, expr, fn, emptyContext).length === 0;
  if (isCallOfBase(expr.callee)) return !makesOwnRequest(scene.evaluator, { expr, fn });
  if (scene.evaluator.program.compared.has(expr) && expr.args.length === 0) return true;
  // JAX-RS: only `target(address).request()` makes one.
  if (name === 'target' && expr.args.length === 1 && expr.callee.kind === 'member') return true;
  // Spring: `client.method(verb).uri(path)`
  if (name === 'method' && expr.args.length === 1 && expr.callee.kind === 'member') return true;
  // Jsoup's `connection.data("client_id", id)`, jQuery's `$(it).data("path", path)`
  if (name === 'data' && expr.callee.kind === 'member' && areTwo(expr)) return true;
  // OkHttp's `HttpUrl.get(text)` reads an address.
  if (name === 'get' && ownerName(expr) === 'HttpUrl') return true;
  // Flurl's `client.Request("channels", id)`: what is called on it sends.
  if (name === 'Request' && scene.evaluator.evaluate(expr, fn).some(({ kind }) => kind === 'text')) return true;
  // `url("https://…")`: an address comes out of it.
  if (/^ur[il]$/i.test(name) && isOfWantedType(expr)) return true;
  if (givesAddress.test(name) && scene.evaluator.evaluate(expr, fn).some(({ kind }) => kind === 'text')) return true;
  // Swift: `request.setValue(id, forHTTPHeaderField: "Client-ID")`
  if (expr.args.some(({ name: label }) => label === 'forHTTPHeaderField')) return true;
  if (name === 'clone' && isCopyInInterceptor(scene.evaluator.program, expr)) return true;
  if (fn.file.language === 'elixir' && ofPlug.test(name)) return true;
  if (isNoRequestName(name) || isOfHeaders(expr) || isOfData(expr))
    return expr.callee.kind !== 'name' || !isHttpClient(scene, { expr, fn });
  if (keeps.test(/^(?:new|from|of|create)$/.test(name) ? ownerName(expr) : expr.isNew || /env/i.test(name) ? name : ''))
    return true;
  if (
    expr.callee.kind === 'member' &&
    expr.callee.object.kind === 'name' &&
    /^(?:console|logger|log|_logger|logging|Debug|Trace|Console|Log|shell|webbrowser)$/.test(expr.callee.object.name)
  )
    return true;
  // What has to be looked up comes last: most calls are known by then.
  return (
    isInTable(scene, { expr, fn }, name) ||
    isMocked(scene, { expr, fn }) ||
    asksCollection(scene, { expr, fn }) ||
    isMadeInside(scene.evaluator, { expr, fn })
  );
}

const requestName =
  /request|fetch|ajax|send|open|https?|curl|^data(?:Task)?$|dataTask|uploadTask|call|exec|load|read|download|upload|query|api|axios|got|ky|ur[il]|newBuilder|takeFrom|contents|invoke|perform|retry|exchange/i;

/** .NET's `WebRequest.Create(address)`. */
const isMadeRequest = ({ callee }: CallExpr): boolean =>
  callee.kind === 'member' && callee.name === 'Create' && /^(?:Http)?WebRequest$/.test(writtenName(callee.object));

const requestKey = /^(?:url|uri|path|endpoint|method|verb)$/i;

/** An object with an address and a verb: whatever takes it sends it. */
function isWholeRequest(scene: Scene, value: Expr, fn: FunctionInfo): boolean {
  if (value.kind !== 'record' && value.kind !== 'name' && value.kind !== 'call') return false;
  return scene.evaluator.evaluate(value, fn).some((one) => {
    const keys = one.kind === 'record' ? [...one.entries.keys()] : [];
    return keys.some((key) => /^(?:url|uri)$/i.test(key)) && keys.some((key) => /^(?:method|verb)$/i.test(key));
  });
}

/** The call can be the one that goes out: its target is not the program's own, and its name or arguments speak of a request. */
export function mayRequest(scene: Scene, { expr, fn }: Placed<CallExpr>, name: string): boolean {
  const isNamed =
    makesOwnRequest(scene.evaluator, { expr, fn }) ||
    verbInName(name) !== undefined ||
    requestName.test(name) ||
    isMadeRequest(expr) ||
    dynamicNames(scene, expr.callee, fn).length > 0 ||
    isHttpClient(scene, { expr, fn });
  const isTold = expr.args.some(({ name: label, value }) =>
    label === undefined ? isWholeRequest(scene, value, fn) : requestKey.test(label),
  );
  return (isNamed || isTold) && (opensReceiver(expr) || leavesProgram(scene, { expr, fn }));
}

const httpClients =
  /^(?:axios|got|ky|ky-universal|request|request-promise|request-promise-native|superagent|needle|node-fetch|cross-fetch|isomorphic-fetch|unfetch|whatwg-fetch|jquery|wretch|phin|bent)$/;

/** A library that makes requests, called itself and whatever the file calls it: `const rp = require('request-promise')`. */
export function isHttpClient({ evaluator }: Scene, { expr, fn }: Placed<CallExpr>): boolean {
  const callees = calleeValues(evaluator, expr, fn, emptyContext);
  return callees.some(
    (value) =>
      value.kind === 'external' &&
      ((httpClients.test(value.module) && (!value.path.includes('()') || isMadeOfClient(value))) ||
        isMadeSender(value)),
  );
}

/** `const api = got.extend({ prefixUrl })`, `axios.create({ baseURL })`: a client is called as the library itself is. */
const isMadeOfClient = ({ path }: ExternalValue): boolean =>
  path.at(-1) === '()' &&
  /^(?:extend|create|defaults)$/.test(path.at(-2) ?? '') &&
  path.indexOf('()') === path.length - 1;

/** What is called is not the program's own: `rp(url)`, `needle('get', url)` say by their address alone what they do. */
export function leavesProgram({ evaluator }: Scene, { expr, fn }: Placed<CallExpr>): boolean {
  const callees = calleeValues(evaluator, expr, fn, emptyContext);
  return !callees.every(({ kind }) => kind === 'function' || kind === 'class');
}
