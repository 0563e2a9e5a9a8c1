import type { Evaluator } from '../resolve/evaluator.ts';
import { HolderSearch, isTelling, type Provider } from './holder-search.ts';
import { handedBySymfony } from './holders-of-symfony.ts';

/** Through what other files get an address or a client of a provider, which they need not name themselves. */
export interface HoldersOfProvider {
  /** Constants, fields, keys, functions, and classes whose fields have names that anything may have. */
  readonly names: readonly string[];
  /** Last names of modules that hand it out as a whole, or under such a name: what is imported, required or loaded. */
  readonly modules: readonly string[];
  /** Names of classes whose objects hold it. */
  readonly types: ReadonlySet<string>;
}

/** Where files define something that holds it: in classes, at their top, in what they export, and in what hands that on. */
export function holdersOf(evaluator: Evaluator, providers: readonly Provider[]): HoldersOfProvider {
  const search = new HolderSearch(evaluator, providers);
  search.inClasses();
  search.inBodies();
  search.inSettings();
  search.inMixins();
  search.inConstructors();
  search.inReturnedAddresses();
  search.atTop();
  search.inRecords();
  search.inReturns();
  search.inRegistrations();
  search.inWhatHandsOn();
  const handed = [...handedBySymfony(evaluator, providers, search.types), ...search.provided()].filter(isTelling);
  return {
    names: [...search.names, ...handed].filter((name) => name.length > 3),
    modules: search.modulesFound,
    types: search.types,
  };
}

/**
 * Last names of modules in which who imports them finds it, as far as this is known before any call is followed.
 *
 * @param isAsked - whether the functions of a file are asked what they give
 */
export function modulesHolding(
  evaluator: Evaluator,
  providers: readonly Provider[],
  isAsked: (file: string) => boolean,
): readonly string[] {
  const search = new HolderSearch(evaluator, providers, isAsked);
  search.inReturnedAddresses();
  search.atTop();
  search.inRecords();
  search.inReturns();
  search.inWhatHandsOn();
  return search.modulesFound;
}
