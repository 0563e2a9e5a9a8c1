import type { Carrier, Catalogue, Certainty, Endpoint, EvidenceKind, Protocol } from '@mixer-oauth/core';
import type { Expr } from '../outline/outline.ts';
import type { Evaluator } from '../resolve/evaluator.ts';
import type { FunctionInfo } from '../resolve/program/program.ts';
import type { ExternalValue, Origin } from '../resolve/values.ts';

/** Evidence before spans, ids and order: places are file and offsets. */
export interface Sighting {
  readonly kind: EvidenceKind;
  readonly certainty: Certainty;
  readonly provider: string;
  readonly scope?: string;
  readonly protocol?: Protocol;
  readonly method?: string;
  readonly path?: string;
  /** The path with the names that are written in it: what is shown where all who reach the place write the same. */
  readonly written?: string;
  readonly operation?: string;
  readonly isAnonymous?: boolean;
  readonly isByLibrary?: boolean;
  readonly tokenKind?: string;
  /** The verb is what HTTP clients take when none is given; a written one at the same place wins. */
  readonly isDefaultVerb?: boolean;
  /** The call, where it is one that sends all by itself: no later statement gives it another verb. */
  readonly request?: Origin;
  /** The call of a wrapper that it comes to: another call of it may have another verb. */
  readonly caller?: Origin;
  /** The call's verb is written and cannot be seen: it is no call with the verb that clients take when none is given. */
  readonly isVerbHidden?: boolean;
  /** A wrapper named after another verb led here, or no operation has the verb: a surer one at the same place wins. */
  readonly isDoubtful?: boolean;
  readonly value?: string;
  readonly endpoint?: Endpoint;
  readonly carrier?: Carrier;
  readonly parameters?: readonly string[];
  readonly isWhole?: boolean;
  readonly isStateless?: boolean;
  readonly place: Origin;
  readonly related: readonly Readonly<{ place: Origin; message: string }>[];
  readonly trace: readonly Readonly<{ text: string; place: Origin }>[];
}

/** What recognisers share: one evaluator, one catalogue, and what is known of each file. */
export interface Scene {
  readonly evaluator: Evaluator;
  readonly catalogue: Catalogue;
  readonly relations: Relations;
  /** The text of a file, for places inside of what the outline has as one piece. */
  readonly textOf: (file: string) => string;
  readonly report: (sighting: Sighting) => void;
  /** What has been reported so far. */
  readonly found: readonly Sighting[];
  /** Functions whose parameters become part of a call or request: their callers matter, wherever they stand. */
  readonly noteWrappers: (functions: Iterable<FunctionInfo>) => void;
  /** What stands where the path of a call is, and is defined in no file of the program. */
  readonly noteOutside: (values: readonly ExternalValue[]) => void;
  /** A call towards the provider whose path, method or scope is not visible; `why` says what would show it. */
  readonly reportUnresolved: (kind: 'call' | 'request', what: string, place: Origin, why: string) => void;
}

/** How strongly a file is tied to the provider. */
export interface Relations {
  /** The file itself names the provider's hosts, its API or one of its SDKs. */
  readonly talks: (file: string) => boolean;
  /** SDK ids that any file of this language imports. */
  readonly sdksInUse: (language: string) => ReadonlySet<string>;
  /** The file imports a package of the provider alone. */
  readonly usesSdk: (file: string) => boolean;
  readonly talksAnywhere: boolean;
}

export type Recogniser = (scene: Scene) => void;

export const placeOf = (expr: Expr, fn: FunctionInfo): Origin => ({ file: fn.file.file, at: expr.at });
