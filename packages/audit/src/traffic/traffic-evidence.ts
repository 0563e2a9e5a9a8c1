import { type Catalogue, type Evidence, LineIndex, looksRandom, mask, type Span, tokenRanges } from '@mixer-oauth/core';
import { apiBaseOf, matchPath } from '../recognisers/provider-url.ts';
import { insufficientScopes } from './bearer-challenge.ts';
import { type HarEntry, type HarProblem, parseHar } from './har.ts';
import { socketCalls } from './socket-frames.ts';
import type { Sighted } from './sighted.ts';

/** What a recording proves. `others`: requests to somebody else; `broken`: entries without a request. */
export interface Traffic {
  readonly evidence: readonly Evidence[];
  readonly others: number;
  readonly broken: number;
}

/**
 * Calls of the providers in a recording of traffic. Of a request only the method and the path are kept, ids in the path left
 * open; queries, headers and bodies, where tokens travel, are looked at and forgotten.
 *
 * @param file - as spans name it
 */
export function trafficEvidence(text: string, file: string, catalogues: readonly Catalogue[]): Traffic | HarProblem {
  const har = parseHar(text);
  if ('problem' in har) return har;
  const index = new LineIndex(text);
  // Browsers leave tokens out of what they save unless asked: only where some are there does their absence mean anything.
  const showsTokens = har.entries.some(hasToken);
  let others = 0;
  const evidence = har.entries.flatMap((entry, at) => {
    const found = catalogues.flatMap((catalogue) =>
      sighted(entry, catalogue, showsTokens).map((one) => ({ one, provider: catalogue.data.id })),
    );
    if (found.length === 0) others += 1;
    const span = index.span(file, entry.start, entry.end);
    return found.map(({ one, provider }, nth) => evidenceOf(one, provider, span, `${at}.${nth}`, entry.status));
  });
  return { evidence, others, broken: har.broken };
}

function evidenceOf(one: Sighted, provider: string, span: Span, place: string, status: number): Evidence {
  const answer = status > 0 ? `answered with status ${status}` : 'recorded';
  const step = one.refusedFor ? `refused for lack of a scope (status ${status})` : answer;
  return {
    ...one,
    id: `traffic:${span.file}:${place}`,
    kind: 'traffic',
    certainty: 'certain',
    provider,
    span,
    related: [],
    trace: [{ text: step, span }],
  };
}

const hasToken = ({ requestHeader, url }: HarEntry): boolean =>
  requestHeader('authorization').length > 0 || /[?&](?:access_token|oauth_token)=/.test(url);

function sighted(entry: HarEntry, catalogue: Catalogue, showsTokens: boolean): readonly Sighted[] {
  const base = apiBaseOf(catalogue, entry.url);
  const calls = base ? [restCall(entry, catalogue, entry.url.slice(base.length), base.version)] : [];
  const isAnonymous = showsTokens && !hasToken(entry) && !entry.hasCookies;
  // Only a token can have too few scopes, whether or not the recording kept it.
  const shown = calls.map((one) => (isAnonymous && !one.refusedFor ? { ...one, isAnonymous } : one));
  return [...shown, ...socketCalls(entry, catalogue)];
}

function restCall(entry: HarEntry, catalogue: Catalogue, raw: string, version: string | undefined): Sighted {
  const { path, operation } = matchPath(catalogue, entry.method, raw, version);
  const refused = entry.responseHeader('www-authenticate').flatMap((header) => [insufficientScopes(header)]);
  const refusedFor = refused.find((scopes) => scopes !== undefined);
  return {
    protocol: 'rest',
    method: entry.method,
    path: operation ? path : withoutIds(path),
    ...(operation && { operation: operation.id }),
    ...(refusedFor && { refusedFor: refusedFor.map(shownScope) }),
  };
}

/** An answer may hold anything, where the name of a scope belongs too. */
const shownScope = (scope: string): string => (looksRandom(scope) || tokenRanges(scope).length > 0 ? mask : scope);

/** Of a path that the catalogue lacks nobody knows which segments are ids, so whatever has a digit or is long is left open. */
const withoutIds = (path: string): string =>
  path
    .split('/')
    .map((segment) => (/\d|%|.{25,}/.test(segment) && !/^v\d+$/.test(segment) ? '{}' : segment))
    .join('/');
