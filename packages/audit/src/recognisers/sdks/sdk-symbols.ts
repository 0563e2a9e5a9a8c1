import type { Sdk, SdkSymbol } from '@mixer-oauth/core';
import type { CallExpr } from '../../outline/outline.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import { rememberingEach } from '../../remembering.ts';
import { modulesIn } from '../../resolve/modules/imports.ts';
import type { Placed } from '../../resolve/program/program.ts';
import type { ExternalValue, Origin, Value } from '../../resolve/values.ts';
import { isData, isOfSent, isWrittenOfSent } from './answers.ts';
import { asksCache } from './caches.ts';
import { hasText, optionsOf } from './argument-text.ts';
import type { Recogniser, Scene } from '../recogniser.ts';
import { type OnGroups, onGroups } from './groups.ts';
import { handedMethods, type HandedMethod } from './handed-methods.ts';
import { scoreHanded } from './handed-objects.ts';
import { isScript } from '../relations.ts';
import { isOfAnotherClass, isOfAnotherType, isOfEvent, isOfPackage } from './other-types.ts';
import { isOfOwnClass, ownMethods } from './own-classes.ts';
import { methodsOfSelf } from './methods-of-self.ts';
import { isOwnProperty, readProperties } from './read-properties.ts';
import { bestFirst, receiverWords, saysNothing, tellingWords, wordsOf } from './receiver-words.ts';
import { reportSymbol } from './report-symbol.ts';
import { lastPart, receiverIn } from './symbol-parts.ts';

/** Calls of a provider's client library, by its table of symbols. */
export const sdkSymbols: Recogniser = (scene) => {
  const { program } = scene.evaluator;
  const isAsked = (language: string, name: string): boolean =>
    sdksFor(scene, language).some((sdk) => symbolsNamed(scene, sdk, name, undefined).length > 0);
  const handed: readonly HandedMethod[] = handedMethods(scene.evaluator, isAsked);
  for (const placed of [...program.calls, ...handed, ...readProperties(program)]) {
    const isHanded = 'isOpen' in placed;
    // Of a library with a rule for its names `sdkValues` finds what is handed on.
    const sdks = sdksFor(scene, placed.fn.file.language).filter(({ symbolRule }) => !isHanded || !symbolRule);
    if (sdks.length === 0) continue;
    const name = nameOf(placed.expr.callee);
    const made = madeBy(placed.expr);
    const candidates = sdks.flatMap((sdk) =>
      symbolsNamed(scene, sdk, name, made)
        .filter((symbol) => isWritten(scene, symbol, placed))
        .map((symbol) => ({ sdk, symbol })),
    );
    if (candidates.length === 0 || joinsTexts(placed.expr, name)) continue;
    if (asksCache(placed.expr, candidates)) continue;
    const callees = calleeValues(scene.evaluator, placed.expr, placed.fn, emptyContext);
    // The program's own function of that name: its body tells what it does.
    if (callees.some(({ kind }) => kind === 'function' || kind === 'class')) continue;
    if (isOwnProperty(scene.evaluator, placed) || isOfOwnClass(scene.evaluator, placed)) continue;
    const ofSelf = methodsOfSelf(scene.evaluator, placed, callees);
    const found = (ofSelf.length > 0 ? ofSelf : callees)
      .flatMap((callee) =>
        candidates.map((candidate) => ({ ...candidate, callee, score: score(scene, callee, candidate, placed) })),
      )
      .filter((one) => one.score > 0);
    const [best] = bestFirst(placed.expr, found, ({ symbol }) => receiverIn(symbol.symbol));
    if (best)
      reportSymbol(scene, best.symbol, placeOfName(placed), best.score >= 2 && !(isHanded && placed.isOpen), best.sdk);
  }
};

/** What an argument has to say for the call to be this one: `client.use('password', options)`. */
const isWritten = (scene: Scene, { where, arguments: count }: SdkSymbol, { expr, fn }: Placed<CallExpr>): boolean =>
  (count === undefined || count === expr.args.filter(({ value }) => value.kind !== 'function').length) &&
  (where === undefined || hasText(scene, where, expr, fn, optionsOf(scene, expr, fn)));

/** `games.join(', ')`: a list that is made a text has the name of a method that joins something else. */
const joinsTexts = ({ args }: CallExpr, name: string): boolean =>
  name === 'join' && args.length === 1 && args[0]?.value.kind === 'text' && !/^[\w-]+$/.test(args[0].value.value);

/** The class that a factory makes an object of: `A` in `A.of(x)`, `A.forCount(5)` and `A.builder()`. */
const madeBy = ({ callee }: CallExpr): string | undefined =>
  callee.kind === 'member' &&
  callee.object.kind === 'name' &&
  /^(?:builder|newBuilder|getInstance|(?:of|from|for|with|create|make)(?:_?(?!Json|Xml)[A-Z]\w*)?)$/.test(callee.name)
    ? callee.object.name
    : undefined;

/** The SDKs that the code of a language is shown to use. Asked for every call, so it is worked out once a language. */
export function sdksFor(scene: Scene, language: string): readonly Sdk[] {
  const byLanguage = inUseByScene.get(scene) ?? new Map<string, readonly Sdk[]>();
  inUseByScene.set(scene, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const inUse = scene.relations.sdksInUse(language);
  const sdks = scene.catalogue.data.sdks.filter(({ id }) => inUse.has(id));
  byLanguage.set(language, sdks);
  return sdks;
}

const inUseByScene = new WeakMap<Scene, Map<string, readonly Sdk[]>>();

/** Symbols whose last part is `name`, and the whole symbol `made`. */
export function symbolsNamed(scene: Scene, sdk: Sdk, name: string, made: string | undefined): readonly SdkSymbol[] {
  const known = symbolsBySdk.get(sdk) ?? groupSymbols(scene.catalogue.symbolsOf(sdk).filter(isCalled));
  symbolsBySdk.set(sdk, known);
  const exact = known.get(name) ?? [];
  const alike = (known.get('*') ?? []).filter(({ symbol }) => isOfForm(lastPart(symbol), name));
  const named = alike.length > 0 ? [...exact, ...alike] : exact;
  if (made === undefined) return named;
  const whole = (known.get(lastPart(made)) ?? []).filter((one) => one.symbol === made && !named.includes(one));
  return whole.length > 0 ? [...named, ...whole] : named;
}

const isCalled = ({ isValue }: SdkSymbol): boolean => isValue !== true;

const symbolsBySdk = new WeakMap<Sdk, ReadonlyMap<string, readonly SdkSymbol[]>>();

function groupSymbols(symbols: readonly SdkSymbol[]): ReadonlyMap<string, readonly SdkSymbol[]> {
  const groups = new Map<string, SdkSymbol[]>();
  for (const one of symbols) {
    const last = lastPart(one.symbol);
    const key = last.includes('*') ? '*' : last;
    const list = groups.get(key);
    if (list) list.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** `Get*Leaderboard` stands for every name of that form. */
function isOfForm(form: string, name: string): boolean {
  const [start = '', end = ''] = form.split('*');
  return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}

/**
 * From 3: the package itself; 2: a type of a package in use; 1: the name and receiver say so; 0: something else. Of symbols with
 * the same name the one whose receiver fits goes first.
 */
function score(
  scene: Scene,
  callee: Value,
  { sdk, symbol }: { sdk: Sdk; symbol: SdkSymbol },
  { expr, fn }: Placed<CallExpr>,
): number {
  if (symbol.isHanded) return scoreHanded(scene, sdk, symbol, callee);
  if (namesModule(sdk, symbol)) return callee.kind === 'external' && wholeName(callee) === symbol.symbol ? 3 : 0;
  const groups = onGroups(scene, sdk, symbol.symbol, callee, { expr, fn });
  if (groups === 'others' || (groups === 'some' && callee.kind !== 'external')) return 0;
  if (sdk.symbolRule && !isOnGroup(receiverIn(symbol.symbol), expr, callee)) return 0;
  const hints = receiverWords(expr, callee);
  const wanted = tellingWords(receiverIn(symbol.symbol));
  const isNear = wanted.length === 0 || wanted.some((word) => hints.has(word));
  if (callee.kind === 'external') {
    const known = scoreExternal(scene, callee, { sdk, symbol, groups }, isNear, wanted, fn.file.language);
    if (groups === 'some') return Math.min(known, 1);
    return known > 0 && isNear ? known + 0.5 : known;
  }
  // An unresolved receiver: only a name that nothing else is likely to bear.
  if ((callee.kind === 'unknown' || callee.kind === 'param') && !isWrittenOfSent(expr.callee, sdk))
    return isSupposed(scene, symbol) || (isNear && wanted.length > 0 && scene.relations.talks(fn.file.file)) ? 1 : 0;
  return 0;
}

/** Elixir's functions are called by the whole names of their modules, of which one may be the end of another: nothing less tells. */
const namesModule = ({ language, imports }: Sdk, { symbol }: SdkSymbol): boolean =>
  language === 'elixir' && imports.some((one) => symbol.startsWith(`${one}.`));

const wholeName = ({ module, path }: ExternalValue): string =>
  [module, ...path].filter((part) => part !== '').join('.');

function scoreExternal(
  scene: Scene,
  callee: ExternalValue,
  { sdk, symbol, groups }: Readonly<{ sdk: Sdk; symbol: SdkSymbol; groups: OnGroups | undefined }>,
  isNear: boolean,
  wanted: readonly string[],
  language: string,
): number {
  if (isOfSent(callee.path, sdk)) return 0;
  if (callee.module !== '') {
    const isOwn = scene.catalogue.sdksOfImport(language, callee.module).some(({ id }) => id === sdk.id);
    if (!isOwn || isData(callee.path)) return 0;
    if (isOfAnotherType(callee.path, wanted) && !isOfPackage(callee, wanted)) return 0;
    if (groups === 'all') return 3;
    // Apps name their objects as they like: of a name that the package has once, the receiver says nothing more.
    if (isOnlyOne(scene, sdk, symbol.symbol) || isDistinctive(symbol.symbol)) {
      if (!isNear && !isDistinctive(symbol.symbol) && isAnswered(sdk, callee.path)) return 0;
      return isOfAnswer(sdk, callee.path, wanted) ? 1 : 3;
    }
    if (!isNear) return 0;
    return isOfSomethingGot(callee.path, wanted) ? 1 : 3;
  }
  // A library that a script brings in is a global object, wherever else it is loaded.
  if (sdk.imports.some((name) => isScript.test(name))) return isWhole(callee, symbol.symbol) ? 2 : 0;
  // Ruby's `client.contents(path).content`: a field of the answer.
  if (language === 'ruby' && wanted.every((word) => saysNothing.test(word)) && isAnswered(sdk, callee.path)) return 0;
  // A global object is also one that a page has by a name of its own: `new acme.Client().open()`.
  const [first = '', second = ''] = callee.path;
  if (sdk.ownCalls?.includes(`${first}.${second}`)) {
    if (isWhole(callee, symbol.symbol)) return 2;
    // Ruby loads what a Gemfile lists: no file has to require it.
    if (language === 'ruby' && isNear) return 2;
  }
  const importsIt = [...modulesIn(callee.file, scene.evaluator.program)].some((module) =>
    scene.catalogue.sdksOfImport(language, module).some(({ id }) => id === sdk.id),
  );
  if (importsIt && isNear) return isNamedAfterAnother(scene, callee, language) ? 0 : 2;
  if (isOfAnotherClass(callee, symbol.symbol) || isOfEvent(callee.path, wanted)) return 0;
  return isSupposed(scene, symbol) ? 1 : 0;
}

/** A method of the program has the name as well: it is what is called, on an object that nobody sees. */
const isSupposed = ({ evaluator }: Scene, { symbol }: SdkSymbol): boolean =>
  isDistinctive(symbol) && !ownMethods(evaluator.program).has(lastPart(symbol));

/** Names that a rule makes are called on their group: `octokit.repos.get`, and nothing that `octokit.repos.list` gives. */
function isOnGroup(group: string, { callee: written }: CallExpr, callee: Value): boolean {
  const steps = callee.kind === 'external' ? callee.path.slice(0, -1) : [];
  // `octokit.repos.get`, and `client.repos().get` where groups are asked for.
  const own = steps.at(-1) === '()' ? steps.at(-2) : steps.at(-1);
  const before = written.kind === 'member' ? written.object : undefined;
  const object = before?.kind === 'call' ? before.callee : before;
  return own === group || (object !== undefined && 'name' in object && object.name === group);
}

/** `channels.fetch(id)`: what it gives has the name of what it is called on. */
const givesOne = /^(?:new|get|fetch|find|first|last|at|resolve|create|build|open)$/;

/** `repo.get_milestone(1).edit()` for `repo.edit`: the object is what another method gave, and only that was called on a `repo`. */
function isOfSomethingGot(path: readonly string[], wanted: readonly string[]): boolean {
  const steps = path.slice(0, -1);
  const at = steps.findLastIndex((step) => /\w/.test(step) && !givesOne.test(step));
  const names = (step: string | undefined): boolean => wordsOf(step ?? '').some((word) => wanted.includes(word));
  // `AcmeBuilder.createDefault(token).build()` is the object itself.
  const builder = steps.findIndex((step) => /[a-z\d]Builder$|^[A-Z]+Builder$/.test(step));
  if (builder !== -1 && names(steps[builder]) && steps.lastIndexOf('build') > at) return false;
  return at > 0 && steps[at + 1] === '()' && !names(steps[at]) && steps.slice(0, at).some((step) => names(step));
}

/** `api.getSavedAlbums().execute()[0].getAlbum()` for `api.getAlbum`: called on what another call of the library answered. */
function isOfAnswer(sdk: Sdk, path: readonly string[], wanted: readonly string[]): boolean {
  const steps = path.slice(0, -1);
  const isCallOfIt = (step: string, at: number): boolean =>
    steps[at + 1] === '()' && !givesOne.test(step) && symbolsBySdk.get(sdk)?.has(step) === true;
  const at = steps.findLastIndex(isCallOfIt);
  const names = (step: string): boolean => wordsOf(step).some((word) => wanted.includes(word));
  return at > 0 && wanted.length > 0 && steps.slice(0, at).some(names) && !steps.slice(at).some(names);
}

/**
 * `api.streams.getStreamsPaginated().getAll()` for `api.labels.getAll`: what another call answers has a method of that name too, whether
 * the table has that call or only others on what it is called on.
 */
const isAnswered = (sdk: Sdk, path: readonly string[]): boolean => {
  const [owner = '', method = '', called] = path.slice(-4, -1);
  if (called !== '()' || givesOne.test(method)) return false;
  return symbolsBySdk.get(sdk)?.has(method) === true || groupsOf(sdk).has(owner);
};

/** What symbols are called on, by names that say something: `hypeTrain` of `api.hypeTrain.getStatus`. */
const groupsOf = rememberingEach(
  ({ symbols }: Sdk): ReadonlySet<string> =>
    new Set(symbols.map(({ symbol }) => receiverIn(symbol)).filter((name) => !wordsOf(name).every(tellsNothing))),
);
const tellsNothing = (word: string): boolean => saysNothing.test(word);

/** `AcmeClient` beside `using Acme.Net;`: a namespace that is none of the provider's has the type's first word. */
function isNamedAfterAnother(scene: Scene, { path, file }: ExternalValue, language: string): boolean {
  const [word = ''] = /^[A-Z][a-z]{3,}/.exec(path[0] ?? '') ?? [];
  const named = file.outline.imports.filter(
    ({ module }) => word !== '' && new RegExp(`(?:^|[./])${word}`).test(module),
  );
  return named.length > 0 && named.every(({ module }) => scene.catalogue.sdksOfImport(language, module).length === 0);
}

/** `new window.Acme.Player()` for `Acme.Player`. */
const isWhole = ({ path }: ExternalValue, symbol: string): boolean =>
  `.${path.filter((step) => step !== 'new' && step !== '()').join('.')}`.endsWith(`.${symbol}`);

const isOnlyOne = (scene: Scene, sdk: Sdk, symbol: string): boolean =>
  scene.catalogue.symbolsOf(sdk).every((one) => one.symbol === symbol || lastPart(one.symbol) !== lastPart(symbol));

/** Long names of several words are a library's own: `GetChatAuthKeyAndEndpointsAsync`, but not `join` or `getUsers`. */
const isDistinctive = (symbol: string): boolean =>
  wordsOf(lastPart(symbol)).filter((word) => word !== 'async').length >= 3;

const placeOfName = ({ expr, fn }: Placed<CallExpr>): Origin => ({ file: fn.file.file, at: nameRange(expr) });

/** The method's name, which in a chain of calls stands lines below the chain's start. */
export function nameRange(call: CallExpr): { start: number; end: number } {
  const { callee } = call;
  if (callee.kind !== 'member') return callee.at;
  return { start: Math.max(callee.at.start, callee.at.end - callee.name.length), end: callee.at.end };
}
