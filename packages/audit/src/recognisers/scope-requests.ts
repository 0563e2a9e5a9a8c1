import type { Expr } from '../outline/outline.ts';
import { calleeValues, nameOf } from '../resolve/calls.ts';
import { emptyContext } from '../resolve/context.ts';
import { type Chain, expand } from '../resolve/expand.ts';
import type { FunctionInfo, Placed } from '../resolve/program.ts';
import {
  type ExternalValue,
  type ListValue,
  type Origin,
  piecesOf,
  type Thunk,
  type Value,
} from '../resolve/values.ts';
import { enumScope } from './scope-enums.ts';
import { authorizeAddresses, jsonPieces, parameterPieces } from './authorize-url.ts';
import { placeOf, type Recogniser, type Scene } from './recogniser.ts';
import { lastPart, sdksFor } from './sdk-symbols.ts';

export const scopeKey = /^(?:default_?|required_?|oauth_?|requested_?|auth_?)?scopes?$/i;

/** A place that takes scopes. `isCertain`: it can be none but the provider's, so names that the catalogue lacks are told too. */
type Sink = Readonly<{ value: Expr; fn: FunctionInfo; isCertain: boolean; what: string; at: Expr }>;

/** Scopes that code asks for: at options and arguments named so, SDK parameters, and authorize URLs. */
export const scopeRequests: Recogniser = (scene) => {
  for (const sink of [...keyedSinks(scene), ...sdkSinks(scene)])
    expand(scene.evaluator, (chain) => visit(scene, sink, chain));
  authorizeUrls(scene);
};

/** `{ scope: … }`, `scope=…`, `options.Scopes = …`. A plain variable or field called scope is none: it has to be handed on. */
function keyedSinks(scene: Scene): readonly Sink[] {
  const { program } = scene.evaluator;
  const entries = program.records.flatMap(({ expr, fn }) =>
    expr.entries.flatMap(({ key, value }): readonly Sink[] =>
      typeof key === 'string' && scopeKey.test(key)
        ? [{ value, fn, isCertain: false, what: `option "${key}"`, at: expr }]
        : [],
    ),
  );
  const named = program.calls.flatMap(({ expr, fn }) =>
    expr.args.flatMap(({ name, value }): readonly Sink[] =>
      name !== undefined && scopeKey.test(name)
        ? [{ value, fn, isCertain: false, what: `argument "${name}"`, at: expr }]
        : [],
    ),
  );
  const assigned = program.binds.flatMap(({ bind, fn }): readonly Sink[] => {
    if (
      bind.target.kind !== 'member' ||
      !bind.value ||
      !scopeKey.test(bind.target.name) ||
      isOwnField(bind.target.object)
    )
      return [];
    return [{ value: bind.value, fn, isCertain: false, what: `property "${bind.target.name}"`, at: bind.target }];
  });
  const setters = program.calls.flatMap(({ expr, fn }): readonly Sink[] =>
    expr.callee.kind === 'member' && /^(?:set|with|add|append|default)?_?scopes?$/i.test(expr.callee.name)
      ? expr.args
          .slice(0, 1)
          .map(({ value }) => ({ value, fn, isCertain: false, what: `"${nameOf(expr.callee)}"`, at: expr }))
      : [],
  );
  const parameters = program.calls.flatMap(({ expr, fn }): readonly Sink[] => {
    const [key, value] = expr.args;
    const isScope =
      key?.value.kind === 'text' && scopeKey.test(key.value.value) && setsParameter.test(nameOf(expr.callee));
    return isScope && value ? [{ value: value.value, fn, isCertain: false, what: `parameter "scope"`, at: expr }] : [];
  });
  return [...entries, ...named, ...assigned, ...setters, ...parameters];
}

/** `url.searchParams.set('scope', …)`, `builder.appendQueryParameter("scope", …)`. */
const setsParameter = /^(?:set|add|put|append|with)?_?(?:url|uri|query)?_?(?:param|parameter|query|field|data)?s?$/i;

const isOwnField = (object: Expr): boolean => object.kind === 'name' && /^(?:this|self|exports)$/.test(object.name);

/** Arguments that an SDK takes scopes at. */
function sdkSinks(scene: Scene): readonly Sink[] {
  return scene.evaluator.program.calls.flatMap((placed): readonly Sink[] => {
    const { expr: call, fn } = placed;
    const sdks = sdksFor(scene, fn.file.language);
    return sdks.flatMap(({ id, scopeSinks = [] }) =>
      scopeSinks.flatMap((sink): readonly Sink[] => {
        if (lastPart(sink.symbol) !== nameOf(call.callee) || !isFrom(scene, placed, id)) return [];
        const positional = call.args.filter(({ name }) => name === undefined);
        const direct = sink.argument === undefined ? undefined : positional.at(sink.argument);
        return direct && sink.name === undefined
          ? [{ value: direct.value, fn, isCertain: true, what: sink.symbol, at: call }]
          : [];
      }),
    );
  });
}

function isFrom(scene: Scene, { expr, fn }: Placed<Extract<Expr, { kind: 'call' }>>, id: string): boolean {
  return calleeValues(scene.evaluator, expr, fn, emptyContext).some((callee) => {
    if (callee.kind !== 'external') return callee.kind === 'unknown' || callee.kind === 'param';
    if (callee.module === '') return scene.relations.talks(fn.file.file);
    return scene.catalogue.sdksOfImport(fn.file.language, callee.module).some((sdk) => sdk.id === id);
  });
}

/** Texts that hold the provider's authorize address and a scope parameter. */
function authorizeUrls(scene: Scene): void {
  const hosts = authorizeAddresses(scene.catalogue);
  for (const { expr, fn } of [...scene.evaluator.program.texts, ...formatted(scene)]) {
    if (expr.kind === 'text' && !expr.value.includes('scope')) continue;
    expand(scene.evaluator, (chain) => {
      const needed = new Set<FunctionInfo>();
      for (const value of scene.evaluator.evaluate(expr, fn, chain.context)) {
        const pieces = piecesOf(value);
        const text = pieces.map((piece) => ('hole' in piece ? '\u0000' : piece.text)).join('');
        const isAuthorize = hosts.some((host) => text.toLowerCase().includes(host));
        // A body written by hand: JSON, or a form.
        const isBody = !isAuthorize && /"scopes?"\s*:\s*["[]|(?:^|&)scope=/.test(text);
        if (!isAuthorize && !isBody) continue;
        const scopes = isBody && text.includes('"scope') ? jsonPieces(pieces) : parameterPieces(pieces, 'scope');
        // Without a scope parameter in the text, scopes come from elsewhere: an option, a query object.
        if (scopes.length === 0) continue;
        for (const piece of scopes) if ('hole' in piece && piece.param) needed.add(piece.param.fn);
        reportTokens(
          scene,
          [{ kind: 'text', pieces: scopes }],
          { value: expr, fn, isCertain: isAuthorize, what: isAuthorize ? 'authorize URL' : 'body', at: expr },
          chain,
        );
      }
      return needed;
    });
  }
}

/** Calls that fill a format: their text is only whole with its arguments. */
const formatted = (scene: Scene): readonly Placed[] =>
  scene.evaluator.program.calls.filter(({ expr }) =>
    /^(?:[sS]?[pP]rintf|[fF]ormat|__mod__|arg|asprintf|stringWithFormat)$/.test(nameOf(expr.callee)),
  );

function visit(scene: Scene, sink: Sink, chain: Chain): ReadonlySet<FunctionInfo> {
  const values = scene.evaluator.evaluate(sink.value, sink.fn, chain.context);
  const needed = new Set<FunctionInfo>();
  collectParams(scene, values, needed);
  reportTokens(scene, values, sink, chain);
  return needed;
}

function collectParams(scene: Scene, values: readonly Value[], needed: Set<FunctionInfo>): void {
  for (const value of values) {
    if (value.kind === 'param') needed.add(value.param.fn);
    if (value.kind === 'text')
      for (const piece of value.pieces) if ('hole' in piece && piece.param) needed.add(piece.param.fn);
    if (value.kind === 'list')
      for (const item of value.items.slice(0, 60))
        if (item.expr.kind !== 'text')
          collectParams(
            scene,
            scene.evaluator.force(item).filter(({ kind }) => kind === 'param'),
            needed,
          );
  }
}

/** Names in a value, with where each stands. */
type Token = Readonly<{ text: string; place: Origin | undefined }>;

function tokensOf(scene: Scene, value: Value, depth = 0): readonly Token[] {
  if (depth > 4) return [];
  if (value.kind === 'list') return itemsOf(scene, value).flatMap((one) => tokensOf(scene, one, depth + 1));
  if (value.kind === 'external') {
    const scope = enumScope(scene, value);
    return scope === undefined ? wrappedTokens(scene, value, depth) : [{ text: scope, place: undefined }];
  }
  if (value.kind !== 'text') return [];
  return value.pieces.flatMap((piece): readonly Token[] => {
    if ('hole' in piece) return [];
    return [...piece.text.matchAll(/[^\s,+|]+?(?=%20|%2C|[\s,+|]|$)/gi)].flatMap((match) => {
      const text = match[0].replace(/^(?:%20|%2C)+/i, '').replaceAll(/%3A/gi, ':');
      const place = piece.origin && {
        file: piece.origin.file,
        at: { start: Math.min(piece.origin.at.start + match.index, piece.origin.at.end), end: piece.origin.at.end },
      };
      return text === '' ? [] : [{ text, place }];
    });
  });
}

/** `Scope::new("x")`, `new Scope("x")`, `Scope.of("x")`: a type that only wraps the name. */
function wrappedTokens(scene: Scene, { call, path }: ExternalValue, depth: number): readonly Token[] {
  const [argument] = call?.expr.kind === 'call' ? call.expr.args : [];
  if (!call || !argument || !path.some((step) => /^\w*scope$/i.test(step))) return [];
  return scene.evaluator
    .evaluate(argument.value, call.fn, call.context)
    .flatMap((one) => tokensOf(scene, one, depth + 1));
}

const itemsOf = (scene: Scene, list: ListValue): readonly Value[] =>
  list.items.slice(0, 150).flatMap((item: Thunk) => {
    const values = scene.evaluator.force(item);
    const at = placeOf(item.expr, item.fn);
    // An enum member has no text of its own: its place is where it is used.
    return values.map((value): Value =>
      value.kind === 'external' && enumScope(scene, value) !== undefined
        ? { kind: 'text', pieces: [{ text: enumScope(scene, value) ?? '', origin: at }] }
        : value,
    );
  });

/** Callers decide what it is. */
const isOpen = (value: Value): boolean =>
  value.kind === 'param' ||
  (value.kind === 'text' && value.pieces.some((piece) => 'hole' in piece && piece.param !== undefined));

const hiddenScopes =
  'they are known only at run time; names of scopes in the code or in audited configuration would show them';

function reportTokens(scene: Scene, values: readonly Value[], sink: Sink, chain: Chain): void {
  const tokens = values.flatMap((value) => tokensOf(scene, value));
  const isKnown = ({ text }: Token): boolean => scene.catalogue.scope(text) !== undefined;
  const known = tokens.filter(isKnown);
  if (known.length === 0 && !sink.isCertain) return;
  const place = placeOf(sink.at, sink.fn);
  // An empty list asks for nothing, and says so.
  const isEmpty = values.length > 0 && values.every((value) => value.kind === 'list' && value.items.length === 0);
  if (tokens.length === 0 && sink.isCertain && !isEmpty && !values.some(isOpen))
    return scene.reportUnresolved('request', sink.what, place, hiddenScopes);
  for (const token of sink.isCertain
    ? tokens.filter((one) => isKnown(one) || /^[a-z][\w.]*:[\w.:]+$/i.test(one.text))
    : known) {
    scene.report({
      kind: 'request',
      certainty: 'certain',
      provider: scene.catalogue.data.id,
      scope: scene.catalogue.scope(token.text)?.name ?? token.text,
      place: token.place ?? placeOf(sink.value, sink.fn),
      related: [
        { place, message: `handed over as ${sink.what}` },
        ...chain.sites.map(({ call }) => ({ place: placeOf(call.expr, call.fn), message: 'called here' })),
      ],
      trace: [{ text: `"${token.text}" reaches ${sink.what}`, place: token.place ?? place }],
    });
  }
}
