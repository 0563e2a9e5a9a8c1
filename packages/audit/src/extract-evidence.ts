import type { Catalogue, Evidence, Span } from '@mixer-oauth/core';
import { secretSpans, withoutSecrets } from './hide-secrets.ts';
import { withIds, isBlindSpot, toEvidence } from './evidence-rows.ts';
import { type FirstLinks, firstLinksOf, linksToFiles, type LinksToFiles } from './links-to-files.ts';
import type { FileOutline } from './outline/outline.ts';
import { packageTexts } from './package-texts.ts';
import type { Relations } from './recognisers/recogniser.ts';
import { relationsOf } from './recognisers/relations.ts';
import { buildCallGraph } from './resolve/calls/call-graph.ts';
import { copiedPackages } from './resolve/modules/copied-packages.ts';
import { attempt } from './resolve/attempt.ts';
import { Evaluator } from './resolve/evaluator.ts';
import { type FunctionInfo, type LanguageTraits, Program } from './resolve/program/program.ts';
import type { ExternalValue } from './resolve/values.ts';
import { firstGate } from './gate.ts';
import { remembering, rememberingEach } from './remembering.ts';
import { sight } from './sight.ts';

/** What the code proves, and how much of it could not be resolved. */
export interface Extraction {
  readonly evidence: readonly Evidence[];
  readonly unresolved: number;
  /** Places that hold a secret's value: no output may show them. Evidence has none of the values. */
  readonly secrets: readonly Span[];
  /** Files with more questions than one file may ask: some of theirs were not answered. */
  readonly cutShort: readonly string[];
  /** Files with a name that is assigned more often than is followed: what it holds stays open. */
  readonly crowded: readonly string[];
  /** Files with a place that has more callers than are looked at. */
  readonly muchCalled: readonly string[];
}

/** A program that has been searched for calls, and for wrappers of them. Its evidence is only gathered once it is asked for. */
export interface OpenExtraction extends LinksToFiles {
  /** Names of the classes whose methods such functions are. */
  readonly wrapperOwners: readonly string[];
  readonly finish: () => Extraction;
}

/** Evidence of every provider in the given files: see `openExtraction`. */
export const extractEvidence = (...given: Parameters<typeof openExtraction>): Extraction =>
  openExtraction(...given).finish();

/**
 * Searches files for what they show of every provider.
 *
 * @param texts - by file; positions of evidence are counted in them
 * @param talksElsewhere - files of the tree that are not given here talk to a provider
 * @returns evidence by file and place, one row per fact and place: the most certain one, with all of its callers
 */
export function openExtraction(
  outlines: readonly FileOutline[],
  texts: ReadonlyMap<string, string>,
  catalogues: readonly Catalogue[],
  traitsOf: (language: string) => LanguageTraits = () => ({}),
  talksElsewhere = false,
): OpenExtraction {
  const evaluator = evaluatorOf(outlines, texts, catalogues, traitsOf);
  const open = attempt(evaluator, () => openProgram(evaluator, texts, catalogues, talksElsewhere));
  return open ?? nothingOf(evaluator);
}

/**
 * Other files that belong to the given ones and are known before any call is followed: an extraction finds them too, and is done once
 * more with them.
 *
 * @param isNew - files that were not among those of an earlier look
 */
export function firstLinks(
  [outlines, texts, catalogues, traitsOf = () => ({})]: Parameters<typeof openExtraction>,
  isNew: (file: string) => boolean,
): FirstLinks {
  const evaluator = evaluatorOf(outlines, texts, catalogues, traitsOf);
  const found = attempt(evaluator, () => firstLinksOf(evaluator, providersIn(evaluator, catalogues, false), isNew));
  return found ?? { missingTypes: [], missingModules: [], holdingModules: [] };
}

function evaluatorOf(
  outlines: readonly FileOutline[],
  texts: ReadonlyMap<string, string>,
  catalogues: readonly Catalogue[],
  traitsOf: (language: string) => LanguageTraits,
): Evaluator {
  const program = new Program(outlines.flatMap(withScripts), traitsOf);
  program.isKnownPackage = (name) =>
    catalogues.some((catalogue) =>
      catalogue.sdksOfImport('javascript', name).some(({ imports }) => imports.includes(name)),
    );
  program.packageTexts = packageTexts(catalogues);
  return evaluatorFor(program, texts, catalogues);
}

const providersIn = (
  evaluator: Evaluator,
  catalogues: readonly Catalogue[],
  talksElsewhere: boolean,
): readonly Readonly<{ catalogue: Catalogue; relations: Relations }>[] =>
  catalogues.map((catalogue) => {
    const relations = relationsOf(evaluator.program, evaluator, catalogue);
    return { catalogue, relations: { ...relations, talksAnywhere: relations.talksAnywhere || talksElsewhere } };
  });

function openProgram(
  evaluator: Evaluator,
  texts: ReadonlyMap<string, string>,
  catalogues: readonly Catalogue[],
  talksElsewhere: boolean,
): OpenExtraction {
  const { program } = evaluator;
  program.copies = copiedPackages(program);
  buildCallGraph(evaluator);
  const wrappers = new Set<FunctionInfo>();
  const outside = new Set<ExternalValue>();
  const providers = providersIn(evaluator, catalogues, talksElsewhere);
  const searches = providers.map(({ catalogue, relations }) =>
    sight(evaluator, catalogue, { wrappers, outside, texts, relations }),
  );
  const finish = (): Extraction => {
    const found = toEvidence(
      searches.flatMap((finishSearch) => finishSearch()),
      texts,
      (file) => program.files.get(file)?.outline.moved ?? [],
    );
    const hidden = secretSpans(texts, found);
    const evidence = withIds(withoutSecrets(found, hidden, texts));
    const unresolved = evidence.filter(isBlindSpot).length;
    return { evidence, secrets: hidden, unresolved, ...boundsOf(evaluator) };
  };
  return {
    ...linksToFiles(evaluator, providers, { wrappers, outside }),
    wrapperOwners: sorted([...wrappers].flatMap(({ owner }) => owner?.name ?? [])),
    finish: () => attempt(evaluator, finish) ?? nothingOf(evaluator).finish(),
  };
}

const boundsOf = ({
  steps: { cutShort, crowded, muchCalled },
}: Evaluator): Pick<Extraction, 'cutShort' | 'crowded' | 'muchCalled'> => ({
  cutShort: sorted(cutShort),
  crowded: sorted(crowded),
  muchCalled: sorted(muchCalled),
});

/** Of a program that outgrows the stack where nobody saw to it: each of its files is told. */
function nothingOf(evaluator: Evaluator): OpenExtraction {
  for (const file of evaluator.program.files.keys()) evaluator.steps.cutShort.add(file);
  return {
    wrapperNames: [],
    shortNames: [],
    missingTypes: [],
    basesOfHeirs: [],
    missingModules: [],
    holdingModules: [],
    wrapperOwners: [],
    finish: () => ({ evidence: [], secrets: [], unresolved: 0, ...boundsOf(evaluator) }),
  };
}

/** Files that name a provider are read as far as any file may be, however large the program is. */
function evaluatorFor(
  program: Program,
  texts: ReadonlyMap<string, string>,
  catalogues: readonly Catalogue[],
): Evaluator {
  const named = gateOf(catalogues);
  return new Evaluator(
    program,
    remembering((file) => named.test(texts.get(file) ?? '')),
  );
}

/** A run extracts more than once from a part of a tree, and once at least from each. */
const gateOf = rememberingEach(firstGate);

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].toSorted();

/** The scripts of a page are read beside it, as a file of their own language. */
const withScripts = (outline: FileOutline): readonly FileOutline[] =>
  outline.scripts ? [outline, outline.scripts] : [outline];
