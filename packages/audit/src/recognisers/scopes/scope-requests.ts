import type { Expr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { type Chain, expandForHeirs } from '../../resolve/expand.ts';
import type { Fork } from '../../resolve/forks.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { piecesOf, type Value } from '../../resolve/values.ts';
import { authorizeAddresses, deviceAddresses, jsonPieces, parameterPieces } from '../authorizations/authorize-url.ts';
import { grownTexts, GrownAddresses } from '../authorizations/grown-texts.ts';
import { joinedAddresses } from '../authorizations/joined-addresses.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';
import { isClassOfAnother, isSaidByAnother } from '../sign-ins/whose-class.ts';
import { isElsewhere, isOfAnother } from '../sign-ins/whose-sign-in.ts';
import { ownSignIns } from './own-sign-ins.ts';
import { reportTokens } from './report-tokens.ts';
import { wrappedIn } from './scope-tokens.ts';
import { forkAt, isAnyElsewhere, isAskable, isHeldElsewhere, mayAsk, passedBase } from './whose-scopes.ts';
import { registrySinks } from './registry-sinks.ts';
import { isSentElsewhere } from './sent-elsewhere.ts';
import { stepsBefore } from './set-by-steps.ts';
import { classSinks, keyedSinks, type Sink, sdkSinks } from './scope-sinks.ts';

/** Scopes that code asks for: at options and arguments named so, SDK parameters, and authorize URLs. */
export const scopeRequests: Recogniser = (scene) => {
  const seen = new Set<Expr>();
  const open: Sink[] = [];
  for (const sink of [...keyedSinks(scene), ...classSinks(scene), ...sdkSinks(scene), ...registrySinks(scene)].filter(
    (one) =>
      one.isCertain || (!isOfAnother(scene, one) && !isSentElsewhere(scene, one) && !isSaidByAnother(scene, one.fn)),
  ))
    expandForHeirs(
      scene.evaluator,
      (chain) => visit(scene, sink, chain, seen, open),
      { expr: sink.value, fn: sink.fn },
      (heir) => !isClassOfAnother(scene, heir),
    );
  // Scopes stand at one of several positions: only a call without any is unresolved.
  for (const sink of new Map(open.map((one) => [one.at, one])).values())
    if (!seen.has(sink.at)) scene.reportUnresolved('request', sink.what, placeOf(sink.at, sink.fn), hiddenScopes);
  authorizeUrls(scene);
};

/** Texts that hold the provider's authorize address and a scope parameter. */
function authorizeUrls(scene: Scene): void {
  const hosts = authorizeAddresses(scene.catalogue);
  const devices = deviceAddresses(scene.catalogue);
  const wholes = new GrownAddresses();
  const namesHost = (value: Value): boolean =>
    piecesOf(value).some((piece) => 'text' in piece && hosts.some((host) => piece.text.toLowerCase().includes(host)));
  const texts = [...scene.evaluator.program.texts, ...formatted(scene), ...joinedAddresses(scene.evaluator.program)];
  ownSignIns(scene, texts);
  for (const { expr, fn } of [...grownTexts(scene), ...texts]) {
    if (expr.kind === 'text' && !expr.value.includes('scope')) continue;
    const visitText = (chain: Chain): ReadonlySet<FunctionInfo> | Fork => {
      const needed = new Set<FunctionInfo>();
      const values = scene.evaluator.evaluate(expr, fn, chain.context);
      const isOfHost = values.some(namesHost);
      const fork =
        isOfHost || values.some(mayAsk) ? forkAt(scene, { expr, fn }, chain, values, isOfHost ? 2 : 1) : undefined;
      if (fork) return fork;
      for (const value of values) {
        const pieces = piecesOf(value);
        const text = pieces.map((piece) => ('hole' in piece ? '\u0000' : piece.text)).join('');
        // A device asks for a code before a user does, and some call the parameter by its plural there.
        const isDevice = devices.some((device) => text.toLowerCase().includes(device));
        const isAuthorize =
          isDevice || hosts.some((host) => text.toLowerCase().includes(host)) || isOwnPath(scene, text, fn);
        // A body written by hand: JSON, or a form.
        const isForm = devices.length > 0 && isDeviceForm(text);
        const isBody =
          !isAuthorize && !isElsewhere(scene, text) && (isForm || /"scopes?"\s*:\s*["[]|(?:^|&)scope=/.test(text));
        if (!isAuthorize && !isBody) continue;
        const base = isBody ? passedBase(pieces) : undefined;
        if (base && isAskable(scene, base.param.fn, chain)) {
          needed.add(base.param.fn);
          continue;
        }
        if (base && isHeldElsewhere(scene, base, chain)) continue;
        if (isBody && isSentElsewhere(scene, { at: expr, fn })) continue;
        if (isBody && text.startsWith('?') && isAnyElsewhere(scene, values)) continue;
        const scopes =
          isBody && text.includes('"scope')
            ? jsonPieces(pieces)
            : parameterPieces(pieces, isDevice || isForm ? 'scopes?' : 'scope');
        // Without a scope parameter in the text, scopes come from elsewhere: an option, a query object.
        if (scopes.length === 0) continue;
        if (expr.kind !== 'name' && wholes.begins(value)) continue;
        if (expr.kind === 'name' && isAuthorize) wholes.add(value);
        for (const piece of scopes) if ('hole' in piece && piece.param) needed.add(piece.param.fn);
        const written: Value = { kind: 'text', pieces: scopes };
        const what = isAuthorize ? 'authorize URL' : 'body';
        const found = reportTokens(
          scene,
          [written],
          { value: expr, fn, isCertain: isAuthorize, what, at: expr },
          chain,
        );
        if (!found && isAuthorize && !isOpen(written))
          scene.reportUnresolved('request', what, placeOf(expr, fn), hiddenScopes);
      }
      return needed;
    };
    expandForHeirs(scene.evaluator, visitText, { expr, fn }, (heir) => !isClassOfAnother(scene, heir));
  }
}

/** What a device sends when it asks for a code: `client_id=…&scopes=…`. */
const isDeviceForm = (text: string): boolean => /^[^?]*(?:^|&)scopes=/.test(text) && /(?:^|&)client_id=/.test(text);

/** Ueberauth's own path, in whose query the scopes may stand: `/auth/acme?scope=…`. */
const isOwnPath = ({ catalogue }: Scene, text: string, { file }: FunctionInfo): boolean =>
  file.language === 'elixir' && text.toLowerCase().includes(`/auth/${catalogue.data.id}?`);

/** Calls that fill a format: their text is only whole with its arguments. */
const formatted = (scene: Scene): readonly Placed[] =>
  scene.evaluator.program.calls.filter(({ expr }) =>
    /^(?:[sS]?[pP]rintf|[fF]ormat|__mod__|arg|asprintf|stringWithFormat)$/.test(nameOf(expr.callee)),
  );

function visit(
  scene: Scene,
  sink: Sink,
  chain: Chain,
  seen: Set<Expr>,
  open: Sink[],
): ReadonlySet<FunctionInfo> | Fork {
  const values = scene.evaluator.evaluate(sink.value, sink.fn, chain.context);
  const fork = forkAt(scene, { expr: sink.value, fn: sink.fn }, chain, values, 1);
  if (fork) return fork;
  const needed = new Set<FunctionInfo>();
  const steps = stepsBefore(scene, { expr: sink.value, fn: sink.fn }, chain);
  if (steps) needed.add(steps.method);
  if (steps?.isAll) return needed;
  const asked = [...values, ...values.flatMap((value) => wrappedIn(scene, value))];
  collectParams(scene, asked, needed);
  const found = reportTokens(scene, values, sink, chain);
  // An empty list asks for nothing, and says so.
  const isEmpty = values.length > 0 && values.every((value) => value.kind === 'list' && value.items.length === 0);
  if (found || isEmpty || asked.some((value) => isOpen(value))) seen.add(sink.at);
  else if (sink.isCertain) open.push(sink);
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

/** Callers decide what it is. */
const isOpen = (value: Value): boolean =>
  value.kind === 'param' ||
  (value.kind === 'text' && value.pieces.some((piece) => 'hole' in piece && piece.param !== undefined));

const hiddenScopes =
  'they are known only at run time; names of scopes in the code or in audited configuration would show them';
