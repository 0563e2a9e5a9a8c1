import type { CallExpr } from '../../outline/outline.ts';
import type { Chain } from '../../resolve/expand.ts';
import type { Placed } from '../../resolve/program/program.ts';
import { reportParameters } from '../authorizations/report-parameters.ts';
import { joined, nothingSent, sentInText } from '../authorizations/sent-parameters.ts';
import { endpointIn } from '../endpoints.ts';
import { unfilled, whyHidden } from '../rest/blind-spots.ts';
import { reportLikelyCall } from '../rest/likely-calls.ts';
import { pathBehindNamedBase } from '../rest/named-bases.ts';
import { placesOf } from '../rest/places-of.ts';
import { placeOfPath } from '../rest/readings.ts';
import { apiBaseOf, type FlatText, matchPath, type PathMatch, pathsOf, versionLength } from '../provider-url.ts';
import { placeOf, type Scene, type Sighting } from '../recogniser.ts';
import { type Asked, readCommand, senderIn } from './command-options.ts';
import type { Word } from './command-words.ts';

/** One address that a command asks for. */
interface Request extends Asked {
  readonly words: readonly Word[];
  readonly text: string;
  readonly flat: FlatText;
  readonly from: number; // where the address begins in the text that the word is a piece of
  readonly place: number; // among all addresses of its command
}

type Found = Readonly<{ commands: readonly (readonly Word[])[]; mayGoOn: boolean }>;

/** The requests of commands, word by word. `mayGoOn`: callers are still to be asked for what is open. */
export function reportCommands(
  scene: Scene,
  placed: Placed<CallExpr>,
  chain: Chain,
  { commands, mayGoOn }: Found,
): void {
  const requests = commands.flatMap((command) => requestsOf(command));
  const own = requests.filter((request) => /^[A-Z]+$/.test(request.verb) && matchOf(scene, request)?.operation);
  for (const request of requests) {
    const match = matchOf(scene, request);
    reportSent(scene, placed, chain, request);
    if (!match) reportNamed(scene, placed, chain, request);
    // Where one reading names an operation, those that name none are ways that the script never goes.
    else if (
      own.includes(request) ||
      request.verb.includes('\u0000') ||
      !own.some((one) => one.place === request.place)
    )
      reportRequest(scene, placed, chain, request, match, { mayGoOn, isUnclear: isUnclear(request, requests, chain) });
  }
}

/** A caller's words choose among verbs in a way that is not followed: it sends one of them. */
const isUnclear = (request: Request, all: readonly Request[], { sites }: Chain): boolean =>
  sites.length > 0 && all.some(({ text, verb }) => text === request.text && verb !== request.verb);

/** Parameters of the flow that travel with the request. Those of an authorization request are looked for where it is made. */
function reportSent(scene: Scene, { expr, fn }: Placed<CallExpr>, { sites }: Chain, request: Request): void {
  const { text, flat, from, words, forms, isQuery } = request;
  const match = endpointIn(scene.catalogue, text);
  if (!match || match.endpoint === 'authorize' || /^\/?\u0000/.test(text.slice(match.length))) return;
  const place = placeOf(expr, fn);
  const query = text.indexOf('?', match.length);
  const own = query < 0 ? nothingSent : sentInText(flat.pieces, from + query + 1, 'query', place);
  const sent = forms.map(({ word, from: begin }) => {
    const form = words[word];
    return form ? sentInText(form.flat.pieces, form.from + begin, isQuery ? 'query' : 'body', place) : nothingSent;
  });
  const related = sites.map(({ call: site }) => ({ place: placeOf(site.expr, site.fn), message: 'called here' }));
  reportParameters(scene, match.endpoint, joined([own, ...sent]).sent, related);
}

function requestsOf([program, ...words]: readonly Word[]): readonly Request[] {
  const sender = senderIn(program?.text ?? '');
  if (!sender) return [];
  const texts = words.map(({ text }) => text);
  const addresses = readCommand(sender, texts).flatMap((asked) =>
    asked.addresses.map((address) => ({ asked, address })),
  );
  return addresses.flatMap(({ asked, address: { word, from } }, place) => {
    const held = words[word];
    return held
      ? [{ ...asked, words, text: held.text.slice(from), flat: held.flat, from: held.from + from, place }]
      : [];
  });
}

function matchOf({ catalogue }: Scene, { text, verb }: Request): PathMatch | undefined {
  const base = apiBaseOf(catalogue, text);
  return base && matchPath(catalogue, verb, text.slice(base.length), base.version);
}

function reportRequest(
  scene: Scene,
  { expr, fn }: Placed<CallExpr>,
  chain: Chain,
  request: Request,
  match: PathMatch,
  { mayGoOn, isUnclear: isOneOfSeveral }: Readonly<{ mayGoOn: boolean; isUnclear: boolean }>,
): void {
  const { catalogue } = scene;
  const { verb, text, flat, from, words, program } = request;
  const begin = from + (apiBaseOf(catalogue, text)?.length ?? 0);
  const callers = chain.sites.map((site) => site.call);
  const at = placeOfPath(scene, flat, begin, { expr, fn }, callers, chain);
  const { place, related } = placesOf(scene, at, expr, fn, chain);
  const isHidden = !/^[A-Z]+$/.test(verb);
  if (match.isWholeHole || !match.operation) scene.noteOutside(flat.outsideFrom(begin));
  if (match.isWholeHole && /^\/*$/.test(text.slice(begin - from).split(/[?#]/)[0] ?? '')) return;
  if (mayGoOn && (match.isWholeHole || isHidden || !match.operation)) return;
  if (match.isWholeHole || isHidden || match.isUnseen) {
    const shown = verb.replaceAll(/\u0000+/g, '{}');
    const missing = unfilled(scene, flat.paramsFrom(begin), chain);
    scene.reportUnresolved('call', `${shown} ${match.path}`, place, isHidden ? hiddenVerb : whyHidden(flat, missing));
    return;
  }
  const scheme = words.flatMap((word) => /^Authorization:\s*(\w+)/i.exec(word.text)?.[1] ?? [])[0];
  const tokenKind = scheme === undefined ? undefined : catalogue.data.tokenSchemes?.[scheme];
  scene.report({
    kind: 'call',
    certainty: mayBeOther(request) || isOneOfSeveral ? 'likely' : 'certain',
    provider: catalogue.data.id,
    protocol: 'rest',
    method: verb,
    ...pathsOf(match),
    ...(match.operation && { operation: match.operation.id }),
    ...(tokenKind !== undefined && { tokenKind }),
    place,
    related: related.map((one): Sighting['related'][number] =>
      one.message === 'the request' ? { ...one, message: 'run here' } : one,
    ),
    trace: [{ text: `${program} with ${verb} ${text.replaceAll('\u0000', '{}')}`, place }],
  });
}

/** Words that nobody knows may name another verb, and HTTPie sends what comes in through a pipe, which no word of it tells. */
const mayBeOther = ({ program, words, isNamed, isTold }: Request): boolean =>
  (!isNamed && words.some((word) => word.isOpen)) || (!isTold && program === 'http');

const hiddenVerb = 'the verb is known only at run time; one that is written out in audited code would show it';

/** Behind a base that only its name ties to the provider, an operation's path is likely one. */
function reportNamed(scene: Scene, { expr, fn }: Placed<CallExpr>, chain: Chain, request: Request): void {
  const { flat, from, verb, isTold } = request;
  const path = from === 0 && /^[A-Z]+$/.test(verb) ? pathBehindNamedBase(scene.catalogue, flat) : undefined;
  if (path === undefined) return;
  const callers = chain.sites.map((site) => site.call);
  const at = placeOfPath(scene, flat, 1 + versionLength(path), { expr, fn }, callers, chain);
  const { place, related } = placesOf(scene, at, expr, fn, chain);
  const because = 'behind a base with its name';
  reportLikelyCall(scene, { method: verb, path, place, related, because, isDefaultVerb: !isTold });
}
