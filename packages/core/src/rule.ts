import type { Catalogue } from './catalogue.ts';
import type { Fix, Related, Severity } from './diagnostic.ts';
import type { Client, Manifest } from './manifest.ts';
import type { Span } from './span.ts';

/** What a rule yields: a place and data. Words, severity and link are added from the rule's declaration. */
export interface Finding<Data> {
  readonly at: Span;
  readonly data: Data;
  readonly client?: Client;
  readonly scope?: string;
  readonly related?: readonly Related[];
  readonly fix?: Fix | undefined;
  /** Overrides the rule's severity where the strength of a fact decides (documented or strong: error; moderate: warning). */
  readonly severity?: Severity;
}

export type Step = 1 | 2 | 3;
/** P: what the provider itself accepts; B: best current practice, which a manifest may relax; absent: consistency. */
export type Layer = 'provider' | 'best-practice' | 'consistency';

/** One defect that can be told: what it is called, what it says, how it is found. */
export interface Rule<Facts, Data = never> {
  readonly id: string; // kebab-case, names the defect
  readonly severity: Severity;
  readonly layer: Layer;
  readonly summary: string; // one clause, no full stop
  readonly citation: string; // URL of the RFC section or page that the rule rests on
  readonly message: (data: Data) => string;
  check(facts: Facts): Iterable<Finding<Data>>;
}

/** A rule whose data type no longer matters to who runs it. */
// oxlint-disable-next-line typescript/no-explicit-any -- the data type is private to each rule
export type AnyRule<Facts> = Rule<Facts, any>;

export const defineRule = <Facts, Data>(rule: Rule<Facts, Data>): Rule<Facts, Data> => rule;

/** What rules about the manifest alone may look at. One call checks the whole manifest. */
export interface ManifestFacts {
  readonly manifest: Manifest;
  /** The catalogue of a client's provider; undefined when the provider is unknown (which is a diagnostic of its own). */
  readonly catalogueOf: (client: Client) => Catalogue | undefined;
  /** What the edge found at a logo's path: see `rules/missing-logo-file.ts`. */
  readonly logos: ReadonlyMap<string, LogoState>;
  /** The manifest as it was before, where there is something to compare with. */
  readonly base?: Manifest;
}

export type LogoState = 'image' | 'missing' | 'outside' | 'not-an-image';
