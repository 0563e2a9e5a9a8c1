import type { Protocol } from './catalogue.ts';
import type { Related } from './diagnostic.ts';
import type { Span } from './span.ts';

export const certainties = ['certain', 'likely', 'unresolved'] as const;
export type Certainty = (typeof certainties)[number];

export const evidenceKinds = [
  'request',
  'call',
  'redirect',
  'client-id',
  'secret',
  'parameter',
  'authorization',
  'address',
  'traffic',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Which address of the provider something is sent to. */
export const endpoints = [
  'authorize',
  'token',
  'introspect',
  'revoke',
  'device',
  'shortcode',
  'api',
  'socket',
] as const;
export type Endpoint = (typeof endpoints)[number];

/** How a parameter travels: in the address itself, in the request's body, or as an option that a library makes one of. */
export const carriers = ['query', 'body', 'option'] as const;
export type Carrier = (typeof carriers)[number];

/** One step of a conclusion: what was seen, where. */
export type TraceStep = Readonly<{ text: string; span: Span }>;

/** A place in the code, or in a recording of traffic, that proves something. */
export interface Evidence {
  readonly id: string; // stable for the same input: kind, file and offset
  readonly kind: EvidenceKind;
  readonly certainty: Certainty;
  readonly provider: string;
  readonly client?: string; // set when clients are known: the client's id
  /** request: the scope's name as the provider writes it; absent when it is not visible (certainty `unresolved`). */
  readonly scope?: string;
  /** call, traffic */
  readonly protocol?: Protocol;
  readonly method?: string;
  readonly path?: string;
  readonly operation?: string; // id in the catalogue; absent: a call that the catalogue lacks
  /** traffic: the provider refused the call for lack of a scope, and these are the scopes that it named. */
  readonly refusedFor?: readonly string[];
  /** The call is made without a user's token, as far as the code shows. */
  readonly isAnonymous?: boolean;
  /** A library makes the call by itself, as for the profile of who signed in. */
  readonly isByLibrary?: boolean;
  /** What kind of token it is sent with, where the code tells. */
  readonly tokenKind?: string;
  /**
   * redirect: the URI; client-id: the value or its environment variable; parameter: `name=value`, with `{}` for what is not
   * known; address: scheme and host; secret: `literal` or its environment variable, never the value.
   */
  readonly value?: string;
  /** parameter, authorization, address: where it is sent. A parameter without is one that only its name tells. */
  readonly endpoint?: Endpoint;
  /** parameter */
  readonly carrier?: Carrier;
  /** authorization: the names of the parameters that it has, in the order of the code. */
  readonly parameters?: readonly string[];
  /** authorization: all of its parameters are seen here. */
  readonly isWhole?: boolean;
  /** authorization: whole, without state, nonce and PKCE, and with nothing near it that could add one. */
  readonly isStateless?: boolean;
  /** Where the scope, path or method literal stands. */
  readonly span: Span;
  /** Other places of the same evidence: the call when the literal stands elsewhere, the wrapper. */
  readonly related: readonly Related[];
  readonly trace: readonly TraceStep[];
}
