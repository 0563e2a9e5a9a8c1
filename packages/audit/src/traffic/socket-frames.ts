import type { Catalogue } from '@mixer-oauth/core';
import type { HarEntry } from './har.ts';
import type { Sighted } from './sighted.ts';

/** What was called through a socket of the provider, each once: `{"type":"method","method":"msg",…}`, and events subscribed to. */
export function socketCalls({ url, sent }: HarEntry, catalogue: Catalogue): readonly Sighted[] {
  if (sent.length === 0 || !isOfProvider(url, catalogue)) return [];
  const frames = sent.flatMap(frameIn);
  const methods = new Set(frames.map(({ method }) => method));
  const events = new Set(frames.flatMap(({ events: list }) => list));
  return [
    ...[...methods].flatMap((method) => methodCall(method, catalogue)),
    ...[...events].flatMap((event) => eventCall(event, catalogue)),
  ];
}

function methodCall(method: string, catalogue: Catalogue): readonly Sighted[] {
  for (const protocol of ['chat', 'interactive'] as const) {
    const operation = catalogue.socketMethod(protocol, method);
    if (operation) return [{ protocol, method, operation: operation.id }];
  }
  return [];
}

function eventCall(event: string, catalogue: Catalogue): readonly Sighted[] {
  const operation = catalogue.eventAt(event);
  return operation?.path === undefined
    ? []
    : [{ protocol: operation.protocol, path: operation.path, operation: operation.id }];
}

/** Sockets are given out at run time, under the domain of the API. */
function isOfProvider(url: string, { data: { urls } }: Catalogue): boolean {
  const host = hostOf(url);
  const known = [...urls.apiBases.map((base) => base.url), ...(urls.sockets ?? [])].map(hostOf);
  return host !== undefined && known.some((one) => one !== undefined && (host === one || host.endsWith(`.${one}`)));
}

const hostOf = (url: string): string | undefined => /^\w+:\/\/(?:[^/@]*@)?([^/:?#]+)/.exec(url)?.[1]?.toLowerCase();

function frameIn(text: string): readonly { method: string; events: readonly string[] }[] {
  try {
    const data: unknown = JSON.parse(text);
    if (!isObject(data) || data['type'] !== 'method' || typeof data['method'] !== 'string') return [];
    const { params } = data;
    const listed = isObject(params) && Array.isArray(params['events']) ? params['events'] : [];
    return [{ method: data['method'], events: listed.filter((event) => typeof event === 'string') }];
  } catch {
    return []; // not every frame is JSON
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
