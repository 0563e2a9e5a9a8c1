import type { Catalogue } from '@mixer-oauth/core';
import { waysOfObjects } from './recognisers/asked-objects.ts';
import { barrelsOf } from './recognisers/barrels.ts';
import { holdersOf, modulesHolding } from './recognisers/holders-of-provider.ts';
import type { Relations } from './recognisers/recogniser.ts';
import { addressTakers } from './recognisers/sdks/address-takers.ts';
import { attempt } from './resolve/attempt.ts';
import { missingPipes } from './resolve/calls/applied-functions.ts';
import { settingsBeside } from './resolve/configuration/overruled-defaults.ts';
import { macroNames } from './resolve/configuration/laravel-macros.ts';
import { sendersOf } from './resolve/deliveries/delivery-sites.ts';
import type { Evaluator } from './resolve/evaluator.ts';
import { missingBases } from './resolve/modules/missing-bases.ts';
import { missingDecorators } from './resolve/modules/missing-decorators.ts';
import { missingParts } from './resolve/modules/missing-parts.ts';
import { makersOf, missingTypes } from './resolve/modules/missing-types.ts';
import type { FunctionInfo } from './resolve/program/program.ts';
import type { ExternalValue } from './resolve/values.ts';
import { waysOut } from './wrappers-given-out.ts';
import { shortNames, type ShortName } from './short-names.ts';
import { basesTaken, wrapperNamesOf } from './wrapper-names.ts';

/** What other files are found by: they need not name a provider to take part in what is asked of it. */
export interface LinksToFiles {
  /** Names of functions and constants through which other files call the provider: the second gate looks for them. */
  readonly wrapperNames: readonly string[];
  /** Those of them that say too little alone. */
  readonly shortNames: readonly ShortName[];
  /** Names of classes that the code uses and none of the files defines: a gate looks for their definitions. */
  readonly missingTypes: readonly string[];
  /** Names of classes whose heirs say what a request is made of: a gate looks for further ones. */
  readonly basesOfHeirs: readonly string[];
  /** Paths without an ending of modules that an address is handed to and that are not read; a star in front: in any folder. */
  readonly missingModules: readonly string[];
  /** Last names of modules that hand an address or a client of a provider to who imports them. */
  readonly holdingModules: readonly string[];
}

type Provider = Readonly<{ catalogue: Catalogue; relations: Relations }>;

/** Those of them that are there as the code is written, whoever calls it: they are found in a small part of the time of a search. */
export type FirstLinks = Pick<LinksToFiles, 'missingTypes' | 'missingModules' | 'holdingModules'>;

/** @param isNew - files that were not asked before */
export function firstLinksOf(
  evaluator: Evaluator,
  providers: readonly Provider[],
  isNew: (file: string) => boolean,
): FirstLinks {
  const { types, modules } = linksAsWritten(evaluator, providers);
  const holders = ask(evaluator, () => ({ modules: modulesHolding(evaluator, providers, isNew) }));
  return { missingTypes: sorted(types), missingModules: sorted(modules), holdingModules: holders.modules ?? [] };
}

function linksAsWritten(
  evaluator: Evaluator,
  providers: readonly Provider[],
): Readonly<{ types: readonly string[]; modules: readonly string[] }> {
  const isScope = (text: string): boolean =>
    /\w[:./-]\w/.test(text) && providers.some(({ catalogue }) => catalogue.scope(text) !== undefined);
  const absent = ask(evaluator, () => ({ types: missingTypes(evaluator, isScope), modules: missingBases(evaluator) }));
  const beside = ask(evaluator, () => ({ modules: settingsBeside(evaluator) }));
  const decorators = ask(evaluator, () => ({ modules: missingDecorators(evaluator) }));
  const pipes = ask(evaluator, () => ({ modules: missingPipes(evaluator) }));
  return { types: absent.types ?? [], modules: all(absent.modules, beside.modules, decorators.modules, pipes.modules) };
}

/** @param outside - what stands in the addresses of calls instead of their paths */
export function linksToFiles(
  evaluator: Evaluator,
  providers: readonly Provider[],
  { wrappers, outside }: Readonly<{ wrappers: ReadonlySet<FunctionInfo>; outside: ReadonlySet<ExternalValue> }>,
): LinksToFiles {
  const catalogues = providers.map(({ catalogue }) => catalogue);
  const { program } = evaluator;
  const holders = ask(evaluator, () => holdersOf(evaluator, providers));
  const { types, modules } = linksAsWritten(evaluator, providers);
  const missing = ask(evaluator, () => missingParts(evaluator, outside));
  const senders = ask(evaluator, () => sendersOf(evaluator, wrappers));
  const takers = ask(evaluator, () => addressTakers(evaluator, catalogues, wrappers, holders.types ?? new Set()));
  const ways = ask(evaluator, () => waysOfObjects(evaluator, wrappers));
  const barrels = ask(evaluator, () => ({ modules: barrelsOf(evaluator, wrappers) }));
  const own = [...wrapperNamesOf(wrappers, program), ...makersOf(program), ...macroNames(program)];
  const taken = basesTaken(wrappers, program);
  const out = ask(evaluator, () => waysOut(evaluator, wrappers, own));
  return {
    wrapperNames: sorted(all(own, out.names, holders.names, missing.names, senders.names, ways.names)),
    shortNames: shortNames(wrappers, program),
    missingTypes: sorted(all(types, missing.types, takers.types, ways.types, taken.types)),
    basesOfHeirs: sorted(all(missing.bases, taken.bases)),
    missingModules: sorted(all(modules, takers.modules, ways.modules, missing.modules, out.modules, barrels.modules)),
    holdingModules: [...new Set(all(holders.modules, senders.texts, ways.keepers, out.holders))],
  };
}

const ask = <Links extends object>(evaluator: Evaluator, part: () => Links): Partial<Links> =>
  attempt(evaluator, part) ?? {};

const all = (...parts: readonly (readonly string[] | undefined)[]): readonly string[] =>
  parts.flatMap((part) => part ?? []);

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].toSorted();
