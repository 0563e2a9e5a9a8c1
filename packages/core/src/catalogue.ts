/** The types of a provider's catalogue: the form of `packages/providers/data/<provider>.yml`, and its look-ups. */

export type Confidence = 'documented' | 'inferred' | 'unknown';
export type Strength = 'strong' | 'moderate' | 'weak';
export type Sensitivity = 'low' | 'medium' | 'high' | 'critical';
export type ScopeStatus = 'current' | 'legacy' | 'internal';

export interface ScopeRow {
  readonly name: string;
  readonly description: string;
  readonly status: ScopeStatus;
  readonly resource: string;
  readonly replacedBy?: string;
  /** Scopes whose rights this one includes. */
  readonly implies?: readonly string[];
  /** Scopes without which this one is useless. */
  readonly requires?: readonly string[];
  readonly sensitivity: Sensitivity;
  readonly sensitivityReason: string;
  /** Changes how the service treats a token; no call of its own, so code cannot prove it unused. */
  readonly isBehavioural?: boolean;
  readonly notes?: readonly string[];
  readonly source: readonly string[];
}

/** `anyOf` several `allOf` sets. `[]` means that no scope is needed; `unknown` that no source names it. */
export type Needs = readonly (readonly string[])[] | 'unknown';

export const protocols = ['rest', 'chat', 'constellation', 'interactive', 'irc', 'rpc', 'event'] as const;
export type Protocol = (typeof protocols)[number];

export interface Operation {
  readonly id: string;
  readonly protocol: Protocol;
  readonly method?: string; // REST verb in capitals, or the socket's method
  readonly path?: string; // REST path or event, variables as `{name}` (`{+name}` spans segments), no host and no version
  readonly versions?: readonly string[]; // REST: the API versions that have it
  readonly aliases?: readonly string[]; // other paths of the same operation
  readonly summary?: string;
  readonly needs: Needs;
  /** Needs that hold only in a situation that a call does not show (a private repository, a kind of item). */
  readonly conditional?: readonly { readonly when: string; readonly needs: Needs }[];
  /** What an imported document lists literally, where `needs` reads it otherwise. */
  readonly declaredScopes?: readonly (readonly string[])[];
  /** Scopes that may be involved, although that is not established: never called unused where this is called. */
  readonly candidates?: readonly string[];
  /** Response or request fields that need a further scope. */
  readonly fieldScopes?: Readonly<Record<string, string>>;
  /** Token kinds that need no scope here (bot, app). */
  readonly scopeFreeTokens?: readonly string[];
  /** The needs hold only when a user's token is sent; the call also works without one. */
  readonly isOptionalAuth?: boolean;
  /** An OAuth endpoint (token, introspection, shortcode): evidence of the flow, never of a scope. */
  readonly isOAuthEndpoint?: boolean;
  readonly confidence: Confidence;
  readonly strength?: Strength;
  readonly basis?: string;
  readonly status?: 'legacy' | 'removed';
  readonly replacedBy?: string; // the id of the operation to call instead
  readonly source: readonly string[];
}

/** Where an SDK is told the scopes: an argument by position or name, or a property of an options argument. */
export interface ScopeSink {
  readonly symbol: string; // callee or class as code writes it after the import: `OAuthProvider.getRedirect`, `OAuthClient`
  readonly argument?: number; // from 0; negative counts from the end
  readonly name?: string; // named argument or property of an options argument
  readonly isNamed?: true; // the names of its arguments are scopes
  readonly isEach?: true; // each of its arguments is a scope
  /** Only calls whose other argument or property has this text: `passport.authenticate(name, …)` serves many providers. */
  readonly where?: ArgumentText;
}

/** An argument by its position from 0, or a named argument or property, and the text that it has. */
export type ArgumentText = Readonly<{ argument?: number; name?: string; equals: string }>;

export interface SdkSymbol {
  readonly symbol: string; // usual receiver and method: `client.channel.getChannel`
  readonly operations: readonly string[]; // operation ids; empty when the facts name no operation
  readonly call?: { readonly protocol: Protocol; readonly method?: string; readonly path?: string }; // as the SDK makes it
  readonly scopes?: readonly string[]; // needed whatever the operation
  readonly isEither?: boolean; // one of its operations, which the arguments decide
  readonly where?: ArgumentText; // only calls that have it: `client.use('password', options)`
  readonly arguments?: number; // only calls with so many, functions not counted: one name with two meanings
  readonly isHanded?: boolean; // a method of what the library hands to functions that it is given: `listener.onFollow((event) => …)`
  readonly isValue?: boolean; // named instead of called: a constant, or a type of which code makes a request
}

/** `client.request(method, path)`: a method of an SDK that calls any path. Positions count from 0. */
export interface GenericCall {
  readonly symbol: string; // `chat.{method}`: the member chain at `{method}`, joined by colons, is the method
  readonly protocol: Protocol;
  readonly method?: number | string; // argument position, or a property name of an options argument
  readonly path?: number | string;
  readonly defaultMethod?: string;
  readonly route?: number; // position of an argument with verb and path in one text: `GET /users/{id}`
  /** Position of what a class that extends the symbol's hands to its constructor: it stands before every path. */
  readonly prefix?: number;
}

export interface Sdk {
  readonly id: string;
  readonly language: string;
  readonly packages: readonly { readonly registry: string; readonly name: string }[];
  readonly imports: readonly string[]; // module or namespace names as code writes them
  /** The package serves many providers: its import alone shows nothing, and `defaultScopes` hold only where a sink names this one. */
  readonly isShared?: boolean;
  /** Methods that no other package has: a call shows it where the language needs no import for it. */
  readonly ownCalls?: readonly string[];
  /** Arguments that only this edition of the package takes: it is the one in use where some call has one of them. */
  readonly shownBy?: readonly string[];
  readonly scopeSinks?: readonly ScopeSink[];
  readonly enumRule?: {
    readonly prefix?: string;
    readonly replace?: string;
    readonly with?: string;
    readonly form?: 'pascal' | 'words'; // words: the same letters and digits, whatever stands between them
  };
  /** Scopes of constants that no rule tells, by the last part of their names or the last two. */
  readonly constants?: Readonly<Record<string, readonly string[]>>;
  readonly defaultScopes?: readonly string[];
  /** What its constants hold, by the last two parts of their names: addresses and parts of them. */
  readonly texts?: Readonly<Record<string, string>>;
  /** What it sends unless told otherwise, as `scopeFreeTokens` names it; absent: a user's token. */
  readonly tokenKind?: string;
  readonly genericCalls?: readonly GenericCall[];
  /** Methods that send what its calls make: what is asked of what they give is the answer's. */
  readonly sends?: readonly string[];
  /** Symbols that follow from the ids of REST operations: `issues/list-comments` is `<receiver>.issues.listComments`. */
  readonly symbolRule?: {
    readonly receiver: string;
    readonly form?: 'snake'; // `list_comments`, and `list_all_comments` beside it
    readonly twin?: string; // what a second method of each has before its name: `async_` of `async_list_comments`
  };
  /** Its groups have methods of the same names, so that all that stand in a symbol count: `client.issue.comments.create`. */
  readonly groups?: {
    readonly method?: string; // takes the name of a group: `client.api('issue')`
    readonly names?: Readonly<Record<string, readonly string[]>>; // other names of a group
  };
  readonly symbols: readonly SdkSymbol[];
  readonly notes?: readonly string[];
  readonly source: readonly string[];
}

export interface Flow {
  readonly id: string; // authorization_code, implicit, refresh_token, shortcode, device_code, client_credentials …
  readonly isSupported: boolean;
  readonly responseType?: string;
  readonly usesRedirect?: boolean;
  readonly clientTypes?: readonly ('public' | 'confidential')[]; // absent: both
  readonly notes?: readonly string[];
  readonly source: readonly string[];
}

/** What a parameter of the authorization request is for, whatever the provider calls it. */
export const parameterRoles = ['state', 'nonce', 'code_challenge', 'response_type'] as const;
export type ParameterRole = (typeof parameterRoles)[number];

export interface AuthorizeParameter {
  readonly name: string;
  readonly role?: ParameterRole; // absent: its name says it
  readonly isRequired?: boolean;
  readonly values?: readonly string[];
  readonly forcesConsent?: string; // the value that makes the user approve again
  readonly notes?: readonly string[];
  readonly source: readonly string[];
}

export interface RedirectRules {
  /** hosts: by a list of host rules (Mixer); exact: the whole URI; loopback-port: exact but any loopback port; prefix: sub-paths and sub-domains. */
  readonly matching: 'hosts' | 'exact' | 'loopback-port' | 'prefix';
  readonly allowsWildcardHosts: boolean;
  readonly wildcardCoversApex: boolean;
  readonly allowsLocalhost: boolean;
  readonly allowsHttp?: 'loopback' | 'localhost' | 'any' | 'none';
  readonly allowsCustomSchemes?: boolean;
  /** Which ports of a registered loopback address are accepted, where matching is not exact; absent: any. */
  readonly loopbackPort?: 'any' | 'unregistered';
  readonly maximum?: number;
  readonly source: readonly string[];
}

export interface ProviderData {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly name: string;
  readonly status: 'active' | 'retired';
  readonly statusNote?: string;
  readonly urls: Readonly<{
    authorize: string;
    token: string;
    introspect?: string;
    revoke?: string;
    shortcode?: string;
    device?: string;
    docs?: string;
    register?: string;
    /** Other addresses that answer as an endpoint does. */
    aliases?: Readonly<{ authorize?: readonly string[]; token?: readonly string[] }>;
    /** Bases of the REST API: `https://host/api/v1`, with the version name that the operations use. */
    apiBases: readonly { readonly url: string; readonly version?: string; readonly isLegacy?: boolean }[];
    /** Socket addresses and every other host that shows that code talks to this provider. */
    sockets?: readonly string[];
    legacyHosts?: readonly string[];
    /** Which host answers now instead of a legacy one: the same paths work there. */
    successors?: Readonly<Record<string, string>>;
  }>;
  /** What frames of each socket call the values that their method gets, in lower case. */
  readonly frames?: readonly { readonly protocol: Protocol; readonly payload: string }[];
  readonly scopeSeparator: string;
  readonly isScopeCaseSensitive?: boolean;
  readonly supportsPkce: boolean;
  readonly supportsState: boolean;
  readonly flows: readonly Flow[];
  readonly authorizeParameters: readonly AuthorizeParameter[];
  /** Query parameters in which the API takes a bearer token; absent: `access_token` (RFC 6750, section 2.3). */
  readonly tokenParameters?: readonly string[];
  /** Kinds of token that never need a scope, whatever the call. */
  readonly scopeFreeTokens?: readonly string[];
  /** Kinds of token that the Authorization header tells by its scheme: `{ Bot: 'bot' }`. */
  readonly tokenSchemes?: Readonly<Record<string, string>>;
  readonly lifetimes: readonly {
    readonly token: string;
    readonly seconds: number | null;
    readonly text: string;
    readonly source: readonly string[];
  }[];
  readonly redirects: RedirectRules;
  /** The API has more operations than are listed. */
  readonly isPartial?: boolean;
  readonly scopes: readonly ScopeRow[];
  readonly operations: readonly Operation[];
  readonly sdks: readonly Sdk[];
  readonly notes?: readonly string[];
}

/** A provider's data with its look-ups, built once and immutable. */
export interface Catalogue {
  readonly data: ProviderData;
  readonly scope: (name: string) => ScopeRow | undefined;
  readonly operation: (id: string) => Operation | undefined;
  /**
   * The operation that a REST call reaches. `path` has no host, version, query or trailing slash; a segment whose text is not
   * known is `{}` or any `{name}`. A literal segment wins over a variable. HEAD is GET where nothing else is
   * known of it. Cost: one step a segment.
   */
  readonly operationAt: (method: string, path: string, version?: string) => Operation | undefined;
  /** The verbs for which `path` names an operation. */
  readonly methodsAt: (path: string) => readonly string[];
  /** A chat or socket method by its exact name. */
  readonly socketMethod: (protocol: Protocol, method: string) => Operation | undefined;
  /** A live event such as `channel:123:update`; unknown segments are `{}`. */
  readonly eventAt: (event: string) => Operation | undefined;
  /** The symbols of an SDK: those written out, and those that its rule makes of the operations. */
  readonly symbolsOf: (sdk: Sdk) => readonly SdkSymbol[];
  /** SDKs that an import name brings in: exact, or as a sub-path or sub-namespace of one. */
  readonly sdksOfImport: (language: string, module: string) => readonly Sdk[];
}
